import { Button, Form, Input, Space } from "antd"
import { useState } from "react"
import { useLocation } from "react-router"
import { api } from "../api/client.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useAnswer, useSend } from "../api/use-answer.ts"
import { OtherPerson, SignInFrame, Why } from "./sign-in-frame.tsx"
import { words } from "./words.ts"

interface Stepped {
  readonly onStepped: () => void
}

const PasswordForm = ({ onNext }: { readonly onNext: (next: string) => void }) => {
  const signIn = useSend((body: { userName: string; password: string }) => api.POST("/api/v1/sign-in/password", { body }), {
    refresh: [],
    onDone: ({ next }) => onNext(next),
  })
  return (
    <Form layout="vertical" requiredMark={false} onFinish={signIn.mutate}>
      <Form.Item name="userName" label={words.userName} rules={[{ required: true, message: words.userNameMissing }]}>
        <Input autoFocus autoComplete="username" maxLength={100} />
      </Form.Item>
      <Form.Item name="password" label={words.password} rules={[{ required: true, message: words.passwordMissing }]}>
        <Input.Password autoComplete="current-password" maxLength={1000} />
      </Form.Item>
      <Space orientation="vertical" style={{ width: "100%" }}>
        {signIn.error !== null && <ProblemWords error={signIn.error} />}
        <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
          {words.signIn}
        </Button>
      </Space>
    </Form>
  )
}

/** Ways in by an office's own identity provider. */
const Providers = () => {
  const { pathname } = useLocation()
  const providers = useAnswer(["providers"], (signal) => api.GET("/api/v1/sign-in/oidc", { signal }))
  const start = useSend(
    (provider: string) =>
      api.POST("/api/v1/sign-in/oidc/{provider}/start", { params: { path: { provider } }, body: { returnTo: `/office${pathname}` } }),
    { refresh: [], onDone: ({ url }) => window.location.assign(url) },
  )
  return (
    <Space orientation="vertical" style={{ width: "100%" }}>
      {start.error !== null && <ProblemWords error={start.error} />}
      {(providers.data?.items ?? []).map(({ id, name }) => (
        <Button key={id} block onClick={() => start.mutate(id)}>
          {words.by(name)}
        </Button>
      ))}
    </Space>
  )
}

const CodeForm = ({ onStepped }: Stepped) => {
  const send = useSend((body: { code: string }) => api.POST("/api/v1/sign-in/second-factor", { body }), { refresh: [], onDone: onStepped })
  return (
    <Form layout="vertical" requiredMark={false} onFinish={send.mutate}>
      <Why>{words.secondFactorHow}</Why>
      <Form.Item name="code" label={words.code} rules={[{ required: true, message: words.codeMissing }]}>
        <Input autoFocus autoComplete="one-time-code" maxLength={32} />
      </Form.Item>
      <Space orientation="vertical" style={{ width: "100%" }}>
        {send.error !== null && <ProblemWords error={send.error} />}
        <Button type="primary" htmlType="submit" block loading={send.isPending}>
          {words.confirm}
        </Button>
      </Space>
    </Form>
  )
}

/** Password, then the second factor where there is one; `second` where a session is there that only lacks the latter. */
export const SignInStep = ({ onStepped, second }: Stepped & { readonly second: boolean }) => {
  const [waits, setWaits] = useState(false)
  if (second || waits)
    return (
      <SignInFrame title={words.secondFactor}>
        <CodeForm onStepped={onStepped} />
        <OtherPerson />
      </SignInFrame>
    )
  return (
    <SignInFrame title={words.title}>
      <PasswordForm onNext={(next) => (next === "second-factor" ? setWaits(true) : onStepped())} />
      <Providers />
    </SignInFrame>
  )
}
