import { Form, Input } from "antd"
import type { Problem } from "../api/problem.ts"
import { words } from "./words.ts"

/** What a change of password is sent with. */
export interface PasswordChange {
  readonly currentPassword: string
  readonly newPassword: string
}

/** The present password, and the new one twice. */
export const PasswordFields = () => (
  <>
    <Form.Item name="currentPassword" label={words.current} rules={[{ required: true, message: words.passwordMissing }]}>
      <Input.Password autoComplete="current-password" maxLength={1000} />
    </Form.Item>
    <Form.Item name="newPassword" label={words.fresh} rules={[{ required: true, message: words.passwordMissing }]}>
      <Input.Password autoComplete="new-password" maxLength={1000} />
    </Form.Item>
    <Form.Item
      name="again"
      label={words.again}
      dependencies={["newPassword"]}
      rules={[
        { required: true, message: words.passwordMissing },
        ({ getFieldValue }) => ({
          validator: (_rule, value) => (value === getFieldValue("newPassword") ? Promise.resolve() : Promise.reject(new Error(words.differs))),
        }),
      ]}
    >
      <Input.Password autoComplete="new-password" maxLength={1000} />
    </Form.Item>
  </>
)

const isFault = (fault: unknown): fault is keyof typeof words.faults => typeof fault === "string" && Object.hasOwn(words.faults, fault)

/** What a new password lacks, as the API says. */
export const faultsOf = ({ detail: { faults } }: Problem): readonly string[] =>
  Array.isArray(faults) ? faults.filter(isFault).map((fault) => words.faults[fault]) : []
