import "../duty/duty.css"
import "../board/board.css"
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
import { useNameOf } from "../people/names.ts"
import { HearConcern } from "./concern-form.tsx"
import { sources, stateColors, states, type ConcernQuery, type PublicConcern } from "./words.ts"

const columns = (nameOf: (personId: string) => string): TableColumnsType<PublicConcern> => [
  {
    title: "关切的事",
    key: "title",
    render: (_, { id, title }) => (
      <div className="duty-words">
        <Link to={`/public-concerns/${id}`}>{title}</Link>
      </div>
    ),
  },
  {
    title: "状态",
    key: "state",
    render: (_, { state, late, publishedOn }) => (
      <Flex gap={4} wrap>
        <Tag color={stateColors[state]}>{states[state]}</Tag>
        {publishedOn !== null && <Tag>已公开</Tag>}
        {late && <Tag color="red">{state === "open" ? "逾期" : "逾期回应"}</Tag>}
      </Flex>
    ),
  },
  { title: "来源", key: "source", render: (_, { source }) => sources[source] },
  { title: "得知日期", dataIndex: "heardOn" },
  { title: "回应期限", dataIndex: "dueOn" },
  { title: "回应日期", key: "on", render: (_, { respondedOn }) => respondedOn ?? "—" },
  { title: "经办人", key: "who", render: (_, { assignedTo }) => (assignedTo === null ? "没有指定" : nameOf(assignedTo)) },
]

/** What people worry about, and what was said to it. */
const PublicConcernsPage = (): ReactElement => {
  const mayWrite = useMay("concern.write")
  const nameOf = useNameOf()
  const { kept, set, clear } = useAddress(["state", "source", "late", "words"])
  const query = Object.assign<ConcernQuery, object>({}, kept)
  const narrowed = Object.keys(kept).length > 0
  return (
    <PageFrame
      title="社会关切"
      actions={
        <>
          {mayWrite && <HearConcern />}
          <ExportLinks list="public-concerns" query={kept} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Narrowing>
          <WordsBox label="关切的事、内容中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <PickOne label="状态" any="状态不限" words={states} value={kept.state} onPicked={(state) => set({ state })} />
          <PickOne label="来源" any="来源不限" words={sources} value={kept.source} onPicked={(source) => set({ source })} />
          <Button
            aria-pressed={kept.late === "yes"}
            type={kept.late === "yes" ? "primary" : "default"}
            onClick={() => set({ late: kept.late === "yes" ? undefined : "yes" })}
          >
            逾期未回应
          </Button>
          {narrowed && <Button onClick={clear}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<PublicConcern>
          key={JSON.stringify(kept)}
          label="社会关切"
          of={["public-concerns", "list", query]}
          load={(part, signal) => api.GET("/api/v1/public-concerns", { params: { query: { ...part, ...query } }, signal })}
          columns={columns(nameOf)}
          rowKey={({ id }) => id}
          empty={narrowed ? "没有符合条件的社会关切" : "还没有登记社会关切"}
        />
      </Flex>
    </PageFrame>
  )
}

export default PublicConcernsPage
