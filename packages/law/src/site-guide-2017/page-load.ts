import { rule } from "../rule.ts"
import { citeSiteGuide, siteGuideInForce } from "./cite.ts"

/** Seconds within which a page should stand open; read at second hand, so a setting. */
export const pageLoadSeconds = 3

/** Whether a page opens too slowly. */
export const pageSlow = rule({
  id: "site-guide-2017/page-load",
  name: "页面打开过慢",
  cites: citeSiteGuide("页面打开不宜超过三秒；未见原文，可以设定"),
  inForce: siteGuideInForce,
  apply: ({ seconds, limit = pageLoadSeconds }: { readonly seconds: number; readonly limit?: number }): boolean => seconds > limit,
})
