import "./site-watch.css"
import { Card, Empty, Table, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ExportLinks } from "../listing/export-links.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { reachable } from "../listing/reachable.ts"
import { CheckProgress } from "./progress.tsx"
import { AddSite } from "./site-form.tsx"
import { checkColors, checkStates, keys, kinds, rhythms, type WatchedSite } from "./words.ts"

const columns: TableColumnsType<WatchedSite> = [
  {
    title: "网站",
    key: "name",
    render: (_, { id, name, address, closedOn }) => (
      <div className="site-address">
        <Link to={`/watched-sites/${id}`}>{name}</Link>
        {closedOn !== null && `（${closedOn} 停止监测）`}
        <div>{address}</div>
      </div>
    ),
  },
  { title: "类别", key: "kind", render: (_, { kind }) => kinds[kind] },
  { title: "检查", key: "rhythm", render: (_, { rhythm }) => rhythms[rhythm] },
  {
    title: "最近一次检查",
    key: "last",
    render: (_, site) =>
      site.lastCheckId === null || site.lastCheckState === null ? (
        "还没有检查"
      ) : (
        <>
          <Link to={`/site-checks/${site.lastCheckId}`}>{site.lastCheckOn}</Link>{" "}
          <Tag color={checkColors[site.lastCheckState]}>{checkStates[site.lastCheckState]}</Tag>
          {site.lastCheckState === "running" && <CheckProgress of={site} />}
        </>
      ),
  },
  {
    title: "没有整改的问题",
    key: "tickets",
    align: "right",
    sorter: (a, b) => a.openTickets - b.openTickets,
    render: (_, { id, openTickets }) => (openTickets === 0 ? 0 : <Link to={`/tickets?state=unmended&siteId=${id}`}>{openTickets} 个</Link>),
  },
  {
    title: "近七天首页访问",
    key: "visits",
    render: (_, { visits, failedVisits }) => (visits === 0 ? "—" : `${String(visits)} 次，打不开 ${String(failedVisits)} 次`),
  },
]

/** Sites that are watched, and how each stands. */
const WatchedSitesPage = (): ReactElement => {
  const sets = useMay("site-watch.set-up")
  const sites = useAnswer(keys.sites, (signal) => api.GET("/api/v1/watched-sites", { signal }))
  return (
    <PageFrame
      title="网站监测"
      actions={
        <>
          {sets && <AddSite />}
          <ExportLinks list="watched-sites" />
          <PrintButton />
        </>
      }
    >
      <Card>
        <Answered answer={sites}>
          {({ items }) => (
            <Table<WatchedSite>
              aria-label="监测的网站"
              size="small"
              columns={columns}
              dataSource={items}
              rowKey={({ id }) => id}
              pagination={false}
              ref={reachable}
              scroll={{ x: "max-content" }}
              locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有监测的网站。" /> }}
            />
          )}
        </Answered>
      </Card>
    </PageFrame>
  )
}

export default WatchedSitesPage
