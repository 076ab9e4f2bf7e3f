import "../duty/duty.css"
import { Button, Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import type { paths } from "@gongkai/client"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing, PickOne, WordsBox } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PickYear } from "../listing/pick-year.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress, yearOf } from "../listing/use-address.ts"
import { thisYear } from "../clock.ts"
import { EnterRecord } from "./record-form.tsx"
import { factsOf, useKinds, type WorkKind, type WorkRecord } from "./words.ts"

type Query = Omit<NonNullable<paths["/api/v1/work-records"]["get"]["parameters"]["query"]>, "after" | "limit">

const columns = (kinds: readonly WorkKind[]): TableColumnsType<WorkRecord> => {
  const kindOf = (id: string) => kinds.find(({ kind }) => kind === id)
  return [
    { title: "类别", key: "kind", render: (_, { kind }) => kindOf(kind)?.words ?? kind },
    {
      title: "名称",
      key: "title",
      render: (_, { id, title }) => (
        <div className="duty-words">
          <Link to={`/work-records/${id}`}>{title}</Link>
        </div>
      ),
    },
    { title: "日期", dataIndex: "onDay" },
    {
      title: "内容",
      key: "fields",
      render: (_, record) => (
        <div className="duty-words">
          {factsOf(kindOf(record.kind), record)
            .slice(0, 3)
            .map(({ label, value }) => `${label}：${value.length > 40 ? `${value.slice(0, 40)}…` : value}`)
            .join("；")}
        </div>
      ),
    },
    {
      title: "状态",
      key: "state",
      render: (_, { kind, endedOn, struckOn }) => {
        if (struckOn !== null) return <Tag>已撤销</Tag>
        if (endedOn !== null) return <Tag>{`${endedOn} 停止`}</Tag>
        return kindOf(kind)?.standing === true ? <Tag color="green">有效</Tag> : "—"
      },
    },
  ]
}

const Records = ({ kinds }: { readonly kinds: readonly WorkKind[] }): ReactElement => {
  const { kept, set, clear } = useAddress(["kind", "year", "words", "struck"])
  const year = yearOf(kept.year, thisYear())
  const query = Object.assign<Query, object>({}, { ...kept, year })
  const narrowed = Object.keys(kept).some((name) => name !== "year")
  return (
    <Flex vertical gap="middle">
      <Narrowing>
        <PickOne
          label="类别"
          any="类别不限"
          words={Object.fromEntries(kinds.map(({ kind, words }) => [kind, words]))}
          value={kept.kind}
          onPicked={(kind) => set({ kind })}
        />
        <PickYear value={year} onChange={(next) => set({ year: String(next) })} />
        <WordsBox label="名称、内容中的字句" value={kept.words} onFound={(words) => set({ words })} />
        <PickOne
          label="撤销的"
          any="不列撤销的"
          words={{ yes: "只列撤销的", all: "一并列出" }}
          value={kept.struck}
          onPicked={(struck) => set({ struck })}
        />
        {narrowed && <Button onClick={clear}>清除筛选</Button>}
      </Narrowing>
      <PagedTable<WorkRecord>
        key={JSON.stringify(kept)}
        label="工作记录"
        of={["work-records", "list", query]}
        load={(part, signal) => api.GET("/api/v1/work-records", { params: { query: { ...part, ...query } }, signal })}
        columns={columns(kinds)}
        rowKey={({ id }) => id}
        empty={narrowed ? "没有符合条件的记录" : `${String(year)}年还没有登记工作记录`}
      />
    </Flex>
  )
}

/** What the office did: groups, rules, meetings, training, inspections … each kind with boxes of its own. */
const WorkRecordsPage = (): ReactElement => {
  const kinds = useKinds()
  const mayWrite = useMay("work.write")
  const { kept } = useAddress(["kind", "year", "words", "struck"])
  return (
    <PageFrame
      title="工作记录"
      actions={
        <>
          {mayWrite && kinds.data !== undefined && <EnterRecord kinds={kinds.data.items} />}
          <ExportLinks list="work-records" query={{ ...kept, year: yearOf(kept.year, thisYear()) }} />
          <PrintButton />
        </>
      }
    >
      <p className="first">
        写进年度报告第一部分的培训、会议、制度、检查等，在这里登记；政务新媒体账号登记在
        <Link className="duty-link" to="/channels">
          公开渠道
        </Link>
        。
      </p>
      <Answered answer={kinds}>{({ items }) => <Records kinds={items} />}</Answered>
    </PageFrame>
  )
}

export default WorkRecordsPage
