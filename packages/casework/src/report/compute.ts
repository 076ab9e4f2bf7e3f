import { disclosureFigures, disputeFigures, requestFigures, type Tx } from "@gongkai/records"
import { cellsOfForm, withSettings, type ReportAsked } from "./asked.ts"

/** A cell of the report as the agency's own records give it. */
export interface ComputedFigure {
  /** As the form names it: `requests.received.naturalPerson`. */
  readonly cell: string
  /** Null where nothing says what it is, which is not zero. */
  readonly value: number | null
  /** How many records are behind it; null as the value. */
  readonly records: number | null
}

/**
 * All figures of an agency's own report (scope `agency`) as its records give them, in the form's order. Asks as that agency.
 * @returns 200 figures in the edition of 2021, 198 in that of 2019
 */
export const computeFigures = async (tx: Tx, agencyId: string, asked: ReportAsked): Promise<readonly ComputedFigure[]> => {
  const counted = await withSettings(tx, agencyId, asked)
  const figures = new Map([
    ...(await disclosureFigures(tx, agencyId, counted)),
    ...(await requestFigures(tx, agencyId, counted)),
    ...(await disputeFigures(tx, agencyId, counted)),
  ])
  return cellsOfForm(asked.form).map(({ id }) => ({ cell: id, value: null, records: null, ...figures.get(id) }))
}
