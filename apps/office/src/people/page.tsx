import { Flex, Form, Input, Tag, Tooltip, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { once } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { Delegations } from "./delegations.tsx"
import { peopleKeys } from "./names.ts"
import { PersonActs } from "./person-acts.tsx"
import { PersonRoles } from "./person-roles.tsx"
import { Separation } from "./separation.tsx"

type Person = components["schemas"]["Person"]

interface NewPerson {
  readonly id: string
  readonly name: string
}

const idForm = { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, message: "用字母、数字、点、横线、下划线，以字母或数字开头" }

const AddPerson = (): ReactElement => (
  <FormButton<NewPerson>
    label="新增人员"
    title="新增人员"
    primary
    send={({ id, name }, key) => api.POST("/api/v1/people", { params: { header: once(key) }, body: { id, name } })}
    refresh={[peopleKeys.all]}
  >
    <Form.Item name="id" label="人员编号" rules={[{ required: true, message: "请填写人员编号" }, idForm]} extra="以后不能修改，例如 office.zhang">
      <Input maxLength={64} autoComplete="off" />
    </Form.Item>
    <Form.Item name="name" label="姓名" rules={[{ required: true, message: "请填写姓名" }]}>
      <Input maxLength={60} autoComplete="off" />
    </Form.Item>
    <p>新增的人员没有任何角色，也不能登录：角色和初始密码由安全管理员给。</p>
  </FormButton>
)

/** The people of the agency, what each may do, and who stands in for whom. */
const PeoplePage = (): ReactElement => {
  const mayAdd = useMay("person.add")
  const roles = useAnswer(peopleKeys.roles, (signal) => api.GET("/api/v1/roles", { signal }))
  const held = (personId: string) => (roles.data?.items ?? []).filter((holder) => holder.personId === personId)
  const columns: TableColumnsType<Person> = [
    {
      title: "姓名",
      key: "name",
      render: (_, { id, name, active }) => (
        <Tooltip title={`编号 ${id}`}>
          {name} {!active && <Tag>已停用</Tag>}
        </Tooltip>
      ),
    },
    { title: "编号", dataIndex: "id" },
    { title: "角色", key: "roles", render: (_, person) => <PersonRoles person={person} held={held(person.id)} /> },
    { title: "操作", key: "acts", className: "no-print", render: (_, person) => <PersonActs person={person} /> },
  ]
  return (
    <PageFrame
      title="人员与角色"
      actions={
        <>
          {mayAdd && <AddPerson />}
          <PrintButton />
          <ExportLinks list="people" />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Separation />
        <PagedTable<Person>
          label="人员"
          of={peopleKeys.all}
          load={(part, signal) => api.GET("/api/v1/people", { params: { query: part }, signal })}
          columns={columns}
          rowKey={({ id }) => id}
          empty="还没有人员"
        />
        <Delegations />
      </Flex>
    </PageFrame>
  )
}

export default PeoplePage
