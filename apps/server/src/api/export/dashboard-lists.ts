import { z } from "@hono/zod-openapi"
import { dashboardLines } from "@gongkai/casework"
import type { RateValue } from "@gongkai/report"
import { agencyField, periodAsked, periodFields } from "../dashboard/asked.ts"
import { lookedAt, type Looked } from "../dashboard/looked.ts"
import { list, whole } from "./list.ts"

const act = "dashboard.read"

interface Line {
  readonly group: string
  readonly name: string
  readonly value: number | null
  readonly note: string
}

const few = ({ why, cases }: RateValue): string => (why === null ? "" : `仅 ${String(cases ?? 0)} 件，不算比例`)

/** Every number of a dashboard in a line of its own. */
const linesOf = (one: Looked): readonly Line[] => {
  const line = (group: string, name: string, value: number | null, note = ""): Line => ({ group, name, value, note })
  const rate = (group: string, name: string, of: RateValue): Line => line(group, name, of.value, few(of))
  const disputes = (group: string, { accepted, upheld, corrected, other }: Looked["litigation"]) => [
    line(group, "受理", accepted),
    line(group, "结果维持", upheld),
    line(group, "结果纠正", corrected),
    line(group, "其他结果", other),
  ]
  const onDay = `截至 ${one.today}`
  return [
    line("申请", "收到", one.received),
    line("申请", "办结", one.concluded),
    ...one.outcomes.map(({ label, count }) => line("办理结果", label, count)),
    line("按时", "按时答复", one.inTime),
    line("按时", "逾期答复", one.late),
    rate("按时", "按时答复率", one.onTimeRate),
    line("申请", "未办结", one.open, onDay),
    line("申请", "未办结且已逾期", one.overdue, onDay),
    line("答复用时", "中位数（工作日）", one.days.median),
    line("答复用时", "九成在此之内（工作日）", one.days.p90),
    ...one.days.histogram.map(({ days, count }) => line("答复用时", `${String(days)} 个工作日`, count)),
    ...disputes("行政复议", one.reconsideration),
    ...disputes("行政诉讼", one.litigation),
    rate("复议诉讼", "复议诉讼占办结的比例", one.disputedRate),
    rate("复议诉讼", "结果纠正率", one.correctedRate),
    ...one.publications.map(({ label, count }) => line("公开渠道", label, count)),
    line("公开事项", "逾期", one.duties.late, one.duties.since === null ? "没有报数" : `截至 ${one.duties.since}`),
    line("年度报告", "应报", one.reports.agencies, `${String(one.reports.year)} 年度`),
    line("年度报告", "已报", one.reports.filed, `${String(one.reports.year)} 年度`),
    line("年度报告", "缺报", one.reports.missing, `${String(one.reports.year)} 年度`),
    line("整改单", "未办结", one.tickets.open, onDay),
    line("整改单", "未办结且已逾期", one.tickets.overdue, onDay),
  ]
}

const columns = [
  { id: "group", heading: "类别", of: ({ group }: Line) => group },
  { id: "name", heading: "指标", of: ({ name }: Line) => name },
  { id: "value", heading: "数值", of: ({ value }: Line) => value },
  { id: "note", heading: "说明", of: ({ note }: Line) => note },
]

const own = list({
  id: "dashboard",
  title: "数据看板",
  act,
  input: z.object({ ...periodFields, ...agencyField }),
  page: async ({ tx, actor, today, query }) => {
    const { agencyId = actor.agencyId } = query
    const found = await lookedAt(tx, { ...periodAsked(query, today), agencyId, scope: "agency" }, { agencyId: actor.agencyId, today })
    return whole(found === null ? [] : linesOf(found))
  },
  columns,
})

const tree = list({
  id: "tree-dashboard",
  title: "本级和下级数据看板",
  act,
  input: z.object(periodFields),
  page: async ({ tx, actor: { agencyId }, today, query }) => {
    const found = await lookedAt(tx, { ...periodAsked(query, today), agencyId, scope: "tree" }, { agencyId, today })
    return whole(found === null ? [] : linesOf(found))
  },
  columns,
})

const agencies = list({
  id: "dashboard-agencies",
  title: "各机关数据看板",
  act,
  input: z.object(periodFields),
  page: ({ tx, actor: { agencyId }, today, query }, paging) => dashboardLines(tx, periodAsked(query, today), { agencyId, today }, paging),
  columns: [
    { id: "agencyName", heading: "机关", of: ({ agencyName }) => agencyName },
    { id: "received", heading: "收到", of: ({ received }) => received },
    { id: "concluded", heading: "办结", of: ({ concluded }) => concluded },
    { id: "inTime", heading: "按时答复", of: ({ inTime }) => inTime },
    { id: "late", heading: "逾期答复", of: ({ late }) => late },
    { id: "onTimeRate", heading: "按时答复率", of: ({ onTimeRate }) => onTimeRate.value },
    { id: "median", heading: "用时中位数", of: ({ median }) => median },
    { id: "p90", heading: "九成用时", of: ({ p90 }) => p90 },
    { id: "open", heading: "未办结", of: ({ open }) => open },
    { id: "overdue", heading: "未办结且逾期", of: ({ overdue }) => overdue },
    { id: "disputes", heading: "复议诉讼", of: ({ disputes }) => disputes },
    { id: "corrected", heading: "结果纠正", of: ({ corrected }) => corrected },
    { id: "correctedRate", heading: "结果纠正率", of: ({ correctedRate }) => correctedRate.value },
    { id: "published", heading: "公开信息", of: ({ published }) => published },
    { id: "tickets", heading: "未办结的整改单", of: ({ tickets }) => tickets },
    { id: "dutiesLate", heading: "公开事项逾期", of: ({ dutiesLate }) => dutiesLate },
  ],
})

/** Dashboards as lists. */
export const dashboardLists = [own, tree, agencies]
