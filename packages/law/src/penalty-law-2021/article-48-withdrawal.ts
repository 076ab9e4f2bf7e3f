import { day, type Day } from "../day.ts"
import { rule } from "../rule.ts"

/** The last day on which to withdraw a published penalty decision that was changed, revoked or declared unlawful or void. */
export const penaltyWithdrawal = rule({
  id: "penalty-2021/48/withdrawal",
  name: "撤回公开的行政处罚决定",
  cites: { law: "行政处罚法", article: 48, paragraph: 2, says: "公开的处罚决定被变更、撤销、确认违法或者无效的，三日内（工作日）撤回并公开说明理由" },
  inForce: { from: day("2021-07-15") },
  apply: ({ changedOn }: { readonly changedOn: Day }, { calendar }): Day => calendar.addWorkingDays(changedOn, 3),
})
