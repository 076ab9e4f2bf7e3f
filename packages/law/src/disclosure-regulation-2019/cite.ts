import type { Citation } from "../kernel.ts"

/**
 * Cites 政府信息公开条例 (国务院令第711号, in force since 2019-05-15).
 * @param article article number, 1 to 56
 * @param says what it says, in our own words
 * @param at paragraph and item, each from 1
 */
export const cite = (article: number, says: string, at: { paragraph?: number; item?: number } = {}): Citation => ({
  law: "政府信息公开条例",
  article,
  ...at,
  says,
})
