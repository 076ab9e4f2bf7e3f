import { z } from "@hono/zod-openapi"
import { calendarOf, lightDays } from "@gongkai/casework"
import { outcomes } from "@gongkai/law"
import { requestColumns } from "@gongkai/report"
import { board, maskedNamesOfCases, seesRestrictedAct, type BoardLine, type Light, type Stage } from "@gongkai/records"
import { boardFields } from "../request/board-routes.ts"
import { list, wordOf, yesOrNo } from "./list.ts"

const kinds = Object.fromEntries(requestColumns.map(({ id, label }) => [id, id === "otherOrganization" ? "其他（法人或其他组织）" : label]))
const outcomeWords = Object.fromEntries(Object.entries(outcomes).map(([id, { label }]) => [id, label]))

const stageWords: Readonly<Record<Stage, string>> = {
  receiptUnconfirmed: "收到日期待确认",
  inCorrection: "补正中",
  feeUnpaid: "待缴费",
  inConsultation: "征求意见中",
  handling: "办理中",
  decided: "已决定，待送达",
  ended: "已办结",
}
const lightWords: Readonly<Record<Light, string>> = {
  overdue: "已逾期",
  today: "今天到期",
  two: "两个工作日内到期",
  five: "五个工作日内到期",
  later: "期限未近",
  none: "",
}

interface Line extends BoardLine {
  readonly applicant: string
}

/** The board with its filters, the applicants masked. */
export const requestList = list({
  id: "requests",
  title: "依申请公开台账",
  act: "request.read",
  input: z.object(boardFields),
  async page({ tx, actor, today, acts, ring, query }, paging) {
    const { agencyId, personId } = actor
    const { open, assignedTo, restricted, late, counted, sort, order, ...filter } = query
    const days = lightDays(await calendarOf(tx, agencyId), today)
    const looking = { personId, seesRestricted: acts.has(seesRestrictedAct) }
    const narrowed = {
      ...filter,
      open: open === "all" ? null : open === "yes",
      assignedTo: assignedTo === "me" ? personId : assignedTo,
      restricted: restricted === undefined ? null : restricted === "yes",
      late: late === undefined ? null : late === "yes",
      counted: counted === undefined ? null : counted === "yes",
    }
    const { items, next } = await board(tx, agencyId, narrowed, { by: sort, descending: order === "desc", days, looking }, paging)
    // Of a case whose content is not shown, neither is its applicant.
    const seen = items.filter(({ content }) => content !== null).map(({ caseId }) => caseId)
    const names = await maskedNamesOfCases(tx, ring, agencyId, seen)
    return { items: items.map((line): Line => ({ ...line, applicant: names.get(line.caseId) ?? "" })), next }
  },
  columns: [
    { id: "registrationNumber", heading: "登记编号", of: ({ registrationNumber }) => registrationNumber },
    { id: "kind", heading: "类别", of: ({ kind }) => (kind === "record-correction" ? "更正本人信息" : "政府信息公开申请") },
    { id: "arrivedOn", heading: "收到日期", of: ({ arrivedOn }) => arrivedOn },
    { id: "applicantKind", heading: "申请人类型", of: ({ applicantKind }) => wordOf(kinds, applicantKind) },
    { id: "applicant", heading: "申请人", of: ({ applicant }) => applicant },
    { id: "content", heading: "申请内容", of: ({ content }) => content ?? "（限制查看）" },
    { id: "assignedTo", heading: "经办人", of: ({ assignedName }) => assignedName ?? "" },
    { id: "stage", heading: "阶段", of: ({ stage }) => stageWords[stage] },
    { id: "answerDue", heading: "答复期限", of: ({ answerDue }) => answerDue ?? "" },
    { id: "light", heading: "期限提示", of: ({ light }) => lightWords[light] },
    { id: "outcome", heading: "办理结果", of: ({ outcome }) => wordOf(outcomeWords, outcome) },
    { id: "restricted", heading: "限制查看", of: ({ restricted }) => yesOrNo(restricted) },
  ],
})
