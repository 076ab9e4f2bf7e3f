import { Button, Card, DatePicker, Flex, Form, Input, Select, type TableColumnsType } from "antd"
import type { Dayjs } from "dayjs"
import "../listing/listing.css"
import { useState, type ReactElement } from "react"
import type { components } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { moment } from "../listing/moment.ts"
import { PagedTable } from "../listing/paged-table.tsx"
import { useNameOf } from "../people/names.ts"
import { PersonSelect } from "../people/person-select.tsx"
import { eventWords, wordsOfEvent, type EventName } from "./event-words.ts"
import { Verification } from "./verification.tsx"

type Event = components["schemas"]["Event"]

interface Filters {
  readonly name?: EventName
  readonly actor?: string
  readonly subject?: string
  /** First and last day. */
  readonly from?: string
  readonly to?: string
}

interface Filled extends Pick<Filters, "name" | "actor" | "subject"> {
  readonly days?: readonly [Dayjs | null, Dayjs | null] | null
}

const isEventName = (text: string): text is EventName => Object.hasOwn(eventWords, text)
const names = Object.keys(eventWords)
  .filter(isEventName)
  .map((value) => ({ value, label: `${eventWords[value]}（${value}）` }))

/** What is not filled in is no filter. */
const filled = ({ name, actor, subject, days }: Filled): Filters => ({
  ...(name === undefined ? {} : { name }),
  ...(actor === undefined ? {} : { actor }),
  ...(subject === undefined || subject.trim() === "" ? {} : { subject: subject.trim() }),
  ...(days?.[0] ? { from: days[0].format("YYYY-MM-DD") } : {}),
  ...(days?.[1] ? { to: days[1].format("YYYY-MM-DD") } : {}),
})

const Filtering = ({ onPicked }: { readonly onPicked: (filters: Filters) => void }): ReactElement => {
  const [form] = Form.useForm<Filled>()
  return (
    <Form<Filled> form={form} layout="inline" className="no-print" style={{ rowGap: 8 }} onFinish={(given) => onPicked(filled(given))}>
      <Form.Item name="name" label="事件">
        <Select allowClear showSearch={{ optionFilterProp: "label" }} options={names} placeholder="全部" style={{ width: 260 }} />
      </Form.Item>
      <Form.Item name="actor" label="操作人">
        <PersonSelect placeholder="全部" style={{ width: 160 }} />
      </Form.Item>
      <Form.Item name="days" label="日期">
        <DatePicker.RangePicker allowEmpty={[true, true]} placeholder={["首日", "末日"]} style={{ width: 260 }} />
      </Form.Item>
      <Form.Item name="subject" label="对象编号">
        <Input allowClear placeholder="申请、人员等的编号" style={{ width: 240 }} />
      </Form.Item>
      <Flex gap="small">
        <Button type="primary" htmlType="submit">
          查询
        </Button>
        <Button
          onClick={() => {
            form.resetFields()
            onPicked({})
          }}
        >
          清除
        </Button>
      </Flex>
    </Form>
  )
}

const columnsWith = (nameOf: (personId: string) => string): TableColumnsType<Event> => [
  { title: "序号", dataIndex: "seq", align: "right" },
  { title: "时间", dataIndex: "at", render: moment },
  { title: "事件", dataIndex: "name", render: wordsOfEvent },
  { title: "操作人", dataIndex: "actor", render: nameOf },
  { title: "对象", dataIndex: "subject", render: (subject: string | null) => (subject === null ? "—" : nameOf(subject)) },
]

const Detail = ({ name, body, cause, previousHash, hash }: Event): ReactElement => (
  <dl className="event-detail">
    <dt>代码</dt>
    <dd>{name}</dd>
    <dt>内容</dt>
    <dd>
      <code>{JSON.stringify(body)}</code>
    </dd>
    <dt>请求编号</dt>
    <dd>{cause ?? "—"}</dd>
    <dt>上一条的散列</dt>
    <dd>
      <code>{previousHash}</code>
    </dd>
    <dt>本条的散列</dt>
    <dd>
      <code>{hash}</code>
    </dd>
  </dl>
)

/** What happened at the agency, newest first, and whether the chain of it is whole. */
const AuditPage = (): ReactElement => {
  const [filters, setFilters] = useState<Filters>({})
  const mayRead = useMay("audit.read")
  const nameOf = useNameOf()
  return (
    <PageFrame
      title="审计记录"
      actions={
        <>
          <ExportLinks list="events" query={{ ...filters }} />
          <Button onClick={() => window.print()}>打印本页</Button>
        </>
      }
    >
      <Flex vertical gap="middle">
        {mayRead && <Verification />}
        <Card>
          <Flex vertical gap="middle">
            <Filtering onPicked={setFilters} />
            <PagedTable<Event>
              key={JSON.stringify(filters)}
              label="事件"
              of={["events", filters]}
              load={(part, signal) => api.GET("/api/v1/events", { params: { query: { ...part, ...filters } }, signal })}
              columns={columnsWith(nameOf)}
              rowKey={({ seq }) => String(seq)}
              expandable={(event) => <Detail {...event} />}
              empty="没有符合条件的事件"
            />
          </Flex>
        </Card>
      </Flex>
    </PageFrame>
  )
}

export default AuditPage
