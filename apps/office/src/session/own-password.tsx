import { App, Button, Form, Modal } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { faultsOf, PasswordFields, type PasswordChange } from "../sign-in/password-fields.tsx"
import { sessionKeys } from "./keys.ts"

/** Changes one's own password. */
export const OwnPassword = (): ReactElement => {
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<PasswordChange>()
  const { message } = App.useApp()
  const change = useSend(
    ({ currentPassword, newPassword }: PasswordChange) => api.POST("/api/v1/sign-in/password/change", { body: { currentPassword, newPassword } }),
    {
      refresh: [sessionKeys.account],
      onDone: () => {
        setOpen(false)
        void message.success("密码已修改，其他会话已经结束")
      },
    },
  )
  return (
    <>
      <Button
        onClick={() => {
          change.reset()
          setOpen(true)
        }}
      >
        修改密码
      </Button>
      <Modal
        title="修改密码"
        open={open}
        okText="修改"
        confirmLoading={change.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form<PasswordChange> form={form} layout="vertical" preserve={false} onFinish={change.mutate}>
          <PasswordFields />
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        </Form>
        {change.isError && (
          <>
            <ProblemWords error={change.error} />
            <ul>
              {faultsOf(change.error).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        )}
      </Modal>
    </>
  )
}
