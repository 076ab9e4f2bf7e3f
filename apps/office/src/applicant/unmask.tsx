import { Button, Flex, Form, Modal, Select } from "antd"
import "../listing/listing.css"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { fields, reasons, type Field } from "./words.ts"

/** One field in full, for a reason; it is gone when the window closes. */
export const Unmask = ({ id, field }: { readonly id: string; readonly field: Field }): ReactElement => {
  const [open, setOpen] = useState(false)
  const show = useSend(
    ({ reason }: { readonly reason: string }) => api.POST("/api/v1/applicants/{id}/unmask", { params: { path: { id } }, body: { field, reason } }),
    { refresh: [] },
  )
  const close = (): void => {
    setOpen(false)
    show.reset()
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`看${fields[field]}原文`}>
        看原文
      </Button>
      <Modal title={`看${fields[field]}原文`} open={open} onCancel={close} footer={null} destroyOnHidden>
        {show.data === undefined ? (
          <Form layout="vertical" onFinish={show.mutate}>
            <Form.Item
              name="reason"
              label="理由"
              rules={[{ required: true, message: "请选择理由" }]}
              extra="谁、什么时候、看了哪一项、什么理由，都记入审计记录。"
            >
              <Select options={Object.entries(reasons).map(([value, label]) => ({ value, label }))} />
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
            <p role="status" className="unmasked">
              {show.data.value}
            </p>
            <Flex justify="end">
              <Button onClick={close}>关闭</Button>
            </Flex>
          </Flex>
        )}
      </Modal>
    </>
  )
}
