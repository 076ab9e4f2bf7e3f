import type { QueryKey } from "@tanstack/react-query"
import { Button, Form, Modal, type FormInstance } from "antd"
import { useState, type ReactElement, type ReactNode } from "react"
import type { Call } from "../api/answered.ts"
import { useFreshId } from "../api/new-id.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"

/** A button that opens a form, and what is done with it. */
export interface FormButtonProps<Values> {
  readonly label: string
  /** What it is called where its label alone does not say it, as in a table of figures; the label is part of it. */
  readonly name?: string
  readonly title: string
  /** The boxes. */
  readonly children: ReactNode
  readonly initial?: Partial<Values>
  /** What the boxes are to begin with has not come yet: until then the form cannot be opened, lest it lose what was entered. */
  readonly waiting?: boolean
  /** `id` stays the same however often the same form is sent. */
  readonly send: (values: Values, id: string) => Call<unknown>
  readonly refresh: readonly QueryKey[]
  readonly onDone?: (values: Values) => void
  readonly okText?: string
  readonly primary?: boolean
  readonly danger?: boolean
  readonly inTable?: boolean
  readonly width?: number
}

const leave = (form: FormInstance, ask: ReturnType<typeof Modal.useModal>[0], close: () => void): void => {
  if (form.isFieldsTouched())
    ask.confirm({
      title: "放弃已填写的内容？",
      content: "已填写的内容没有保存，关闭后不能找回。",
      okText: "放弃",
      cancelText: "继续填写",
      onOk: close,
    })
  else close()
}

/** A form in a window of its own: a problem leaves what was entered, and nothing entered is lost unasked. */
export const FormButton = <Values extends object>({
  label,
  name,
  title,
  children,
  initial,
  waiting = false,
  send,
  refresh,
  onDone,
  okText = "保存",
  primary = false,
  danger = false,
  inTable = false,
  width = 520,
}: FormButtonProps<Values>): ReactElement => {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Values>()
  const [ask, asking] = Modal.useModal()
  const fresh = useFreshId()
  const close = (): void => setOpen(false)
  const sending = useSend((values: Values) => send(values, fresh.id), {
    refresh,
    onDone: (_answer, values) => {
      fresh.renew()
      close()
      onDone?.(values)
    },
  })
  return (
    <>
      {asking}
      <Button
        type={primary ? "primary" : "default"}
        danger={danger}
        disabled={waiting}
        {...(name === undefined ? {} : { "aria-label": name })}
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
        width={width}
        okText={okText}
        confirmLoading={sending.isPending}
        onOk={() => form.submit()}
        onCancel={() => leave(form, ask, close)}
        mask={{ closable: false }}
        destroyOnHidden
      >
        <Form<Values>
          form={form}
          layout="vertical"
          preserve={false}
          {...(initial === undefined ? {} : { initialValues: initial })}
          onFinish={(values) => sending.mutate(values)}
        >
          {children}
          {/* Enter in a box sends, as in any form. */}
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        </Form>
        {sending.isError && <ProblemWords error={sending.error} />}
      </Modal>
    </>
  )
}
