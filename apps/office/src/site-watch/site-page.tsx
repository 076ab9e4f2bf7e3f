import "./site-watch.css"
import { Card, Descriptions, Flex, Tag, type TableColumnsType } from "antd"
import type { ReactElement } from "react"
import { Link, useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { CheckNow } from "./check-now.tsx"
import { CheckProgress } from "./progress.tsx"
import { ChangeSite } from "./site-form.tsx"
import { checkColors, checkStates, keys, kinds, rhythms, whyStopped, type SiteCheck, type WatchedSite } from "./words.ts"

const EndWatch = ({ site: { id: siteId, version, name } }: { readonly site: WatchedSite }): ReactElement => (
  <ConfirmButton
    danger
    label="停止监测"
    title={`停止监测“${name}”？`}
    send={() => api.DELETE("/api/v1/watched-sites/{siteId}", { params: { path: { siteId }, header: seen(version) } })}
    refresh={[keys.sites]}
  >
    <p>此后不再检查，不能恢复；已有的检查结果和整改单保留。</p>
  </ConfirmButton>
)

const Facts = ({ site }: { readonly site: WatchedSite }): ReactElement => {
  const { address, kind, rhythm, limits, visits, failedVisits, openTickets, id } = site
  const lines: readonly (readonly [string, ReactElement | string])[] = [
    ["首页网址", address],
    ["类别", kinds[kind]],
    ["检查", rhythms[rhythm]],
    ["没有整改的问题", <Link key="open" to={`/tickets?state=unmended&siteId=${id}`}>{`${String(openTickets)} 个`}</Link>],
    ["近七天首页访问", visits === 0 ? "还没有" : `${String(visits)} 次，打不开 ${String(failedVisits)} 次`],
    ["整改期限", `${String(limits.mendDays)} 天`],
    [
      "不更新",
      `首页 ${String(limits.homeDays)} 天，动态 ${String(limits.newsDays)} 天，通知 ${String(limits.noticesMonths)} 个月，其他 ${String(limits.otherMonths)} 个月`,
    ],
    ["访问限制", `每秒 ${String(limits.requestsASecond)} 次，一次至多 ${String(limits.mostAddresses)} 个网址、${String(limits.mostMinutes)} 分钟`],
  ]
  return <Descriptions size="small" column={{ xs: 1, md: 2 }} items={lines.map(([label, children]) => ({ key: label, label, children }))} />
}

const columns: TableColumnsType<SiteCheck> = [
  { title: "开始", key: "on", render: (_, { id, begunOn }) => <Link to={`/site-checks/${id}`}>{begunOn}</Link> },
  {
    title: "状态",
    key: "state",
    render: (_, check) => (
      <>
        <Tag color={checkColors[check.state]}>{checkStates[check.state]}</Tag>
        {check.why !== null && whyStopped[check.why]}
        {check.state === "running" && <CheckProgress of={check} />}
      </>
    ),
  },
  ...(
    [
      ["网页", "pages"],
      ["问题", "faults"],
      ["新发现", "opened"],
      ["再次出现", "reopened"],
      ["已经消除", "mended"],
    ] as const
  ).map(([title, name]) => ({ title, key: name, align: "right" as const, render: (_: unknown, { result }: SiteCheck) => result?.[name] ?? "—" })),
]

/** One watched site: how it is watched, and its checks. */
const WatchedSitePage = (): ReactElement => {
  const { siteId = "" } = useParams()
  const [sets, checks] = [useMay("site-watch.set-up"), useMay("site-watch.check")]
  const site = useAnswer([...keys.sites, siteId], (signal) => api.GET("/api/v1/watched-sites/{siteId}", { params: { path: { siteId } }, signal }))
  return (
    <PageFrame title="一个监测的网站" actions={<PrintButton />}>
      <Answered answer={site}>
        {(data) => (
          <Flex vertical gap="middle">
            <Card title={data.name} extra={data.closedOn !== null && <Tag>{`${data.closedOn} 停止监测`}</Tag>}>
              <Flex vertical gap="middle">
                <Facts site={data} />
                {data.closedOn === null && (
                  <Flex gap="small" wrap className="no-print">
                    {checks && <CheckNow siteId={siteId} />}
                    {sets && <ChangeSite key={data.version} site={data} />}
                    {sets && <EndWatch site={data} />}
                  </Flex>
                )}
              </Flex>
            </Card>
            <Card title="各次检查">
              <PagedTable<SiteCheck>
                label="各次检查"
                of={[...keys.checks, "of", siteId]}
                load={(part, signal) => api.GET("/api/v1/watched-sites/{siteId}/checks", { params: { path: { siteId }, query: part }, signal })}
                columns={columns}
                rowKey={({ id }) => id}
                empty="还没有检查过"
              />
            </Card>
          </Flex>
        )}
      </Answered>
    </PageFrame>
  )
}

export default WatchedSitePage
