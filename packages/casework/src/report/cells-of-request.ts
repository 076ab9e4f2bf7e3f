import { countableRequest, type CountableRequest, type FiguresAsked, type Tx } from "@gongkai/records"
import { cellsOfRequest, countedDays, requestColumns, requestRows, type RequestColumnId, type RequestRowId } from "@gongkai/report"
import { withSettings, type ReportAsked } from "./asked.ts"

const isRow = (id: string): id is RequestRowId => requestRows.some((row) => row.id === id)
const isColumn = (id: string): id is Exclude<RequestColumnId, "total"> => id !== "total" && requestColumns.some((column) => column.id === id)

/** The cells in which a request stands by the form's own rule: its row, （七）总计, and 总计 of each. */
export const cellsByRule = (request: CountableRequest, asked: FiguresAsked): readonly string[] => {
  const { outcome, applicantKind, counted } = request
  if (!counted || !isColumn(applicantKind)) return []
  const days = countedDays(request, asked.settings, asked.asOf)
  return cellsOfRequest({ ...days, outcome: outcome !== null && isRow(outcome) ? outcome : null, column: applicantKind }, asked)
}

/** The cells of a year's table 3 in which a request of the agency stands; null where there is no such request. */
export const cellsOfRecord = async (tx: Tx, agencyId: string, asked: ReportAsked, caseId: string): Promise<readonly string[] | null> => {
  const request = await countableRequest(tx, agencyId, caseId)
  return request === null ? null : cellsByRule(request, await withSettings(tx, agencyId, asked))
}
