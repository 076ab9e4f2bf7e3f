import { Button, Descriptions, Flex, Form, Input, Modal } from "antd"
import { useState, type ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { FormButton } from "../listing/form-button.tsx"

type Person = components["schemas"]["Person"]

interface Filled {
  readonly email?: string
  readonly mobile?: string
}

const written = (text: string | undefined): string | null => (text === undefined || text.trim() === "" ? null : text.trim())

const Shown = ({ id, name }: Person): ReactElement => {
  const key = ["people", "contact", id]
  const contact = useAnswer(key, (signal) => api.GET("/api/v1/people/{id}/contact", { params: { path: { id } }, signal }))
  return (
    <Answered answer={contact}>
      {({ email, mobile, version }) => (
        <Flex vertical gap="middle">
          <Descriptions
            bordered
            size="small"
            column={1}
            items={[
              { key: "email", label: "邮箱", children: email ?? "没有登记" },
              { key: "mobile", label: "手机号码", children: mobile ?? "没有登记" },
            ]}
          />
          <Flex justify="end">
            <FormButton<Filled>
              label="修改联系方式"
              title={`修改 ${name} 的联系方式`}
              initial={{ email: email ?? "", mobile: mobile ?? "" }}
              send={(filled) =>
                api.PUT("/api/v1/people/{id}/contact", {
                  params: { path: { id } },
                  body: { email: written(filled.email), mobile: written(filled.mobile), version },
                })
              }
              refresh={[key]}
            >
              <Form.Item name="email" label="邮箱" rules={[{ type: "email", message: "不是邮箱地址" }]}>
                <Input maxLength={254} autoComplete="off" />
              </Form.Item>
              <Form.Item name="mobile" label="手机号码" rules={[{ pattern: /^\+?[0-9]{5,20}$/u, message: "只写数字，可以用 + 开头" }]}>
                <Input maxLength={21} autoComplete="off" />
              </Form.Item>
              <p>只用于期限提醒；清空即不再往那里发。</p>
            </FormButton>
          </Flex>
        </Flex>
      )}
    </Answered>
  )
}

/** Where a person is reached by reminders: read only once it is asked for. */
export const PersonContact = ({ person }: { readonly person: Person }): ReactElement => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        联系方式
      </Button>
      <Modal title={`${person.name} 的联系方式`} open={open} onCancel={() => setOpen(false)} footer={null} destroyOnHidden>
        <Shown {...person} />
      </Modal>
    </>
  )
}
