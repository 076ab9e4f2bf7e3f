import type { Day } from "@gongkai/law"
import type { FiguresAsked, Tx } from "@gongkai/records"
import { formCells, tables, type Edition, type FormCell } from "@gongkai/report"
import { lawSettingsOf } from "../calendar/calendar-of.ts"

/** Which figures are wanted: of a year, in an edition of the form, at the close of a day. */
export interface ReportAsked {
  readonly year: number
  readonly form: Edition
  readonly asOf: Day
}

/** Every cell of an edition, table by table in the form's order. */
export const cellsOfForm = (form: Edition): readonly FormCell[] => tables.flatMap(({ id }) => formCells(form, id))

/** The same with what the agency chose to count by. */
export const withSettings = async (tx: Tx, agencyId: string, { year, form, asOf }: ReportAsked): Promise<FiguresAsked> => ({
  year,
  form,
  asOf,
  settings: await lawSettingsOf(tx, agencyId),
})
