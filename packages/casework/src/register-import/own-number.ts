import { seriesPattern, type Tx } from "@gongkai/records"
import { defaultPatterns } from "../agency-series/pattern.ts"
import { literalPattern } from "../literal-pattern.ts"

/** The place of a registration number in the agency's own series. */
export interface OwnNumber {
  readonly year: number
  readonly seq: number
}

/** Reads registration numbers as the agency writes its own; null for one that was given in another way. */
export const ownNumbers = async (tx: Tx, agencyId: string): Promise<(text: string) => OwnNumber | null> => {
  const set = await seriesPattern(tx, agencyId, "request")
  const pattern = set?.pattern ?? defaultPatterns.request
  const parts = pattern.split(/(\{[^{}]*\})/u).map((part) => {
    if (part === "{yyyy}") return String.raw`(?<year>\d{4})`
    if (part.startsWith("{seq")) return String.raw`(?<seq>\d{1,9})`
    return part === "{code}" ? literalPattern(set?.code ?? "") : literalPattern(part)
  })
  const shape = new RegExp(`^${parts.join("")}$`, "u")
  return (text) => {
    const groups = shape.exec(text)?.groups
    const [year, seq] = [Number(groups?.["year"]), Number(groups?.["seq"])]
    return year >= 2000 && year <= 2100 && seq > 0 ? { year, seq } : null
  }
}
