import { seriesPattern, nextNumber, type Tx } from "@gongkai/records"

/** How a number is written where an agency has set nothing, by series. */
export const defaultPatterns = { request: "{yyyy}-{seq:4}", archive: "{yyyy}-{seq:4}", catalogue: "{yyyy}-{seq:5}" } as const

/** A key of {@link defaultPatterns}. */
export type NumberedSeries = keyof typeof defaultPatterns

const place = /\{([^{}]*)\}/gu
const known = /^(?:yyyy|code|seq(?::[1-9])?)$/u

/** What is against a pattern, in Chinese; null where nothing is. */
export const againstPattern = (pattern: string): string | null => {
  const places = [...pattern.matchAll(place)].map(([, inside = ""]) => inside)
  const strange = places.find((inside) => !known.test(inside))
  if (strange !== undefined) return `没有 {${strange}} 这种写法，可用 {yyyy}、{seq}、{seq:4}、{code}`
  if (/[{}]/u.test(pattern.replace(place, ""))) return "括号不成对"
  if (places.filter((inside) => inside === "yyyy").length !== 1) return "须有一个 {yyyy}：序号每年从一开始"
  if (places.filter((inside) => inside.startsWith("seq")).length !== 1) return "须有一个 {seq} 或者 {seq:4}"
  return /\{(?:yyyy|seq(?::\d)?)\}(?:\d|\{(?:yyyy|seq))/u.test(pattern) || /\d\{(?:yyyy|seq)/u.test(pattern)
    ? "年份和序号前后不能紧接数字，否则会有两个号码写法相同"
    : null
}

/** A number as it is written. */
export interface Numbered {
  readonly text: string
  readonly year: number
  readonly seq: number
}

/** Writes a number by a pattern. */
export const written = (pattern: string, { year, seq, code }: { readonly year: number; readonly seq: number; readonly code: string }): string =>
  pattern.replace(place, (_whole, inside: string) => {
    if (inside === "yyyy") return String(year)
    if (inside === "code") return code
    const [, digits = "1"] = inside.split(":")
    return String(seq).padStart(Number(digits), "0")
  })

/** Takes the next number of a series in a year, written as the agency has it; held until the transaction ends. */
export const takeNumber = async (tx: Tx, agencyId: string, series: NumberedSeries, year: number): Promise<Numbered> => {
  const seq = await nextNumber(tx, agencyId, series, year)
  const set = await seriesPattern(tx, agencyId, series)
  const text = written(set?.pattern ?? defaultPatterns[series], { year, seq, code: set?.code ?? "" })
  return { text, year, seq }
}
