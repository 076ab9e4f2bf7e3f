import { day } from "../day.ts"
import type { Citation } from "../kernel.ts"

/** 政府信息公开信息处理费管理办法; its first day was not confirmed in a source. */
export const feeRulesInForce = { from: day("2021-01-01") }

/** Cites 政府信息公开信息处理费管理办法 (国办函〔2020〕109号). */
export const citeFeeRules = (article: number, says: string): Citation => ({ law: "政府信息公开信息处理费管理办法", article, says })
