import { Button, Flex, Form, Input, QRCode, Space, Typography } from "antd"
import { api } from "../api/client.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { Why } from "./sign-in-frame.tsx"
import { words } from "./words.ts"

/** What an enrolment gives: the address for the authenticator, and codes for when it is not at hand. */
interface Enrolled {
  readonly uri: string
  readonly backupCodes: readonly string[]
}

const Confirm = ({ enrolled, onDone }: { readonly enrolled: Enrolled; readonly onDone: () => void }) => {
  const confirm = useSend((body: { code: string }) => api.POST("/api/v1/sign-in/second-factor/confirm", { body }), { refresh: [], onDone })
  const secret = new URL(enrolled.uri).searchParams.get("secret") ?? ""
  return (
    <Form layout="vertical" requiredMark={false} onFinish={confirm.mutate}>
      <Why>{words.scan}</Why>
      <Flex justify="center" role="img" aria-label={words.qr}>
        <QRCode value={enrolled.uri} size={180} type="svg" />
      </Flex>
      <Why>
        {words.cannotScan}
        <Typography.Text code copyable={{ text: secret, tooltips: false }}>
          {secret}
        </Typography.Text>
      </Why>
      <Why>{words.backup}</Why>
      <ul className="backup-codes">
        {enrolled.backupCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Form.Item name="code" label={words.code} rules={[{ required: true, message: words.codeMissing }]}>
        <Input autoFocus autoComplete="one-time-code" maxLength={32} />
      </Form.Item>
      <Space orientation="vertical" style={{ width: "100%" }}>
        {confirm.error !== null && <ProblemWords error={confirm.error} />}
        <Button type="primary" htmlType="submit" block loading={confirm.isPending}>
          {words.confirm}
        </Button>
      </Space>
    </Form>
  )
}

/** Takes up a second factor: the password, the QR code, the first code. Also on the page of one's own account. */
export const Enrolment = ({ onDone }: { readonly onDone: () => void }) => {
  const enrol = useSend((body: { password: string }) => api.POST("/api/v1/sign-in/second-factor/enrol", { body }), { refresh: [] })
  if (enrol.data !== undefined) return <Confirm enrolled={enrol.data} onDone={onDone} />
  return (
    <Form layout="vertical" requiredMark={false} onFinish={enrol.mutate}>
      <Form.Item name="password" label={words.password} rules={[{ required: true, message: words.passwordMissing }]}>
        <Input.Password autoFocus autoComplete="current-password" maxLength={1000} />
      </Form.Item>
      <Space orientation="vertical" style={{ width: "100%" }}>
        {enrol.error !== null && <ProblemWords error={enrol.error} />}
        <Button type="primary" htmlType="submit" block loading={enrol.isPending}>
          {words.next}
        </Button>
      </Space>
    </Form>
  )
}
