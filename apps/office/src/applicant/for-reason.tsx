import "../listing/listing.css"
import { Button, Flex, Form, Modal, Select } from "antd"
import { useState, type ReactElement, type ReactNode } from "react"
import type { Call } from "../api/answered.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { reasons } from "./words.ts"

/** What is shown only for a reason, which is recorded. */
export interface ForReasonProps<Shown> {
  readonly label: string
  /** Of the button, to who cannot see which line it stands in. */
  readonly called?: string
  readonly title: string
  /** What of it is recorded: 哪一项, 哪一条. */
  readonly which: string
  readonly ask: (reason: string) => Call<Shown>
  readonly children: (shown: Shown) => ReactNode
}

/** Asks for a reason and shows what it is given for; that is gone when the window closes. */
export const ForReason = <Shown,>({ label, called, title, which, ask, children }: ForReasonProps<Shown>): ReactElement => {
  const [open, setOpen] = useState(false)
  const show = useSend(({ reason }: { readonly reason: string }) => ask(reason), { refresh: [] })
  const close = (): void => {
    setOpen(false)
    show.reset()
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} {...(called === undefined ? {} : { "aria-label": called })}>
        {label}
      </Button>
      <Modal title={title} open={open} onCancel={close} footer={null} destroyOnHidden>
        {show.data === undefined ? (
          <Form layout="vertical" onFinish={show.mutate}>
            <Form.Item
              name="reason"
              label="理由"
              rules={[{ required: true, message: "请选择理由" }]}
              extra={`谁、什么时候、看了${which}、什么理由，都记入审计记录。`}
            >
              <Select options={Object.entries(reasons).map(([value, words]) => ({ value, label: words }))} />
            </Form.Item>
            {show.isError && <ProblemWords error={show.error} />}
            <Flex justify="end">
              <Button type="primary" htmlType="submit" loading={show.isPending}>
                显示
              </Button>
            </Flex>
          </Form>
        ) : (
          <Flex vertical gap="middle">
            <div role="status">{children(show.data)}</div>
            <Flex justify="end">
              <Button onClick={close}>关闭</Button>
            </Flex>
          </Flex>
        )}
      </Modal>
    </>
  )
}
