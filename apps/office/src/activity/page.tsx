import "../duty/duty.css"
import { Button, Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { Narrowing, PickOne, WordsBox } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"
import { DraftActivity } from "./activity-form.tsx"
import { kinds, stateColors, states, timeWords, type Activity, type ActivityQuery } from "./words.ts"

const columns: TableColumnsType<Activity> = [
  {
    title: "名称",
    key: "title",
    render: (_, { id, title }) => (
      <div className="duty-words">
        <Link to={`/activities/${id}`}>{title}</Link>
      </div>
    ),
  },
  { title: "类型", key: "kind", render: (_, { kind }) => kinds[kind] },
  {
    title: "状态",
    key: "state",
    render: (_, { state, notice }) => (
      <Flex gap={4} wrap>
        <Tag color={stateColors[state]}>{states[state]}</Tag>
        {state === "published" && notice !== null && <Tag color="orange">有变动</Tag>}
      </Flex>
    ),
  },
  { title: "时间", key: "time", render: (_, activity) => timeWords(activity) },
  { title: "地点", key: "place", render: (_, { place }) => <div className="duty-words">{place}</div> },
  {
    title: "已预约/名额",
    key: "places",
    align: "right",
    render: (_, { places, booked }) => (places === null ? "无需预约" : `${String(booked ?? 0)}/${String(places)}`),
  },
]

/** What takes place for the public. */
const ActivitiesPage = (): ReactElement => {
  const mayWrite = useMay("activity.write")
  const { kept, set, clear } = useAddress(["kind", "state", "venueId", "words"])
  const query = Object.assign<ActivityQuery, object>({}, kept)
  const narrowed = Object.keys(kept).length > 0
  return (
    <PageFrame
      title="活动和预约"
      actions={
        <>
          {mayWrite && <DraftActivity />}
          <ExportLinks list="activities" query={kept} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Narrowing>
          <WordsBox label="名称、地点中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <PickOne label="类型" any="类型不限" words={kinds} value={kept.kind} onPicked={(kind) => set({ kind })} />
          <PickOne label="状态" any="状态不限" words={states} value={kept.state} onPicked={(state) => set({ state })} />
          {narrowed && <Button onClick={clear}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<Activity>
          key={JSON.stringify(kept)}
          label="活动"
          of={["activities", "list", query]}
          load={(part, signal) => api.GET("/api/v1/activities", { params: { query: { ...part, ...query } }, signal })}
          columns={columns}
          rowKey={({ id }) => id}
          empty={narrowed ? "没有符合条件的活动" : "还没有活动"}
        />
      </Flex>
    </PageFrame>
  )
}

export default ActivitiesPage
