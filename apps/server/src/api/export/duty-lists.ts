import { columnsStanding, dutyBoard, lateItems } from "@gongkai/casework"
import { dutyCycleWords } from "@gongkai/documents"
import { countersOfTree } from "@gongkai/records"
import { z } from "@hono/zod-openapi"
import { DaysWanted, daysAsked, DutiesWanted, dutiesAsked } from "../duty/filters.ts"
import { list, whole, wordOf, yesOrNo } from "./list.ts"

const act = "duty.read"
const cycles = Object.fromEntries(dutyCycleWords.map(([id, [word = id]]) => [id, word]))
const states = { late: "逾期", due: "待办", stale: "久未更新", "in-order": "正常" }

// Headed as the template is: what goes out can be put right and taken in elsewhere.
const duties = list({
  id: "duties",
  title: "公开事项",
  act,
  input: DutiesWanted,
  page: ({ tx, actor, today, query }, paging) => dutyBoard(tx, actor.agencyId, today, dutiesAsked(query), paging),
  columns: [
    { id: "field", heading: "领域", of: ({ field }) => field },
    { id: "matter", heading: "公开事项", of: ({ matter }) => matter },
    { id: "content", heading: "公开内容", of: ({ content }) => content },
    { id: "basis", heading: "公开依据", of: ({ basis }) => basis },
    { id: "timeLimit", heading: "公开时限", of: ({ timeLimit }) => timeLimit },
    { id: "body", heading: "公开主体", of: ({ body }) => body },
    { id: "channel", heading: "公开渠道", of: ({ channel }) => channel },
    { id: "audience", heading: "公开对象", of: ({ audience }) => audience },
    { id: "level", heading: "公开层级", of: ({ level }) => level },
    { id: "cycle", heading: "公开周期", of: ({ cycle }) => wordOf(cycles, cycle) },
    { id: "workingDays", heading: "工作日数", of: ({ workingDays }) => workingDays },
    { id: "yearDay", heading: "每年截止", of: ({ yearDay }) => yearDay ?? "" },
    { id: "ownerUnit", heading: "责任部门", of: ({ ownerUnit }) => ownerUnit ?? "" },
    { id: "since", heading: "起算日期", of: ({ since }) => since },
    { id: "state", heading: "状态", of: ({ state }) => states[state] },
    { id: "dueOn", heading: "到期日", of: ({ dueOn }) => dueOn ?? "" },
    { id: "lastPublishedOn", heading: "最近公开", of: ({ lastPublishedOn }) => lastPublishedOn ?? "" },
    { id: "published", heading: "已公开条数", of: ({ published }) => published },
    { id: "awaited", heading: "待公开条数", of: ({ awaited }) => awaited },
    { id: "missed", heading: "逾期次数", of: ({ missed }) => missed },
    { id: "id", heading: "编号", of: ({ id }) => id },
  ],
})

const late = list({
  id: "late-items",
  title: "逾期公开的信息",
  act,
  input: DaysWanted,
  page: ({ tx, actor, today, query }, paging) => lateItems(tx, actor.agencyId, { ...daysAsked(query, today), today }, paging),
  columns: [
    { id: "title", heading: "标题", of: ({ title }) => title },
    { id: "madeOn", heading: "生成日期", of: ({ madeOn }) => madeOn },
    { id: "dueOn", heading: "到期日", of: ({ dueOn }) => dueOn },
    { id: "publishedOn", heading: "公开日期", of: ({ publishedOn }) => publishedOn ?? "" },
    { id: "itemId", heading: "信息编号", of: ({ itemId }) => itemId },
    { id: "dutyId", heading: "公开事项编号", of: ({ dutyId }) => dutyId },
  ],
})

const columns = list({
  id: "stale-columns",
  title: "栏目更新情况",
  act,
  input: z.object({}),
  page: async ({ tx, actor, today }) => whole(await columnsStanding(tx, actor.agencyId, today)),
  columns: [
    { id: "words", heading: "栏目", of: ({ words }) => words },
    { id: "lastOn", heading: "最近更新", of: ({ lastOn }) => lastOn ?? "" },
    { id: "freshUntil", heading: "更新期限", of: ({ freshUntil }) => freshUntil ?? "" },
    { id: "stale", heading: "不更新", of: ({ stale }) => yesOrNo(stale) },
  ],
})

const tree = list({
  id: "duty-tree-counts",
  title: "下级机关公开事项数目",
  act,
  input: z.object({}),
  page: ({ tx, actor }, paging) => countersOfTree(tx, actor.agencyId, "duty", paging),
  columns: [
    { id: "agencyName", heading: "机关", of: ({ agencyName }) => agencyName },
    { id: "day", heading: "日期", of: ({ day }) => day ?? "" },
    { id: "total", heading: "事项", of: ({ counts }) => counts["duty.total"] ?? null },
    { id: "due", heading: "待办", of: ({ counts }) => counts["duty.due"] ?? null },
    { id: "late", heading: "逾期", of: ({ counts }) => counts["duty.late"] ?? null },
    { id: "stale", heading: "久未更新", of: ({ counts }) => counts["duty.stale"] ?? null },
  ],
})

/** Lists of what must be published. */
export const dutyLists = [duties, late, columns, tree]
