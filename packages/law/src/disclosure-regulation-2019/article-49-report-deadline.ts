import { day, earlier, type Day } from "../day.ts"
import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** Whose report: a department's own, or a government's. */
export interface ReportDuty {
  readonly of: "department" | "government"
  /** Statistical year. */
  readonly year: number
  /** An earlier day set by the superior government, a township's for example; null for none. */
  readonly localDay: Day | null
}

/** The last day on which to submit and publish the report of a year. */
export const reportDeadline = rule({
  id: "disclosure-2019/49/report-deadline",
  name: "年度报告的期限",
  cites: cite(49, "部门每年1月31日前报送并公布上一年度报告；县级以上政府的主管部门3月31日前公布本级政府的"),
  inForce: regulationInForce,
  apply({ of, year, localDay }: ReportDuty): Day {
    const lawful = day(`${String(year + 1)}-${of === "department" ? "01-31" : "03-31"}`)
    return localDay === null ? lawful : earlier(lawful, localDay)
  },
})
