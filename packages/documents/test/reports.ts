import fc from "fast-check"
import {
  figuresOf,
  formCells,
  nestFigures,
  requestColumns,
  tables,
  type CellNote,
  type Edition,
  type Figure,
  type Report,
  type TableId,
} from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"

/** What a case changes in a report that is all zeros. */
export interface Changes {
  readonly edition?: Edition
  /** The edition of table 3, where it is another. */
  readonly requests?: Edition
  readonly agency?: string | null
  readonly year?: number | null
  readonly title?: string | null
  readonly scope?: Report["scope"]
  readonly sections?: Partial<Report["sections"]>
  /** By cell id; a figure for a table that is absent is left out. */
  readonly figures?: Readonly<Record<string, Figure>>
  /** Stands for cells whose figure is null. */
  readonly marks?: Readonly<Record<string, string>>
  readonly absent?: readonly TableId[]
}

const editionIn = (changes: Changes, table: TableId): Edition =>
  table === "requests" ? (changes.requests ?? changes.edition ?? "2021") : (changes.edition ?? "2021")

/** A report of a fictional agency: zeros in every cell, and what the case changes. Agency and year are those of the title. */
export const reportWith = (changes: Changes = {}): Report => {
  const year: number | null = changes.year === undefined ? 2023 : changes.year
  const agency = changes.agency === undefined ? "青河市民政局" : changes.agency
  const title = changes.title === undefined ? `${agency ?? ""}${year === null ? "" : `${year}年`}政府信息公开工作年度报告` : changes.title
  const present = tables.flatMap(({ id }) => (changes.absent?.includes(id) ? [] : [id]))
  const cells: Record<string, CellNote> = {}
  const nested = present.map((table) => {
    const figures = formCells(editionIn(changes, table), table).map(({ id }): [string, Figure] => {
      const figure = changes.figures !== undefined && id in changes.figures ? (changes.figures[id] ?? null) : 0
      if (figure === null) cells[id] = { raw: changes.marks?.[id] ?? "", at: null, repaired: null }
      return [id, figure]
    })
    return [table, nestFigures(table, figures)]
  })
  const of = (table: TableId): Edition | null => (present.includes(table) ? editionIn(changes, table) : null)
  return parseReport({
    schema: "gongkai.report/1",
    form: of("disclosure") ?? of("requests"),
    forms: { disclosure: of("disclosure"), requests: of("requests") },
    scope: changes.scope ?? null,
    year,
    agency,
    title,
    sections: { overview: "全年工作平稳有序。", problems: "人手不足，拟加强培训。", other: "无。", ...changes.sections },
    disclosure: null,
    requests: null,
    disputes: null,
    ...Object.fromEntries(nested),
    cells,
  })
}

/** What two readings of the same report must agree on, whatever format carried it: figures as printed and identity. */
export const essence = (report: Report): unknown => ({
  form: report.form,
  forms: report.forms,
  year: report.year,
  agency: report.agency,
  figures: Object.fromEntries(figuresOf(report)),
})

/** What stood in each cell without a figure; null where the cell itself was not there. */
export const rawsOf = (report: Report): Record<string, string | null> =>
  Object.fromEntries([...figuresOf(report)].flatMap(([id, figure]) => (figure === null ? [[id, report.cells[id]?.raw ?? null]] : [])))

const agencies = fc.constantFrom("青河市民政局", "云岭县人民政府办公室", "白石区水务局", "东屏镇人民政府")
const marks = fc.constantFrom("/", "-", "—", "无", "")

/** How wild the values are. */
export interface Wildness {
  /** Counts; the formats for print know whole numbers up to a trillion. */
  readonly count: fc.Arbitrary<number>
  readonly money: fc.Arbitrary<number>
}

/** Numbers that a published table may print. */
export const printable: Wildness = {
  count: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 999_999_999_999 }), fc.integer({ min: -9999, max: -1 })),
  money: fc.nat({ max: 999_999_999_999 }).map((tenThousandths) => Number(`${tenThousandths}e-4`)),
}

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))

/** Every number that JSON can hold. */
export const wild: Wildness = { count: fc.oneof(fc.integer(), fc.maxSafeInteger(), anyNumber), money: anyNumber }

const figureOf = (cell: { readonly number: "whole" | "decimal" }, { count, money }: Wildness): fc.Arbitrary<Figure> =>
  fc.oneof(
    { arbitrary: fc.constant(0), weight: 5 },
    { arbitrary: cell.number === "decimal" ? money : count, weight: 5 },
    { arbitrary: fc.constant(null), weight: 2 },
  )

/**
 * Arbitrary reports of both editions, mixed ones too: zeros, nulls with and without a mark, decimals, a column without
 * any figure, absent tables.
 */
export const anyReport = (wildness: Wildness): fc.Arbitrary<Report> =>
  fc
    .record({
      edition: fc.constantFrom<Edition>("2019", "2021"),
      requests: fc.constantFrom<Edition>("2019", "2021"),
      agency: agencies,
      year: fc.integer({ min: 2008, max: 2050 }),
      scope: fc.constantFrom(null, "agency" as const, "tree" as const),
      absent: fc.oneof(
        { arbitrary: fc.constant([]), weight: 4 },
        {
          arbitrary: fc.subarray(
            tables.map(({ id }) => id),
            { maxLength: 2 },
          ),
          weight: 1,
        },
      ),
      emptyColumn: fc.option(fc.constantFrom(...requestColumns.map(({ id }) => id)), { freq: 5 }),
    })
    .chain((wish) => {
      const cells = tables.flatMap(({ id }) => formCells(editionIn(wish, id), id))
      return fc
        .tuple(fc.tuple(...cells.map((cell) => figureOf(cell, wildness))), fc.array(marks, { minLength: cells.length, maxLength: cells.length }))
        .map(([figures, printed]) =>
          reportWith({
            ...wish,
            figures: Object.fromEntries(
              cells.map(({ id, table }, i) => [
                id,
                table === "requests" && id.endsWith(`.${wish.emptyColumn ?? "none"}`) ? null : (figures[i] ?? null),
              ]),
            ),
            marks: Object.fromEntries(cells.map(({ id }, i) => [id, printed[i]!])),
          }),
        )
    })
