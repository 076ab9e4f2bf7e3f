import "./site-watch.css"
import { useQueryClient } from "@tanstack/react-query"
import { Card, Descriptions, Flex, Tag, type TableColumnsType } from "antd"
import { useEffect, type ReactElement } from "react"
import { Link, useParams } from "react-router"
import { api } from "../api/client.ts"
import { useMay } from "../api/me.ts"
import { seen } from "../api/new-id.ts"
import { useAnswer } from "../api/use-answer.ts"
import { Answered, PageFrame } from "../frame/page-frame.tsx"
import { ConfirmButton } from "../listing/confirm-button.tsx"
import { moment } from "../listing/moment.ts"
import { Narrowing, PickOne } from "../listing/narrowing.tsx"
import { PagedTable } from "../listing/paged-table.tsx"
import { PrintButton } from "../listing/print-button.tsx"
import { useAddress } from "../listing/use-address.ts"
import { CheckProgress } from "./progress.tsx"
import { useFaultKinds } from "./use-fault-kinds.ts"
import { checkColors, checkStates, keys, outcomes, whyStopped, type SiteCheck, type SitePage } from "./words.ts"

const every = 2000
const pageKinds = { page: "网页", link: "文件、图片、外站" }
const isOutcome = (text: string | undefined): text is NonNullable<SitePage["outcome"]> => text !== undefined && Object.hasOwn(outcomes, text)
const isPageKind = (text: string | undefined): text is SitePage["kind"] => text === "page" || text === "link"

/** Asks anew while the check is under way. */
const useWhileRunning = (running: boolean): void => {
  const queries = useQueryClient()
  useEffect(() => {
    if (!running) return undefined
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: keys.checks }), every)
    return () => clearInterval(timer)
  }, [running, queries])
}

const StopCheck = ({ check: { id: checkId, version } }: { readonly check: SiteCheck }): ReactElement => (
  <ConfirmButton
    danger
    label="停止检查"
    title="停止这次检查？"
    send={() => api.POST("/api/v1/site-checks/{checkId}/stop", { params: { path: { checkId }, header: seen(version) } })}
    refresh={[keys.checks, keys.sites]}
  >
    <p>已经看过的网页保留，不作判断，不产生整改单。</p>
  </ConfirmButton>
)

const ByKind = ({ siteId, byKind }: { readonly siteId: string; readonly byKind: Readonly<Record<string, number>> }): ReactElement => {
  const wordsOf = useFaultKinds()
  const found = Object.entries(byKind)
  if (found.length === 0) return <p>没有发现问题。</p>
  return (
    <ul aria-label="各类问题" className="fault-kinds">
      {found.map(([kind, count]) => (
        <li key={kind}>
          <Link to={`/tickets?siteId=${siteId}&kind=${kind}`}>{wordsOf(kind)}</Link> {count} 个
        </li>
      ))}
    </ul>
  )
}

const Result = ({ check }: { readonly check: SiteCheck }): ReactElement => {
  const { state, why, begunAt, endedAt, capped, result, address, siteId } = check
  const lines: readonly (readonly [string, string])[] = [
    ["首页网址", address],
    ["开始", moment(begunAt)],
    ["结束", endedAt === null ? "—" : moment(endedAt)],
    ...(result === null
      ? []
      : ([
          ["网页", `${String(result.pages)} 个，另有文件、图片、外站 ${String(result.links)} 个`],
          ["打开时间", result.median === null ? "—" : `一半在 ${String(result.median)} 毫秒以内，最慢 ${String(result.slowest)} 毫秒`],
          [
            "问题",
            `${String(result.faults)} 个：新发现 ${String(result.opened)}，再次出现 ${String(result.reopened)}；已经消除 ${String(result.mended)}`,
          ],
          ["不更新和空白的栏目", result.columnsVeto ? "过多，单项否决" : "没有达到单项否决"],
        ] as const)),
  ]
  return (
    <Flex vertical gap="middle">
      <div>
        <Tag color={checkColors[state]}>{checkStates[state]}</Tag>
        {why !== null && whyStopped[why]}
        {capped && <Tag color="orange">网址超过上限，没有全部检查</Tag>}
      </div>
      {state === "running" && <CheckProgress of={check} />}
      <Descriptions size="small" column={{ xs: 1, md: 2 }} items={lines.map(([label, children]) => ({ key: label, label, children }))} />
      {result !== null && <ByKind siteId={siteId} byKind={result.byKind} />}
    </Flex>
  )
}

const columns: TableColumnsType<SitePage> = [
  {
    title: "网址",
    key: "address",
    render: (_, { address, finalAddress }) => (
      <div className="site-address">
        {address}
        {finalAddress !== null && <div>→ {finalAddress}</div>}
      </div>
    ),
  },
  { title: "类别", key: "kind", render: (_, { kind }) => pageKinds[kind] },
  {
    title: "结果",
    key: "outcome",
    render: (_, { outcome, status }) =>
      outcome === null ? "还没有看" : `${outcomes[outcome]}${status === null || status === 200 ? "" : `（${String(status)}）`}`,
  },
  { title: "毫秒", key: "ms", align: "right", render: (_, { milliseconds }) => milliseconds ?? "—" },
  { title: "问题", key: "faults", align: "right", render: (_, { faults }) => faults },
  { title: "在哪里发现", key: "on", render: (_, { foundOn }) => <div className="site-address">{foundOn === "" ? "—" : foundOn}</div> },
]

const Pages = ({ checkId }: { readonly checkId: string }): ReactElement => {
  const { kept, set } = useAddress(["outcome", "kind"])
  const query = { ...(isOutcome(kept.outcome) ? { outcome: kept.outcome } : {}), ...(isPageKind(kept.kind) ? { kind: kept.kind } : {}) }
  return (
    <Flex vertical gap="small">
      <Narrowing>
        <PickOne label="结果" any="结果不限" words={outcomes} value={kept.outcome} onPicked={(outcome) => set({ outcome })} />
        <PickOne label="类别" any="类别不限" words={pageKinds} value={kept.kind} onPicked={(kind) => set({ kind })} />
      </Narrowing>
      <PagedTable<SitePage>
        key={JSON.stringify(query)}
        label="所见的网址"
        of={[...keys.checks, "pages", checkId, query]}
        load={(part, signal) =>
          api.GET("/api/v1/site-checks/{checkId}/pages", { params: { path: { checkId }, query: { ...part, ...query } }, signal })
        }
        columns={columns}
        rowKey={({ address }) => address}
        empty="没有符合条件的网址，或者这次检查的网址清单已经清理"
      />
    </Flex>
  )
}

/** One check: how far it is, what it came to, which addresses it saw. */
const SiteCheckPage = (): ReactElement => {
  const { checkId = "" } = useParams()
  const may = useMay("site-watch.check")
  const check = useAnswer([...keys.checks, checkId], (signal) => api.GET("/api/v1/site-checks/{checkId}", { params: { path: { checkId } }, signal }))
  useWhileRunning(check.data?.state === "running")
  return (
    <PageFrame title="一次网站检查" actions={<PrintButton />}>
      <Answered answer={check}>
        {(data) => (
          <Flex vertical gap="middle">
            <Card
              title={<Link to={`/watched-sites/${data.siteId}`}>返回网站</Link>}
              extra={data.state === "running" && may && <StopCheck check={data} />}
            >
              <Result check={data} />
            </Card>
            <Card title="所见的网址">
              <Pages checkId={checkId} />
            </Card>
          </Flex>
        )}
      </Answered>
    </PageFrame>
  )
}

export default SiteCheckPage
