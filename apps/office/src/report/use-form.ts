import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import type { Report, ReportForm } from "./words.ts"

/** The statutory form of an edition. */
export const useForm = (form: Report["form"]) =>
  useAnswer(["report-forms", form], (signal) => api.GET("/api/v1/report-forms/{form}", { params: { path: { form } }, signal }))

/** What each cell of a form is called. */
export const cellNames = ({ tables }: ReportForm): ReadonlyMap<string, string> =>
  new Map(tables.flatMap(({ bodies }) => bodies.flat(2).flatMap(({ cell, text }) => (cell === null ? [] : [[cell, text] as const]))))
