import type { Day } from "../day.ts"
import { rule } from "../rule.ts"
import { citeReconsideration, reconsiderationLawInForce } from "./cite.ts"

/** The last day on which we, as respondent, hand in our written answer with the evidence. */
export const respondentReply = rule({
  id: "reconsideration-2024/48-54/respondent-reply",
  name: "被申请人答复的期限",
  cites: citeReconsideration(48, "收到申请书副本之日起十日内（工作日）提出书面答复并提交证据；简易程序五日（第五十四条）"),
  inForce: reconsiderationLawInForce,
  apply: ({ copyReceivedOn, simplified }: { readonly copyReceivedOn: Day; readonly simplified: boolean }, { calendar }): Day =>
    calendar.addWorkingDays(copyReceivedOn, simplified ? 5 : 10),
})
