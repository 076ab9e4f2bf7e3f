import { Form, Input, Typography } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMe } from "../api/me.ts"
import { once } from "../api/new-id.ts"
import { FormButton } from "../listing/form-button.tsx"
import { administratorRoles } from "../people/roles.ts"
import { AgencyFields, bodyOf, type AgencyFilled } from "./agency-fields.tsx"
import { agencyKey, PickAgency } from "./pick-agency.tsx"

const roles = ["system-administrator", "security-administrator", "audit-administrator"] as const
type AdministratorRole = (typeof roles)[number]

interface Filled extends AgencyFilled {
  readonly id: string
  readonly parentId: string
  readonly people: Readonly<Record<AdministratorRole, { readonly personId: string; readonly name: string }>>
}

const idRule = { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, message: "用字母、数字、点、横线、下划线，以字母或数字开头" }

/** A new agency below one's own, with the three who administer it. */
export const AddAgency = (): ReactElement => {
  const { agency } = useMe()
  return (
    <FormButton<Filled>
      label="新设机关"
      title="新设机关"
      primary
      width={640}
      initial={{ parentId: agency.id }}
      send={({ id, parentId, people, ...fields }, key) =>
        api.POST("/api/v1/agencies", {
          params: { header: once(key) },
          body: { ...bodyOf(fields), id, parentId, administrators: roles.map((role) => ({ ...people[role], role })) },
        })
      }
      refresh={[agencyKey]}
    >
      <Form.Item name="id" label="机关编号" rules={[{ required: true, message: "请填写机关编号" }, idRule]} extra="以后不能修改">
        <Input maxLength={64} autoComplete="off" />
      </Form.Item>
      <Form.Item name="parentId" label="上级机关" rules={[{ required: true, message: "请选择上级机关" }]}>
        <PickAgency under={agency.id} />
      </Form.Item>
      <AgencyFields />
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        三员
      </Typography.Title>
      <p>须是三个不同的人。初始密码由本机关的安全管理员在服务器上设定。</p>
      {roles.map((role) => (
        <div key={role} role="group" aria-label={administratorRoles[role]}>
          <Form.Item name={["people", role, "name"]} label={`${administratorRoles[role]}姓名`} rules={[{ required: true, message: "请填写姓名" }]}>
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name={["people", role, "personId"]}
            label={`${administratorRoles[role]}人员编号`}
            rules={[{ required: true, message: "请填写人员编号" }, idRule]}
          >
            <Input maxLength={64} autoComplete="off" />
          </Form.Item>
        </div>
      ))}
    </FormButton>
  )
}
