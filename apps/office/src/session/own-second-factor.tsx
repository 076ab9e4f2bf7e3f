import { App, Button, Card, Form, Input, Modal } from "antd"
import { useState, type ReactElement } from "react"
import { api } from "../api/client.ts"
import { FormButton } from "../listing/form-button.tsx"
import { useQueryClient } from "@tanstack/react-query"
import { Enrolment } from "../sign-in/enrolment.tsx"
import { sessionKeys } from "./keys.ts"

const Enable = (): ReactElement => {
  const [open, setOpen] = useState(false)
  const queries = useQueryClient()
  const { message } = App.useApp()
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        启用
      </Button>
      <Modal title="启用动态口令" open={open} footer={null} onCancel={() => setOpen(false)} destroyOnHidden mask={{ closable: false }}>
        <Enrolment
          onDone={() => {
            setOpen(false)
            void message.success("动态口令已启用，下次登录时使用")
            void queries.invalidateQueries({ queryKey: sessionKeys.account })
          }}
        />
      </Modal>
    </>
  )
}

const Disable = (): ReactElement => (
  <FormButton<{ readonly password: string }>
    danger
    label="停用"
    title="停用动态口令"
    okText="停用"
    send={(body) => api.POST("/api/v1/sign-in/second-factor/disable", { body })}
    refresh={[sessionKeys.account]}
  >
    <p>停用后只凭密码登录，备用码也一起作废。</p>
    <Form.Item name="password" label="密码" rules={[{ required: true, message: "请输入密码" }]}>
      <Input.Password autoComplete="current-password" />
    </Form.Item>
  </FormButton>
)

/** One's own second factor, on or off. */
export const OwnSecondFactor = ({ enabled }: { readonly enabled: boolean }): ReactElement => (
  <Card title="动态口令（第二重验证）" extra={enabled ? <Disable /> : <Enable />}>
    {enabled ? "已启用：登录时除密码外，还须输入手机验证器显示的六位数字。" : "没有启用。启用后，密码泄露时别人也不能登录。"}
  </Card>
)
