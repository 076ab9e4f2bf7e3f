import type { Day } from "../day.ts"
import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** Working days within which to publish, where no law or regulation has another time. */
export const publicationWorkingDays = 20

/** The last day on which to publish what must be published without being asked. */
export const publicationPeriod = rule({
  id: "disclosure-2019/26/publication-period",
  name: "主动公开的期限",
  cites: cite(26, "自政府信息形成或者变更之日起二十个工作日内公开，法律、行政法规另有规定的从其规定"),
  inForce: regulationInForce,
  apply: ({ formedOn }: { readonly formedOn: Day }, { calendar }): Day => calendar.addWorkingDays(formedOn, publicationWorkingDays),
})
