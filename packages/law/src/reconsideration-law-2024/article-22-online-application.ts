import type { ServiceChannel } from "../service-reply-2016/service-day.ts"
import { rule } from "../rule.ts"
import { citeReconsideration, reconsiderationLawInForce } from "./cite.ts"

/** Whether a decision must also name a way to apply for reconsideration over the internet. */
export const onlineApplication = rule({
  id: "reconsideration-2024/22/online-application",
  name: "网上送达的，提供网上申请复议的渠道",
  cites: citeReconsideration(22, "通过互联网送达决定的，应当同时提供网上申请复议的方式", { paragraph: 2 }),
  inForce: reconsiderationLawInForce,
  apply: ({ channel }: { readonly channel: ServiceChannel }): boolean => channel === "online" || channel === "email",
})
