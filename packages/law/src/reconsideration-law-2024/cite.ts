import { day } from "../day.ts"
import type { Citation } from "../kernel.ts"

/** 行政复议法 (2023 revision) holds since this day. */
export const reconsiderationLawInForce = { from: day("2024-01-01") }

/** Cites 行政复议法 (2023 revision). */
export const citeReconsideration = (article: number, says: string, at: { paragraph?: number; item?: number } = {}): Citation => ({
  law: "行政复议法",
  article,
  ...at,
  says,
})
