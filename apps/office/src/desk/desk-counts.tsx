import { Form, InputNumber, Table } from "antd"
import type { ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { FormButton } from "../listing/form-button.tsx"
import { reachable } from "../listing/reachable.ts"

type DeskCount = components["schemas"]["DeskCount"]

const ways = { counter: "现场", phone: "电话", online: "网上" } as const
const wayIds = ["counter", "phone", "online"] as const

interface Month {
  readonly month: string
  readonly counts: Readonly<Partial<Record<DeskCount["way"], DeskCount>>>
}

const monthsOf = (year: number, items: readonly DeskCount[]): readonly Month[] =>
  Array.from({ length: 12 }, (_, at) => {
    const month = `${String(year)}-${String(at + 1).padStart(2, "0")}`
    return { month, counts: Object.fromEntries(items.filter((one) => one.month.startsWith(month)).map((one) => [one.way, one])) }
  })

const Enter = ({
  month,
  way,
  there,
}: {
  readonly month: string
  readonly way: DeskCount["way"]
  readonly there: DeskCount | undefined
}): ReactElement => (
  <FormButton<{ readonly count: number }>
    inTable
    label={there === undefined ? "填写" : String(there.count)}
    name={`${month} ${ways[way]}咨询 ${there === undefined ? "填写" : `${String(there.count)} 人次，修改`}`}
    title={`${month} ${ways[way]}咨询的人次`}
    {...(there === undefined ? {} : { initial: { count: there.count } })}
    send={({ count }) =>
      api.PUT("/api/v1/desk-counts/{month}/{way}", { params: { path: { month, way } }, body: { count, version: there?.version ?? 0 } })
    }
    refresh={[["desk"]]}
  >
    <Form.Item name="count" label="人次" rules={[{ required: true, message: "请填写人次，没有的填 0" }]}>
      <InputNumber min={0} max={1_000_000} precision={0} style={{ width: "100%" }} />
    </Form.Item>
  </FormButton>
)

/** How many people asked at the desk, month by month and way by way; a month to come cannot be entered. */
export const DeskCounts = ({ year, items }: { readonly year: number; readonly items: readonly DeskCount[] }): ReactElement => {
  const may = useMay("desk.enter")
  const { today } = useMe()
  return (
    <Table<Month>
      aria-label="咨询人次"
      size="small"
      pagination={false}
      ref={reachable}
      scroll={{ x: "max-content" }}
      rowKey="month"
      dataSource={monthsOf(year, items)}
      columns={[
        { title: "月份", dataIndex: "month" },
        ...wayIds.map((way) => ({
          title: `${ways[way]}咨询（人次）`,
          key: way,
          align: "right" as const,
          render: (_: unknown, { month, counts }: Month) => {
            const there = counts[way]
            return may && month <= today.slice(0, 7) ? (
              <Enter key={there?.version ?? 0} month={month} way={way} there={there} />
            ) : (
              (there?.count ?? "—")
            )
          },
        })),
      ]}
    />
  )
}
