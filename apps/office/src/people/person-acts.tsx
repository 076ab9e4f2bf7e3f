import { Flex, Form, Input } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { peopleKeys } from "./names.ts"
import { PersonContact } from "./person-contact.tsx"
import { PersonSessions } from "./person-sessions.tsx"

type Person = components["schemas"]["Person"]
const refresh = [peopleKeys.all]

const Administering = ({ person: { id, name, version } }: { readonly person: Person }): ReactElement => (
  <>
    <FormButton<{ readonly name: string }>
      inTable
      label="改姓名"
      title={`修改 ${name} 的姓名`}
      initial={{ name }}
      send={(given) => api.PATCH("/api/v1/people/{id}", { params: { path: { id }, header: seen(version) }, body: given })}
      refresh={refresh}
    >
      <Form.Item name="name" label="姓名" rules={[{ required: true, message: "请填写姓名" }]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
    </FormButton>
    <ConfirmButton
      inTable
      danger
      label="停用"
      title={`停用 ${name}？`}
      send={() => api.DELETE("/api/v1/people/{id}", { params: { path: { id }, header: seen(version) } })}
      refresh={[...refresh, peopleKeys.roles, peopleKeys.delegations]}
    >
      <p>停用后不能再登录，也不能再办理；已经办过的事仍记在其名下。停用不能恢复，回来工作的须另立编号。请先把其手上的申请转交他人。</p>
    </ConfirmButton>
  </>
)

interface FirstPassword {
  readonly userName: string
  readonly password: string
}

const SignInHelp = ({ person: { id, name } }: { readonly person: Person }): ReactElement => (
  <>
    <FormButton<FirstPassword>
      inTable
      label="给初始密码"
      title={`给 ${name} 初始密码`}
      okText="设定"
      initial={{ userName: id }}
      send={(body) => api.POST("/api/v1/people/{personId}/password", { params: { path: { personId: id } }, body })}
      refresh={[]}
    >
      <Form.Item name="userName" label="用户名" rules={[{ required: true, message: "请填写用户名" }]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="password" label="初始密码" rules={[{ required: true, message: "请填写初始密码" }]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <p>本人首次登录时须改掉；原来的会话全部结束。请当面告知，不要写在邮件里。</p>
    </FormButton>
    <ConfirmButton
      inTable
      label="解除锁定"
      title={`解除 ${name} 的登录锁定？`}
      send={() => api.POST("/api/v1/people/{personId}/unlock", { params: { path: { personId: id } } })}
      refresh={[]}
    >
      <p>多次输错密码的账户会锁定一段时间。请先核实确是本人。</p>
    </ConfirmButton>
    <ConfirmButton
      inTable
      danger
      label="取消动态口令"
      title={`取消 ${name} 的动态口令？`}
      send={() => api.DELETE("/api/v1/people/{personId}/second-factor", { params: { path: { personId: id } } })}
      refresh={[]}
    >
      <p>用于手机遗失。取消后只凭密码登录；必须使用动态口令的角色，下次登录须重新绑定。请先核实确是本人。</p>
    </ConfirmButton>
  </>
)

/** What may be done to a person's account, by what the asker may do. */
export const PersonActs = ({ person }: { readonly person: Person }): ReactElement => {
  const [mayChange, mayReset, mayRevoke] = [useMay("person.change"), useMay("password.reset"), useMay("session.revoke")]
  if (!person.active) return <span>已停用</span>
  return (
    <Flex gap={6} wrap>
      {mayChange && <PersonContact person={person} />}
      {mayChange && <Administering person={person} />}
      {mayReset && <SignInHelp person={person} />}
      {mayRevoke && <PersonSessions person={person} />}
      {!mayChange && !mayReset && !mayRevoke && <span>—</span>}
    </Flex>
  )
}
