import { Flex, Form, Select, Tag } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { peopleKeys } from "./names.ts"
import { roleName, roleNames, roleOptions, type Role } from "./roles.ts"

type Person = components["schemas"]["Person"]
type RoleHolder = components["schemas"]["RoleHolder"]

const isRole = (text: string): text is Role => Object.hasOwn(roleNames, text)

const TakeRole = ({ person, role }: { readonly person: Person; readonly role: string }): ReactElement | null =>
  isRole(role) ? (
    <ConfirmButton
      inTable
      danger
      label={`收回${roleName(role)}`}
      title={`收回 ${person.name} 的“${roleName(role)}”角色？`}
      send={() => api.DELETE("/api/v1/people/{personId}/roles/{role}", { params: { path: { personId: person.id, role } } })}
      refresh={[peopleKeys.roles, peopleKeys.delegations]}
    >
      <p>立即生效；这一角色的委托同时终止。已经办过的事仍记在其名下。</p>
    </ConfirmButton>
  ) : null

/** The roles of a person; the security administrator gives and takes them. */
export const PersonRoles = ({ person, held }: { readonly person: Person; readonly held: readonly RoleHolder[] }): ReactElement => {
  const [mayGive, mayTake] = [useMay("role.give"), useMay("role.take")]
  return (
    <Flex gap={6} wrap align="center">
      {held.length === 0 && <span>没有角色</span>}
      {held.map(({ role, since, until }) => (
        <Tag key={role} title={`自 ${since}${until === null ? "" : ` 至 ${until}`}`}>
          {roleName(role)}
        </Tag>
      ))}
      <Flex gap={6} wrap className="no-print">
        {mayTake && held.map(({ role }) => <TakeRole key={role} person={person} role={role} />)}
        {mayGive && person.active && (
          <FormButton<{ readonly role: Role }>
            inTable
            label="授予角色"
            title={`授予 ${person.name} 角色`}
            okText="授予"
            send={({ role }) => api.PUT("/api/v1/people/{personId}/roles/{role}", { params: { path: { personId: person.id, role } } })}
            refresh={[peopleKeys.roles]}
          >
            <Form.Item name="role" label="角色" rules={[{ required: true, message: "请选择角色" }]}>
              <Select options={roleOptions} />
            </Form.Item>
            <p>自今天起生效。三员不能与其他角色由同一人担任。</p>
          </FormButton>
        )}
      </Flex>
    </Flex>
  )
}
