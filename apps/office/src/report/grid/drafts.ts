import type { paths } from "@gongkai/client"
import type { ReportCell } from "../words.ts"
import { pastedBlock, typedFigure } from "./typed-figure.ts"
import type { Spot } from "./places.ts"

/** What an officer has put into a cell and not yet saved, at the version that was seen. */
export interface Draft {
  readonly value: number | null
  readonly version: number
}
export type Drafts = ReadonlyMap<string, Draft>

/** What another officer put into the same cell meanwhile. */
export interface Theirs {
  readonly cell: string
  readonly value: number | null
  readonly note: string | null
  readonly version: number
  readonly by: string | null
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null

/** The cells that the API names as changed by others. */
export const theirsOf = (detail: Readonly<Record<string, unknown>>): readonly Theirs[] => {
  const { cells } = detail
  if (!Array.isArray(cells)) return []
  return cells.filter(isRecord).flatMap(({ cell, value, note, version, by }): readonly Theirs[] => {
    if (typeof cell !== "string" || typeof version !== "number") return []
    return [
      {
        cell,
        version,
        value: typeof value === "number" ? value : null,
        note: typeof note === "string" ? note : null,
        by: typeof by === "string" ? by : null,
      },
    ]
  })
}

/** Puts figures into cells; a cell that is again what it was is no draft any more. */
export const withDrafts = (
  drafts: Drafts,
  entries: readonly { readonly cell: string; readonly value: number | null }[],
  cells: ReadonlyMap<string, ReportCell>,
): Drafts => {
  const next = new Map(drafts)
  for (const { cell, value } of entries) {
    const there = cells.get(cell)
    if (there === undefined) continue
    if (there.value === value && there.source !== "open") next.delete(cell)
    else next.set(cell, { value, version: drafts.get(cell)?.version ?? there.version })
  }
  return next
}

/** What a pasted block puts where, or what is wrong with it: a block goes in whole or not at all. */
export type Pasted =
  | { readonly ok: true; readonly entries: readonly { readonly cell: string; readonly value: number | null }[] }
  | { readonly ok: false; readonly words: string }

/** Lays a pasted block on the table, to the right of and below a place. */
export const pastedAt = (text: string, lines: readonly (readonly string[])[], { row, column }: Spot): Pasted => {
  const entries: { cell: string; value: number | null }[] = []
  for (const [down, line] of pastedBlock(text).entries())
    for (const [right, written] of line.entries()) {
      const [place, typed] = [lines[row + down]?.[column + right], typedFigure(written)]
      const where = `粘贴内容第 ${String(down + 1)} 行第 ${String(right + 1)} 列`
      if (place === undefined) return { ok: false, words: `${where}超出了表格，没有填入任何一格` }
      if (!typed.ok) return { ok: false, words: `${where}“${typed.text}”不是数，没有填入任何一格` }
      entries.push({ cell: place, value: typed.value })
    }
  return { ok: true, entries }
}

/** What the API takes for cells. */
export type Sent = paths["/api/v1/reports/{reportId}/cells"]["post"]["requestBody"]["content"]["application/json"]["cells"]

/** What takes an entry back: what was entered before it, or what the records say. */
export const undoing = (before: readonly ReportCell[], now: ReadonlyMap<string, ReportCell>): Sent =>
  before.flatMap(({ cell, value, note, source }): Sent => {
    const there = now.get(cell)
    if (there?.source !== "entered") return []
    const { version } = there
    if (source === "entered" && note !== null) return [{ cell, version, value, note }]
    return [{ cell, version, withdraw: true }]
  })
