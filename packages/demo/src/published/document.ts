import type { TableId } from "@gongkai/report"
import type { Grid } from "./grid.ts"
import type { Headings } from "./prose/headings.ts"
import type { Sheet } from "./sheet.ts"
import type { Source } from "./source.ts"
import { disclosureGrid, disputesGrid, requestsGrid, type RequestsStyle, type Wording } from "./tables.ts"

/** A report ready to be written in some carrier. */
export interface Doc {
  /** Lines above the title: what a portal says of the page. */
  readonly front: readonly string[]
  /** May run over lines. */
  readonly title: string
  readonly year: number
  /** What the page's own head says, where it is not the title. */
  readonly pageTitle: string | null
  /** Lines between the title and the first chapter. */
  readonly lead: readonly string[]
  /** Null where the chapters bear no headings. */
  readonly headings: Headings | null
  readonly overview: readonly string[]
  readonly problems: readonly string[]
  readonly other: readonly string[]
  /** A sentence between a heading and its table. */
  readonly notes: Partial<Readonly<Record<TableId, string>>>
  readonly grids: Readonly<Record<TableId, Grid>>
}

/** Where the document departs from the form. */
export interface DocWish {
  readonly say?: Wording
  readonly requests?: Partial<RequestsStyle>
  readonly front?: readonly string[]
  readonly title?: string
  readonly pageTitle?: string
  readonly lead?: readonly string[]
  readonly headings?: Headings | null
  readonly notes?: Doc["notes"]
  /** Print the wording of Article 20 above the blocks of table 2. */
  readonly subjects?: boolean
  /** Changes a table once it is drawn. */
  readonly redraw?: (grid: Grid, table: TableId) => Grid
}

/** The title in the form's own wording. */
export const properTitle = (source: Source): string => `${source.agency.name}${source.year}年政府信息公开工作年度报告`

/** Sets out a source whose cells are printed as the sheet says. */
export const docOf = (source: Source, sheet: Sheet, wish: DocWish = {}): Doc => {
  const redraw = wish.redraw ?? ((grid: Grid) => grid)
  const requests = { edition: source.requestsEdition, ...(wish.say === undefined ? {} : { say: wish.say }), ...wish.requests }
  return {
    front: wish.front ?? [],
    title: wish.title ?? properTitle(source),
    year: source.year,
    pageTitle: wish.pageTitle ?? null,
    lead: wish.lead ?? [],
    headings: wish.headings === undefined ? source.headings : wish.headings,
    overview: source.overview,
    problems: source.problems,
    other: source.other,
    notes: wish.notes ?? {},
    grids: {
      disclosure: redraw(disclosureGrid(source.edition, sheet, wish.say, wish.subjects), "disclosure"),
      requests: redraw(requestsGrid(sheet, requests), "requests"),
      disputes: redraw(disputesGrid(sheet, wish.say), "disputes"),
    },
  }
}

/** One chapter of a document. */
export interface Chapter {
  readonly heading: string | null
  readonly paragraphs: readonly string[]
  readonly table: TableId | null
}

/** The six chapters in order. */
export const chapters = (doc: Doc): readonly Chapter[] => {
  const table = (id: TableId): Chapter => ({
    heading: doc.headings?.[id] ?? null,
    paragraphs: doc.notes[id] === undefined ? [] : [doc.notes[id]],
    table: id,
  })
  const prose = (id: "overview" | "problems" | "other"): Chapter => ({ heading: doc.headings?.[id] ?? null, paragraphs: doc[id], table: null })
  return [prose("overview"), table("disclosure"), table("requests"), table("disputes"), prose("problems"), prose("other")]
}
