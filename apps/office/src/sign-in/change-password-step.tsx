import { Button, Form, Space } from "antd"
import { api } from "../api/client.ts"
import { ProblemWords } from "../api/problem-words.tsx"
import { useSend } from "../api/use-answer.ts"
import { faultsOf, PasswordFields, type PasswordChange } from "./password-fields.tsx"
import { OtherPerson, SignInFrame, Why } from "./sign-in-frame.tsx"
import { words } from "./words.ts"

/** A password that somebody else set, or that is too old, is changed before anything else. */
export const ChangePasswordStep = ({ onStepped }: { readonly onStepped: () => void }) => {
  const change = useSend(
    ({ currentPassword, newPassword }: PasswordChange) => api.POST("/api/v1/sign-in/password/change", { body: { currentPassword, newPassword } }),
    { refresh: [], onDone: onStepped },
  )
  return (
    <SignInFrame title={words.changePassword}>
      <Form layout="vertical" requiredMark={false} onFinish={change.mutate}>
        <Why>{words.changeWhy}</Why>
        <PasswordFields />
        <Space orientation="vertical" style={{ width: "100%" }}>
          {change.error !== null && (
            <>
              <ProblemWords error={change.error} />
              <ul>
                {faultsOf(change.error).map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
            </>
          )}
          <Button type="primary" htmlType="submit" block loading={change.isPending}>
            {words.changePassword}
          </Button>
        </Space>
      </Form>
      <OtherPerson />
    </SignInFrame>
  )
}
