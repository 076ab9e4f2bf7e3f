import { z } from "@hono/zod-openapi"
import { Id, letterSeries, Year } from "@gongkai/casework"
import { disputeKinds, feesOfYear, listDisputes, listNumbers } from "@gongkai/records"
import { list, wordOf, yesOrNo } from "./list.ts"

const feeBases = { item: "按件", page: "按量" }
const disputeWords = {
  reconsideration: "行政复议",
  "litigation-direct": "行政诉讼（未经复议）",
  "litigation-after-reconsideration": "行政诉讼（复议后）",
}
const resultWords = { upheld: "结果维持", corrected: "结果纠正", other: "其他结果" }

const fees = list({
  id: "fees",
  title: "信息处理费",
  act: "fee.read",
  input: z.object({ year: Year }),
  page: ({ tx, actor, query }, paging) => feesOfYear(tx, actor.agencyId, query.year, paging),
  columns: [
    { id: "registrationNumber", heading: "登记编号", of: ({ registrationNumber }) => registrationNumber },
    { id: "basis", heading: "计收方式", of: ({ basis }) => wordOf(feeBases, basis) },
    { id: "quantity", heading: "数量", of: ({ quantity }) => quantity },
    { id: "amount", heading: "金额（元）", of: ({ amount }) => amount },
    { id: "notifiedOn", heading: "收费通知日期", of: ({ notifiedOn }) => notifiedOn ?? "" },
    { id: "paidOn", heading: "缴费日期", of: ({ paidOn }) => paidOn ?? "" },
    { id: "paidAmount", heading: "实收（元）", of: ({ paidAmount }) => paidAmount },
    { id: "receiptNumber", heading: "票据号", of: ({ receiptNumber }) => receiptNumber ?? "" },
    { id: "refundedOn", heading: "退费日期", of: ({ refundedOn }) => refundedOn ?? "" },
    { id: "refundAmount", heading: "退费（元）", of: ({ refundAmount }) => refundAmount },
    { id: "waived", heading: "免收", of: ({ waivedOn }) => yesOrNo(waivedOn !== null) },
  ],
})

const disputes = list({
  id: "disputes",
  title: "复议诉讼登记簿",
  act: "dispute.read",
  input: z.object({
    caseId: Id.optional(),
    kind: z.enum(disputeKinds).optional(),
    state: z.enum(["pending", "concluded"]).optional(),
    result: z.enum(["upheld", "corrected", "other"]).optional(),
    year: Year.optional(),
  }),
  page: ({ tx, actor, query: { caseId = null, kind = null, state = null, result = null, year = null } }, paging) =>
    listDisputes(tx, actor.agencyId, { caseId, kind, state, result, year }, paging),
  columns: [
    { id: "registrationNumber", heading: "登记编号", of: ({ registrationNumber }) => registrationNumber ?? "" },
    { id: "kind", heading: "类别", of: ({ dispute }) => wordOf(disputeWords, dispute.kind) },
    { id: "bodyName", heading: "复议机关或者法院", of: ({ dispute }) => dispute.bodyName },
    { id: "bodyCaseNumber", heading: "案号", of: ({ dispute }) => dispute.bodyCaseNumber ?? "" },
    { id: "acceptedOn", heading: "受理日期", of: ({ dispute }) => dispute.acceptedOn },
    { id: "answeredOn", heading: "答复或者答辩日期", of: ({ happenings }) => happenings.find(({ what }) => what === "answered")?.on ?? "" },
    {
      id: "result",
      heading: "结果",
      of: ({ happenings }) => wordOf(resultWords, happenings.findLast(({ what }) => what === "result")?.result ?? null) || "尚未审结",
    },
    { id: "concludedOn", heading: "结果日期", of: ({ happenings }) => happenings.findLast(({ what }) => what === "result")?.on ?? "" },
  ],
})

const seriesWords = { reply: "答复", notice: "告知", consultation: "征求意见", fee: "收费" } satisfies Record<keyof typeof letterSeries, string>

const letterNumbers = list({
  id: "letter-numbers",
  title: "文号登记",
  act: "letter.read",
  input: z.object({ series: z.enum(Object.keys(letterSeries)).optional(), year: Year.optional() }),
  page: ({ tx, actor, query: { series = null, year = null } }, paging) => listNumbers(tx, actor.agencyId, { series, year }, paging),
  columns: [
    { id: "series", heading: "文号系列", of: ({ series }) => wordOf(seriesWords, series) },
    { id: "year", heading: "年份", of: ({ year }) => year },
    { id: "number", heading: "序号", of: ({ number }) => number },
    { id: "printed", heading: "文号", of: ({ printed }) => printed },
    { id: "givenOn", heading: "取得日期", of: ({ givenOn }) => givenOn },
    { id: "voidOn", heading: "作废日期", of: ({ voidOn }) => voidOn ?? "" },
    { id: "voidReason", heading: "作废的理由", of: ({ voidReason }) => voidReason ?? "" },
    { id: "letterId", heading: "文书编号", of: ({ letterId }) => letterId },
  ],
})

/** Lists of what belongs to cases beside their clock. */
export const caseLists = [fees, disputes, letterNumbers]
