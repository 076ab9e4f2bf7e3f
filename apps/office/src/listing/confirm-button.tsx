import type { QueryKey } from "@tanstack/react-query"
import { Button, Modal } from "antd"
import { useState, type ReactElement, type ReactNode } from "react"
import type { Call } from "../api/answered.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"

/** What a button does after it was asked once more. */
export interface ConfirmButtonProps {
  readonly label: string
  /** What is asked, with what it is done to. */
  readonly title: string
  /** What will follow from it. */
  readonly children?: ReactNode
  readonly send: () => Call<unknown>
  readonly refresh: readonly QueryKey[]
  readonly onDone?: () => void
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly inTable?: boolean
}

/** A button that asks before it does what cannot simply be taken back. */
export const ConfirmButton = ({
  label,
  title,
  children,
  send,
  refresh,
  onDone,
  danger = false,
  disabled = false,
  inTable = false,
}: ConfirmButtonProps): ReactElement => {
  const [open, setOpen] = useState(false)
  const sending = useSend(send, {
    refresh,
    onDone: () => {
      setOpen(false)
      onDone?.()
    },
  })
  return (
    <>
      <Button
        danger={danger}
        disabled={disabled}
        size={inTable ? "small" : "middle"}
        onClick={() => {
          sending.reset()
          setOpen(true)
        }}
      >
        {label}
      </Button>
      <Modal
        title={title}
        open={open}
        okText={label}
        okButtonProps={{ danger }}
        confirmLoading={sending.isPending}
        onOk={() => sending.mutate(undefined)}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {children}
        {sending.isError && <ProblemWords error={sending.error} />}
      </Modal>
    </>
  )
}
