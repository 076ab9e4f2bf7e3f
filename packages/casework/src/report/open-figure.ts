import {
  disputesInCells,
  disputesOfCell,
  entriesInCells,
  entriesOfCell,
  requestsInCells,
  requestsOfCell,
  type CountedDispute,
  type CountedEntry,
  type CountedRequestLine,
  type Looking,
  type Page,
  type Paging,
  type RecordInCell,
  type Tx,
} from "@gongkai/records"
import { cellsOfForm, withSettings, type ReportAsked } from "./asked.ts"

/** A record behind a figure, with what may be shown of it, and what it adds to the figure. */
export type FigureRecord =
  | ({ readonly kind: "request"; readonly id: string; readonly amount: 1 } & CountedRequestLine)
  | ({ readonly kind: "dispute"; readonly amount: 1 } & CountedDispute)
  | CountedEntry

/** Which part of the records of a cell is wanted, and who looks: of a restricted case others see its number and days. */
export interface CellToOpen {
  readonly cell: string
  readonly looking: Looking
  readonly paging: Paging
}

const pageWith = <From, To>({ items, next }: Page<From>, to: (item: From) => To): Page<To> => ({ items: items.map(to), next })

/**
 * The records that stand in a cell, a page at a time: as many as the figure says, made of the same query; a total opens
 * to all that stand in its row or column.
 * @returns null for a cell that the edition has not
 */
export const recordsOfCell = async (
  tx: Tx,
  agencyId: string,
  asked: ReportAsked,
  { cell, looking, paging }: CellToOpen,
): Promise<Page<FigureRecord> | null> => {
  const place = cellsOfForm(asked.form).find(({ id }) => id === cell)
  if (place === undefined) return null
  const counted = await withSettings(tx, agencyId, asked)
  switch (place.table) {
    case "requests":
      return pageWith(await requestsOfCell(tx, agencyId, counted, cell, looking, paging), (line) => ({
        kind: "request",
        id: line.caseId,
        amount: 1,
        ...line,
      }))
    case "disputes":
      return pageWith(await disputesOfCell(tx, agencyId, counted, cell, paging), (dispute) => ({ kind: "dispute", amount: 1, ...dispute }))
    case "disclosure":
      return entriesOfCell(tx, agencyId, counted, cell, paging)
  }
}

/**
 * Every record of a year with each cell in which it stands that is no sum: neither a 总计 nor （七）总计. What they add to a
 * cell comes to its figure.
 */
export const recordsInCells = async (tx: Tx, agencyId: string, asked: ReportAsked): Promise<readonly RecordInCell[]> => {
  const counted = await withSettings(tx, agencyId, asked)
  return [
    ...(await entriesInCells(tx, agencyId, counted)),
    ...(await requestsInCells(tx, agencyId, counted)),
    ...(await disputesInCells(tx, agencyId, counted)),
  ]
}
