import { plusDays, plusMonths, type Day } from "../day.ts"
import { rule } from "../rule.ts"
import { citeInspection, inspectionInForce } from "./cite.ts"

/** news: what goes on, main news; notices: notices, and documents on policy, as first-level columns; other: any that should be kept up. */
export type ColumnKind = "news" | "notices" | "other"

/** After how long a column of each kind counts as left alone. */
export interface ColumnLimits {
  readonly newsDays: number
  readonly noticesMonths: number
  /** The rules of inspection say only 长期; what that is stays a setting. */
  readonly otherMonths: number
}

/** Two weeks and six months as the rules of inspection say, and a year for what they call long. */
export const usualColumnLimits: ColumnLimits = { newsDays: 14, noticesMonths: 6, otherMonths: 12 }

/** Whether something is fresh. */
export interface Freshness {
  /** The last day on which it is not stale yet; null where nothing ever stood there. */
  readonly freshUntil: Day | null
  readonly stale: boolean
}

/** A column of a site, with the latest day that stands in it. */
export interface SiteColumn {
  readonly kind: ColumnKind
  /** Null for a column in which nothing stands that bears a date. */
  readonly lastOn: Day | null
  /** Nothing stands in it at all. */
  readonly blank: boolean
}

const freshUntil = (kind: ColumnKind, lastOn: Day, limits: ColumnLimits): Day => {
  switch (kind) {
    case "news":
      return plusDays(lastOn, limits.newsDays)
    case "notices":
      return plusMonths(lastOn, limits.noticesMonths)
    case "other":
      return plusMonths(lastOn, limits.otherMonths)
  }
}

/** A column on a day. */
export interface ColumnFacts {
  readonly column: Pick<SiteColumn, "kind" | "lastOn">
  readonly on: Day
  readonly limits?: ColumnLimits
}

/** Whether one column is left alone for too long. */
export const columnStale = rule({
  id: "site-inspection-2019/column",
  name: "栏目不更新",
  cites: citeInspection("动态、要闻类栏目两周，通知公告、政策文件类一级栏目六个月没有新的内容，算作不更新；没有标明日期的不算更新"),
  inForce: inspectionInForce,
  apply: ({ column: { kind, lastOn }, on, limits = usualColumnLimits }: ColumnFacts): Freshness => {
    const until = lastOn === null ? null : freshUntil(kind, lastOn, limits)
    return { freshUntil: until, stale: until === null || until < on }
  },
})

/** How many columns may not fail together. */
const mostStaleNewsAndNotices = 5
const mostStaleOther = 10
const mostBlank = 5

/** The columns that fail, by how they are counted. */
export interface ColumnsJudged {
  readonly newsAndNotices: number
  readonly other: number
  readonly blank: number
  readonly veto: boolean
}

/** A site's columns on a day. */
export interface ColumnsFacts {
  readonly columns: readonly SiteColumn[]
  readonly on: Day
  readonly limits?: ColumnLimits
}

/** Whether a site fails for the columns that are left alone or blank; a blank one is counted as blank only. */
export const columnsVeto = rule({
  id: "site-inspection-2019/columns",
  name: "不更新和空白的栏目过多",
  cites: citeInspection("不更新的动态、要闻和通知公告、政策文件类栏目合计五个，或者长期未更新的其他栏目十个，或者空白栏目五个，单项否决"),
  inForce: inspectionInForce,
  apply: ({ columns, on, limits = usualColumnLimits }: ColumnsFacts, context): ColumnsJudged => {
    const stale = columns.filter((column) => !column.blank && columnStale.apply({ column, on, limits }, context).stale)
    const other = stale.filter(({ kind }) => kind === "other").length
    const newsAndNotices = stale.length - other
    const blank = columns.filter((column) => column.blank).length
    return { newsAndNotices, other, blank, veto: newsAndNotices >= mostStaleNewsAndNotices || other >= mostStaleOther || blank >= mostBlank }
  },
})
