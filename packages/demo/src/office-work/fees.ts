import { assessFee } from "@gongkai/casework"
import { feeByPage, type Day, type LawContext } from "@gongkai/law"
import { enter, type Desk } from "./desk.ts"

/** Pages of A4 that the demonstration's excessive requests ask for, and what the fee rules make of them. */
const pages = 230

/** How the fee of so many pages comes about, in words, and the whole of it in yuan. */
export const feeWords = (law: LawContext): { readonly yuan: number; readonly working: string } => {
  const { yuan, working } = feeByPage.apply({ pages: [pages] }, law)
  const stretches = working
    .filter(({ price }) => price > 0)
    .map(({ from, to, price, count }) => `第${String(from)}至${String(to)}页${String(count)}页×${String(price)}元=${String(count * price)}元`)
  return { yuan, working: `共${String(pages)}页，${stretches.join("，")}，合计${String(yuan)}元` }
}

/** Assesses the fee of a case by pages. */
export const assessed = async (desk: Desk, caseId: string, on: Day): Promise<void> => {
  await enter(desk, "clerk", on, assessFee, { caseId, basis: "page", quantity: pages })
}
