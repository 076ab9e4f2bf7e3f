import { day } from "../day.ts"
import type { Citation } from "../kernel.ts"

/** 行政诉讼法 as amended in 2017 holds since this day. */
export const litigationLawInForce = { from: day("2017-07-01") }

/** Cites 行政诉讼法. */
export const citeLitigation = (article: number, says: string, paragraph = 1): Citation => ({ law: "行政诉讼法", article, paragraph, says })
