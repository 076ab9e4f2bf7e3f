import type { Citation } from "../kernel.ts"
import { cite } from "./cite.ts"
import { grounds } from "./grounds.ts"

/** Why a passage of a document is kept back when the rest of it is given (区分处理): id → citation. */
export const redactionGrounds = {
  "14": grounds["14"],
  "15": grounds["15"],
  "16(1)": grounds["16(1)"],
  "16(2)": grounds["16(2)"],
  "32": cite(32, "征求意见后第三方不同意公开且有合理理由的内容，不予公开"),
  "37": cite(37, "同一材料中不属于政府信息的内容，不在提供之列"),
} as const satisfies Record<string, Citation>

/** A key of {@link redactionGrounds}. */
export type RedactionGroundId = keyof typeof redactionGrounds
