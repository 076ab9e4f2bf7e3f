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

/** The edition whose cells a table's figures are; told by the figures themselves, so that no figure is left unprinted. */
const editionByFigures = (table: TableId, figures: Figures): Edition => {
  if (table === "disclosure") return figures.has("disclosure.procurement.items") ? "2019" : "2021"
  if (table === "requests")
    return figures.has("requests.other.correctionOverdue.total") || figures.has("requests.other.feeOverdue.total") ? "2021" : "2019"
  return "2021"
}

/** A table as it is to be printed; an absent row is not among its cells. */
interface PrintedTable {
  readonly edition: Edition
  readonly figures: Figures
}

const printedTable = (report: Report, table: TableId): PrintedTable | null => {
  const figures = figuresOf(report, [table])
  return figures.size === 0 ? null : { edition: editionByFigures(table, figures), figures }
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
export const printedDisclosure = (report: Report): { readonly blocks: readonly DisclosureBlock[]; readonly figures: Figures } | null => {
  const printed = printedTable(report, "disclosure")
  return printed === null ? null : { blocks: disclosureBlocksOf(printed.edition), figures: printed.figures }
}

/** Table 3 as it is to be printed: where （六）其他处理 is one row, one row; null where the report has no table 3. */
export const printedRequests = (report: Report): { readonly rows: readonly FormRow[]; readonly figures: Figures } | null => {
  const printed = printedTable(report, "requests")
  if (printed === null) return null
  return { rows: requestRowsOf(printed.edition).filter(({ id }) => printed.figures.has(`requests.${id}.total`)), figures: printed.figures }
}

/** Table 4's figures, or null where the report has none. */
export const printedDisputes = (report: Report): Figures | null => printedTable(report, "disputes")?.figures ?? null
