import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** What the report of a year tells. */
export const reportContents = {
  proactive: "主动公开政府信息的情况",
  requests: "收到和处理政府信息公开申请的情况",
  disputes: "因政府信息公开工作被申请行政复议、提起行政诉讼的情况",
  problems: "存在的主要问题及改进情况",
  assessment: "工作考核、社会评议和责任追究结果情况",
  other: "其他需要报告的事项",
} as const

/** A key of {@link reportContents}. */
export type ReportContent = keyof typeof reportContents

/** The contents of a report: a government's also tells how its departments were assessed. */
export const reportContentsDuty = rule({
  id: "disclosure-2019/50/report-contents",
  name: "年度报告的内容",
  cites: cite(50, "主动公开、依申请公开、复议和诉讼、问题和改进、其他；县级以上政府的还包括考核、评议和责任追究结果"),
  inForce: regulationInForce,
  apply({ of }: { readonly of: "department" | "government" }): readonly ReportContent[] {
    const all: readonly ReportContent[] = ["proactive", "requests", "disputes", "problems", "assessment", "other"]
    return all.filter((content) => of === "government" || content !== "assessment")
  },
})
