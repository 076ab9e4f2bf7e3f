import { columnsVeto, columnStale, day, type ColumnKind, type ColumnLimits, type Day, type LawContext } from "@gongkai/law"
import type { JudgedPage, PageFault } from "@gongkai/records"

/** A column of a site, put together from its pages. */
interface Column {
  readonly name: string
  readonly kind: ColumnKind
  readonly page: string
  lastOn: string | null
  blank: boolean
  /** A list of its own was seen, not only articles that name it. */
  listed: boolean
}

const kinds: readonly (readonly [ColumnKind, RegExp])[] = [
  ["news", /动态|要闻|新闻/u],
  ["notices", /通知|公告|政策文件|公示/u],
]

const kindOf = (type: string, name: string): ColumnKind => kinds.find(([, said]) => said.test(type) || said.test(name))?.[0] ?? "other"

/** Columns by the tags that their pages carry; articles say when the newest came, lists whether anything stands there. */
const columnsOf = (pages: readonly JudgedPage[], homePage: string): readonly Column[] => {
  const columns = new Map<string, Column>()
  for (const { address, seen } of pages) {
    if (typeof seen?.columnName !== "string" || address === homePage) continue
    const { columnName: name, columnType, sort, lastOn, blank } = seen
    const column = columns.get(name) ?? { name, kind: kindOf(columnType ?? "", name), page: address, lastOn: null, blank: true, listed: false }
    columns.set(name, column)
    if (lastOn !== null && (column.lastOn === null || lastOn > column.lastOn)) column.lastOn = lastOn
    column.blank &&= blank
    column.listed ||= sort === "column"
  }
  return [...columns.values()].filter(({ listed }) => listed)
}

/** Columns that are blank or left alone, and whether they fail the site by their number. */
export const judgeColumns = (
  pages: readonly JudgedPage[],
  { homePage, on, limits, law }: { readonly homePage: string; readonly on: Day; readonly limits: ColumnLimits; readonly law: LawContext },
): { readonly faults: readonly PageFault[]; readonly veto: boolean } => {
  // A page of words that bears no date, as a guide, is not a column that could be left alone.
  const columns = columnsOf(pages, homePage).filter(({ kind, lastOn, blank }) => blank || kind !== "other" || lastOn !== null)
  const judged = columns.map(({ lastOn, ...column }) => ({ ...column, lastOn: lastOn === null ? null : day(lastOn) }))
  const faults = judged.flatMap(({ name, kind, page, lastOn, blank }): readonly PageFault[] => {
    if (blank) return [{ kind: "column-blank", key: name, place: page, detail: { column: name } }]
    const { stale, freshUntil } = columnStale.apply({ column: { kind, lastOn }, on, limits }, law)
    const detail = { column: name, of: kind, ...(lastOn === null ? {} : { lastOn }), ...(freshUntil === null ? {} : { freshUntil }) }
    return stale ? [{ kind: "column-stale", key: name, place: page, detail }] : []
  })
  return { faults, veto: columnsVeto.apply({ columns: judged, on, limits }, law).veto }
}
