import "../listing/listing.css"
import { Alert, Card, Descriptions, Flex, Form, Input, Table, Tag } from "antd"
import type { ReactElement } from "react"
import { useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay, useMe } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { FormButton } from "../listing/form-button.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { useNameOf } from "../people/names.ts"
import { DayField } from "../request/day-field.tsx"
import { ChangeRecord } from "./record-form.tsx"
import { factsOf, refresh, useKinds, type WorkKind, type WorkRecord } from "./words.ts"

interface Seen {
  readonly record: WorkRecord
  readonly kind: WorkKind
}

const Acts = ({ record, kind }: Seen): ReactElement | null => {
  const { today } = useMe()
  const may = useMay("work.write")
  const { id: recordId, version, endedOn, struckOn } = record
  if (!may || endedOn !== null || struckOn !== null) return null
  const params = { path: { recordId }, header: seen(version) }
  return (
    <Flex gap="small" wrap className="no-print" role="group" aria-label="现在可以办的">
      <ChangeRecord key={version} record={record} kind={kind} />
      {kind.standing && (
        <FormButton<{ readonly endedOn: string }>
          label="停止"
          title="机构撤销、制度废止"
          okText="停止"
          initial={{ endedOn: today }}
          send={(body) => api.POST("/api/v1/work-records/{recordId}/end", { params, body })}
          refresh={refresh}
        >
          <Form.Item
            name="endedOn"
            label="停止日期"
            extra="从这一天起不再有效，以前年度仍然计数。"
            rules={[{ required: true, message: "请选择停止日期" }]}
          >
            <DayField latest={today} />
          </Form.Item>
        </FormButton>
      )}
      <FormButton<{ readonly reason: string }>
        danger
        label="撤销"
        title="撤销登记有误的记录"
        okText="撤销"
        send={(body) => api.POST("/api/v1/work-records/{recordId}/strike", { params, body })}
        refresh={refresh}
      >
        <Form.Item name="reason" label="有什么错误" rules={[{ required: true, whitespace: true, message: "请写明错误" }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </FormButton>
    </Flex>
  )
}

const Shown = ({ record, kind }: Seen): ReactElement => {
  const nameOf = useNameOf()
  const { title, onDay, endedOn, struckOn, strikeReason, attendees } = record
  return (
    <Flex vertical gap="middle">
      {struckOn !== null && <Alert type="warning" showIcon title={`${struckOn} 撤销，不再计数`} description={strikeReason} />}
      <Card title={title} extra={<Tag>{kind.words}</Tag>}>
        <Flex vertical gap="middle">
          <Descriptions
            size="small"
            column={1}
            items={[
              { key: "day", label: kind.dayWords, children: onDay },
              ...factsOf(kind, record).map(({ label, value }) => ({ key: label, label, children: <span className="prose">{value}</span> })),
              ...(endedOn === null ? [] : [{ key: "ended", label: "停止日期", children: endedOn }]),
            ]}
          />
          <Acts record={record} kind={kind} />
        </Flex>
      </Card>
      {attendees.length > 0 && (
        <Card title="本机关参加的人">
          <Table
            aria-label="本机关参加的人"
            size="small"
            pagination={false}
            ref={reachable}
            rowKey="personId"
            dataSource={attendees}
            columns={[
              { title: "姓名", key: "name", render: (_, { personId }) => nameOf(personId) },
              { title: "得分", key: "score", align: "right", render: (_, { score }) => score ?? "没有考试" },
            ]}
          />
        </Card>
      )}
    </Flex>
  )
}

/** One record of the work. */
const WorkRecordPage = (): ReactElement => {
  const { recordId = "" } = useParams()
  const kinds = useKinds()
  const record = useAnswer(["work-records", "one", recordId], (signal) =>
    api.GET("/api/v1/work-records/{recordId}", { params: { path: { recordId } }, signal }),
  )
  return (
    <PageFrame title="一条工作记录" actions={<PrintButton />}>
      <Answered answer={kinds}>
        {({ items }) => (
          <Answered answer={record}>
            {(data) => {
              const kind = items.find((one) => one.kind === data.kind)
              return kind === undefined ? null : <Shown record={data} kind={kind} />
            }}
          </Answered>
        )}
      </Answered>
    </PageFrame>
  )
}

export default WorkRecordPage
