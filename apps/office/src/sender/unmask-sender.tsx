import "../listing/listing.css"
import { Button, Descriptions, Flex, Form, Modal, Select } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { reasons } from "../applicant/words.ts"
import { optionsOf } from "../report/words.ts"

const boxes = { name: "姓名", phone: "电话", email: "电子邮箱", address: "地址" } as const

/** Who wrote a comment or a message, in full, for a reason; it is gone when the window closes. Nothing where the person may not ask. */
export const UnmaskSender = ({ of, ofId }: { readonly of: "comments" | "messages"; readonly ofId: string }): ReactElement | null => {
  const may = useMay("sender.unmask")
  const [open, setOpen] = useState(false)
  const show = useSend(
    (body: { readonly reason: string }) => {
      const params = { path: { ofId } }
      return of === "comments"
        ? api.POST("/api/v1/comments/{ofId}/sender", { params, body })
        : api.POST("/api/v1/messages/{ofId}/sender", { params, body })
    },
    { refresh: [] },
  )
  const close = (): void => {
    setOpen(false)
    show.reset()
  }
  if (!may) return null
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        看提交人
      </Button>
      <Modal title="看提交人的姓名和联系方式" open={open} onCancel={close} footer={null} destroyOnHidden>
        {show.data === undefined ? (
          <Form layout="vertical" onFinish={show.mutate}>
            <Form.Item
              name="reason"
              label="理由"
              rules={[{ required: true, message: "请选择理由" }]}
              extra="谁、什么时候、看了哪一条、什么理由，都记入审计记录。"
            >
              <Select options={optionsOf(reasons)} />
            </Form.Item>
            {show.isError && <ProblemWords error={show.error} />}
            <Flex justify="end">
              <Button type="primary" htmlType="submit" loading={show.isPending}>
                显示
              </Button>
            </Flex>
          </Form>
        ) : (
          <Flex vertical gap="middle" role="status">
            <Descriptions
              size="small"
              column={1}
              items={(["name", "phone", "email", "address"] as const).map((box) => ({
                key: box,
                label: boxes[box],
                children: show.data[box] ?? "没有填写",
              }))}
            />
            <Flex justify="end">
              <Button onClick={close}>关闭</Button>
            </Flex>
          </Flex>
        )}
      </Modal>
    </>
  )
}
