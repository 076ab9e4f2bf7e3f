import "../duty/duty.css"
import "../consultation/consultation.css"
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
import { AddVenue } from "./venue-form.tsx"
import { kinds, stateColors, states, type Venue, type VenueQuery } from "./words.ts"

const columns: TableColumnsType<Venue> = [
  {
    title: "名称",
    key: "name",
    render: (_, { id, name }) => (
      <div className="duty-words">
        <Link to={`/venues/${id}`}>{name}</Link>
      </div>
    ),
  },
  { title: "类型", key: "kind", render: (_, { kind }) => kinds[kind] },
  { title: "状态", key: "state", render: (_, { state }) => <Tag color={stateColors[state]}>{states[state]}</Tag> },
  { title: "地址", key: "address", render: (_, { address }) => <div className="duty-words">{address}</div> },
  { title: "联系方式", dataIndex: "contact" },
]

/** Venues that the public may use. */
const VenuesPage = (): ReactElement => {
  const mayWrite = useMay("venue.write")
  const { kept, set, clear } = useAddress(["kind", "state", "words"])
  const query = Object.assign<VenueQuery, object>({}, kept)
  const narrowed = Object.keys(kept).length > 0
  return (
    <PageFrame
      title="公共场馆"
      actions={
        <>
          {mayWrite && <AddVenue />}
          <ExportLinks list="venues" query={kept} />
          <PrintButton />
        </>
      }
    >
      <Flex vertical gap="middle">
        <Narrowing>
          <WordsBox label="名称、地址中的字句" value={kept.words} onFound={(words) => set({ words })} />
          <PickOne label="类型" any="类型不限" words={kinds} value={kept.kind} onPicked={(kind) => set({ kind })} />
          <PickOne label="状态" any="状态不限" words={states} value={kept.state} onPicked={(state) => set({ state })} />
          {narrowed && <Button onClick={clear}>清除筛选</Button>}
        </Narrowing>
        <PagedTable<Venue>
          key={JSON.stringify(kept)}
          label="公共场馆"
          of={["venues", "list", query]}
          load={(part, signal) => api.GET("/api/v1/venues", { params: { query: { ...part, ...query } }, signal })}
          columns={columns}
          rowKey={({ id }) => id}
          empty={narrowed ? "没有符合条件的场馆" : "还没有登记场馆"}
        />
      </Flex>
    </PageFrame>
  )
}

export default VenuesPage
