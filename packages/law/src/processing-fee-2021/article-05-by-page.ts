import { LawError } from "../law-error.ts"
import { rule } from "../rule.ts"
import { priced, type Fee } from "./bands.ts"
import { citeFeeRules, feeRulesInForce } from "./in-force.ts"

const most = 1_000_000

/** Yuan for a page at its place within the request. */
const priceOf = (place: number): number => {
  if (place <= 30) return 0
  if (place <= 100) return 10
  return place <= 200 ? 20 : 40
}

/**
 * The processing fee by pages: thirty are free, then 10, 20 and 40 yuan a page; one side of A4 or smaller is a page.
 * Several requests are not added up unless the setting says so. Throws COUNT_OUT_OF_RANGE.
 */
export const feeByPage = rule({
  id: "processing-fee-2021/05/by-page",
  name: "信息处理费（按量）",
  cites: citeFeeRules(5, "三十页以下不收；三十一至一百页每页10元；一百零一至二百页每页20元；二百零一页起每页40元"),
  inForce: feeRulesInForce,
  settings: ["fee.pages.perApplication"],
  apply({ pages }: { readonly pages: readonly number[] }, { settings }): Fee {
    const requests = settings["fee.pages.perApplication"] === "apart" ? pages : [pages.reduce((sum, count) => sum + count, 0)]
    if (!pages.every((count) => Number.isSafeInteger(count) && count >= 0 && count <= most)) throw new LawError("COUNT_OUT_OF_RANGE", { pages, most })
    const fees = requests.map((count) => priced(1, count, priceOf))
    return { yuan: fees.reduce((sum, { yuan }) => sum + yuan, 0), working: fees.flatMap(({ working }) => working) }
  },
})
