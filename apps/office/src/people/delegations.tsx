import { Card, DatePicker, Empty, Form, Select, Table } from "antd"
import type { Dayjs } from "dayjs"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { once, seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { peopleKeys, useNameOf, usePeople } from "./names.ts"
import { roleName, roleNames, type Role } from "./roles.ts"
import { reachable } from "../listing/reachable.ts"

type Delegation = components["schemas"]["Delegation"]

interface Filled {
  readonly toPersonId: string
  readonly role: Role
  readonly days: readonly [Dayjs, Dayjs]
}

const refresh = [peopleKeys.delegations]
const isRole = (text: string): text is Role => Object.hasOwn(roleNames, text)

const Make = (): ReactElement => {
  const { person, roles } = useMe()
  const people = usePeople()
  const own = roles.filter(({ fromPersonId }) => fromPersonId === null).map(({ role }) => role)
  return (
    <FormButton<Filled>
      label="请假委托"
      title="请假期间委托他人代行"
      okText="委托"
      send={({ toPersonId, role, days: [from, to] }, id) =>
        api.POST("/api/v1/delegations", {
          params: { header: once(id) },
          body: { id, toPersonId, role, fromDay: from.format("YYYY-MM-DD"), toDay: to.format("YYYY-MM-DD") },
        })
      }
      refresh={refresh}
    >
      <Form.Item name="role" label="委托的角色" rules={[{ required: true, message: "请选择角色" }]}>
        <Select options={own.filter(isRole).map((role) => ({ value: role, label: roleName(role) }))} />
      </Form.Item>
      <Form.Item name="toPersonId" label="委托给" rules={[{ required: true, message: "请选择同事" }]}>
        <Select
          showSearch={{ optionFilterProp: "label" }}
          options={(people.data?.items ?? [])
            .filter(({ id, active }) => active && id !== person.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="days" label="起止日期（含两端）" rules={[{ required: true, message: "请填写起止日期" }]}>
        <DatePicker.RangePicker style={{ width: "100%" }} />
      </Form.Item>
      <p>期间对方可以用这一角色办理，记录中写明是代行。三员的角色不能委托。</p>
    </FormButton>
  )
}

const End = ({ delegation: { id, version } }: { readonly delegation: Delegation }): ReactElement => (
  <ConfirmButton
    inTable
    label="提前收回"
    title="提前收回这一委托？"
    send={() => api.DELETE("/api/v1/delegations/{id}", { params: { path: { id }, header: seen(version) } })}
    refresh={refresh}
  >
    <p>从现在起对方不能再代行；期间已经办的事有效。</p>
  </ConfirmButton>
)

/** Who stands in for whom, today and later. */
export const Delegations = (): ReactElement => {
  const { person } = useMe()
  const [mayMake, mayEnd] = [useMay("delegation.make"), useMay("delegation.end")]
  const nameOf = useNameOf()
  const delegations = useAnswer(peopleKeys.delegations, (signal) => api.GET("/api/v1/delegations", { signal }))
  return (
    <Card
      title="请假委托"
      extra={
        mayMake && (
          <span className="no-print">
            <Make />
          </span>
        )
      }
    >
      <Answered answer={delegations}>
        {({ items }) => (
          <Table<Delegation>
            aria-label="请假委托"
            size="small"
            pagination={false}
            ref={reachable}
            scroll={{ x: "max-content" }}
            rowKey="id"
            dataSource={items}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有未到期的委托" /> }}
            columns={[
              { title: "委托人", dataIndex: "fromPersonId", render: nameOf },
              { title: "代行人", dataIndex: "toPersonId", render: nameOf },
              { title: "角色", dataIndex: "role", render: roleName },
              { title: "起", dataIndex: "fromDay" },
              { title: "止", dataIndex: "toDay" },
              {
                title: "操作",
                key: "acts",
                className: "no-print",
                render: (_, delegation) => (mayEnd && delegation.fromPersonId === person.id ? <End delegation={delegation} /> : "—"),
              },
            ]}
          />
        )}
      </Answered>
    </Card>
  )
}
