import type { ReportForm } from "../words.ts"

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null

/** A part of a report (gongkai.report/1) by its path, whose names are a cell's id. */
const at = (report: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), report)

/** The figures of a filed report by cell. */
export const filedFigures = (report: unknown, form: ReportForm): ReadonlyMap<string, number | null> =>
  new Map(
    form.tables.flatMap(({ bodies }) =>
      bodies.flat(2).flatMap(({ cell }) => {
        if (cell === null) return []
        const value = at(report, cell.split("."))
        return [[cell, typeof value === "number" ? value : null] as const]
      }),
    ),
  )

/** A text of a filed report: its title, or a section. */
export const filedText = (report: unknown, ...path: readonly string[]): string => {
  const value = at(report, path)
  return typeof value === "string" ? value : ""
}
