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
import { useNameOf } from "../people/names.ts"
import { SendContribution } from "./send-contribution.tsx"
import { useUnits } from "./use-units.ts"
import { stateColors, states, type ContributionLine, type ContributionQuery } from "./words.ts"

const columns = (nameOf: (personId: string) => string): TableColumnsType<ContributionLine> => [
  {
    title: "标题",
    key: "title",
    render: (_, { id, title }) => (
      <div className="duty-words">
        <Link to={`/contributions/${id}`}>{title}</Link>
      </div>
    ),
  },
  { title: "状态", key: "state", render: (_, { state }) => <Tag color={stateColors[state]}>{states[state]}</Tag> },
  { title: "报送单位", dataIndex: "unitName" },
  { title: "报送人", key: "by", render: (_, { sentBy }) => nameOf(sentBy) },
  { title: "报送日期", dataIndex: "sentOn" },
  { title: "处理日期", key: "decided", render: (_, { decidedOn }) => decidedOn ?? "—" },
  { title: "退回理由", key: "reason", render: (_, { reason }) => <div className="duty-words">{reason ?? "—"}</div> },
]

/** What units sent in, and what became of it. */
const ContributionsPage = (): ReactElement => {
  const maySend = useMay("contribution.send")
  const nameOf = useNameOf()
  const units = useUnits()
  const { kept, set, clear } = useAddress(["state", "unitId", "words"])
  const query = Object.assign<ContributionQuery, object>({}, kept)
  const narrowed = Object.keys(kept).length > 0
  return (
    <PageFrame
      title="信息报送"
      actions={
        <>
          {maySend && <SendContribution />}
          <ExportLinks list="contributions" query={kept} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Narrowing>
          <WordsBox label="标题中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <PickOne label="状态" any="状态不限" words={states} value={kept.state} onPicked={(state) => set({ state })} />
          <PickOne
            label="报送单位"
            any="单位不限"
            words={Object.fromEntries((units.data?.items ?? []).map(({ id, name }) => [id, name]))}
            value={kept.unitId}
            onPicked={(unitId) => set({ unitId })}
          />
          {narrowed && <Button onClick={clear}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<ContributionLine>
          key={JSON.stringify(kept)}
          label="报送的信息"
          of={["contributions", "list", query]}
          load={(part, signal) => api.GET("/api/v1/contributions", { params: { query: { ...part, ...query } }, signal })}
          columns={columns(nameOf)}
          rowKey={({ id }) => id}
          empty={narrowed ? "没有符合条件的信息" : "还没有报送的信息"}
        />
      </Flex>
    </PageFrame>
  )
}

export default ContributionsPage
