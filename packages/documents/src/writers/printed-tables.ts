import {
  disclosureBlocksOf,
  figuresOf,
  formCells,
  requestRowsOf,
  type DisclosureBlock,
  type Edition,
  type Figures,
  type FormCell,
  type FormRow,
  type Report,
  type TableId,
} from "@gongkai/report"
import { comparisonKeyFor } from "../readers/comparison-key.ts"
import { printedFigure } from "../readers/printed-figure.ts"
import { plainNumber } from "./plain-number.ts"

/** The edition whose cells a table's figures are; told by the figures themselves, so that no figure is left unprinted. */
const editionByFigures = (table: TableId, figures: Figures): Edition => {
  if (table === "disclosure") return figures.has("disclosure.procurement.items") ? "2019" : "2021"
  if (table === "requests")
    return figures.has("requests.other.correctionOverdue.total") || figures.has("requests.other.feeOverdue.total") ? "2021" : "2019"
  return "2021"
}

/** What to print in each cell, by cell id. */
export type Printed = (id: string) => string

/** A table as it is to be printed; an absent row is not among its cells. */
export interface PrintedTable {
  readonly edition: Edition
  readonly figures: Figures
  readonly printed: Printed
}

const key = comparisonKeyFor("")

/** A mark for nothing is printed again as it stood; words that were no figure are not, for a form has no place for them. */
const printedBy =
  (report: Report, figures: Figures): Printed =>
  (id) => {
    const figure = figures.get(id) ?? null
    if (figure !== null) return plainNumber(figure)
    const raw = report.cells[id]?.raw ?? ""
    return printedFigure(raw, key(raw)).kind === "blank" ? raw : ""
  }

/** A table as it is to be printed, or null where the report has none. */
export const printedTable = (report: Report, table: TableId): PrintedTable | null => {
  const figures = figuresOf(report, [table])
  return figures.size === 0 ? null : { edition: editionByFigures(table, figures), figures, printed: printedBy(report, figures) }
}

/**
 * The cells that a report has of one table, in the form's reading order.
 * @returns none where the table is null; a null figure is a cell, an absent row is none
 */
export const printedCells = (report: Report, table: TableId): readonly FormCell[] => {
  const printed = printedTable(report, table)
  return printed === null ? [] : formCells(printed.edition, table).filter(({ id }) => printed.figures.has(id))
}

/** Table 2 as it is to be printed, or null where the report has none. */
export const printedDisclosure = (report: Report): { readonly blocks: readonly DisclosureBlock[]; readonly printed: Printed } | null => {
  const table = printedTable(report, "disclosure")
  return table === null ? null : { blocks: disclosureBlocksOf(table.edition), printed: table.printed }
}

/** Table 3 as it is to be printed: where （六）其他处理 is one row, one row; null where the report has no table 3. */
export const printedRequests = (report: Report): { readonly rows: readonly FormRow[]; readonly printed: Printed } | null => {
  const table = printedTable(report, "requests")
  if (table === null) return null
  const { edition, figures, printed } = table
  return { rows: requestRowsOf(edition).filter(({ id }) => figures.has(`requests.${id}.total`)), printed }
}

/** Table 4 as it is to be printed, or null where the report has none. */
export const printedDisputes = (report: Report): Printed | null => printedTable(report, "disputes")?.printed ?? null
