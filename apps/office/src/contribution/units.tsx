import { Card, Flex, Form, Input, Table } from "antd"
import type { ReactElement } from "react"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { once, seen } from "../api/new-id.ts"
import { Answered } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { useUnits } from "./use-units.ts"
import { refresh, type Unit } from "./words.ts"

const NameBox = (): ReactElement => (
  <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: "请填写名称" }]}>
    <Input maxLength={100} />
  </Form.Item>
)

const UnitActs = ({ unit: { id: unitId, version, name, endedOn } }: { readonly unit: Unit }): ReactElement => {
  const { today } = useMe()
  const params = { path: { unitId }, header: seen(version) }
  const change = (next: { readonly name: string; readonly endedOn: string | null }) =>
    api.PUT("/api/v1/contributing-units/{unitId}", { params, body: next })
  return (
    <Flex gap="small" wrap>
      <FormButton<{ readonly name: string }>
        inTable
        label="改名"
        title={`更改“${name}”`}
        initial={{ name }}
        send={(fields) => change({ name: fields.name.trim(), endedOn })}
        refresh={refresh}
      >
        <NameBox />
      </FormButton>
      {endedOn === null ? (
        <ConfirmButton inTable danger label="停用" title={`停用“${name}”？`} send={() => change({ name, endedOn: today })} refresh={refresh}>
          <p>从今天起不能再以它的名义报送；以前报送的仍然计算。可以重新启用。</p>
        </ConfirmButton>
      ) : (
        <ConfirmButton inTable label="启用" title={`重新启用“${name}”？`} send={() => change({ name, endedOn: null })} refresh={refresh} />
      )}
    </Flex>
  )
}

/** The units that send information in. */
export const Units = (): ReactElement => {
  const may = useMay("contribution.decide")
  const units = useUnits()
  return (
    <Card
      title="报送单位"
      extra={
        may && (
          <FormButton<{ readonly name: string }>
            label="登记单位"
            title="登记报送单位"
            send={({ name }, id) => api.POST("/api/v1/contributing-units", { params: { header: once(id) }, body: { unitId: id, name: name.trim() } })}
            refresh={refresh}
          >
            <NameBox />
          </FormButton>
        )
      }
    >
      <Answered answer={units}>
        {({ items }) => (
          <Table<Unit>
            aria-label="报送单位"
            size="small"
            pagination={false}
            ref={reachable}
            scroll={{ x: "max-content" }}
            rowKey="id"
            dataSource={items}
            locale={{ emptyText: "还没有报送单位" }}
            columns={[
              { title: "名称", dataIndex: "name" },
              { title: "状态", key: "state", render: (_, { endedOn }) => (endedOn === null ? "在用" : `${endedOn} 停用`) },
              ...(may
                ? [
                    {
                      title: "办理",
                      key: "acts",
                      className: "no-print",
                      render: (_: unknown, unit: Unit) => <UnitActs key={unit.version} unit={unit} />,
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Answered>
    </Card>
  )
}
