import { appendEvent } from "@gongkai/records"
import { formCells, tables, type Edition } from "@gongkai/report"
import type { Office } from "./office.ts"

/** A report that a test puts there as if it had been worked on. */
export interface PlantedReport {
  readonly id: string
  readonly year: number
  readonly scope?: "agency" | "tree"
  readonly form?: Edition
  /** By cell; zero elsewhere. */
  readonly figures?: Readonly<Record<string, number | null>>
  /** Of a report that was filed: where it stands; left out where it is at work. */
  readonly filed?: "submitted" | "cleared" | "published"
}

/** Every cell of a form in its order, zero where the test says nothing. */
const plantedFigures = ({ form = "2021", figures = {} }: PlantedReport): readonly (readonly [string, number | null])[] =>
  tables.flatMap(({ id }) => formCells(form, id).map((cell) => [cell.id, cell.id in figures ? (figures[cell.id] ?? null) : 0] as const))

/** Puts a report of an agency into the records, at work or filed. */
export const plantReport = async ({ db, casework }: Office, agencyId: string, planted: PlantedReport): Promise<void> => {
  const { id, year, scope = "agency", form = "2021", filed } = planted
  const cells = plantedFigures(planted)
  await db.records.transaction({ agencyId, personId: "planter", today: casework.today() }, async (tx) => {
    await tx
      .insertInto("annualReport")
      .values({ id, agencyId, year, scope, form, origin: "records", serial: 1, title: `${String(year)}年报告`, asOf: `${String(year)}-12-31` })
      .execute()
    await tx
      .insertInto("reportCell")
      .values(cells.map(([cell, value]) => ({ agencyId, reportId: id, cell, value, computed: value, source: value === null ? "open" : "computed" })))
      .execute()
    if (filed !== undefined) {
      // What was filed keeps its figures: they are there before it is.
      await tx.updateTable("annualReport").set({ state: filed }).where("id", "=", id).execute()
      await tx
        .insertInto("filedReport")
        .values({
          agencyId,
          reportId: id,
          round: 1,
          year,
          scope,
          form,
          state: filed,
          filedOn: `${String(year + 1)}-01-12`,
          filedBy: `${agencyId}-head`,
          report: "{}",
          figures: JSON.stringify(cells.map(([, value]) => value)),
          fingerprint: JSON.stringify({ held: {} }),
          findings: "[]",
          publishedOn: filed === "published" ? `${String(year + 1)}-01-20` : null,
        })
        .execute()
    }
    await appendEvent(tx, agencyId, {
      name: "report.template-saved",
      subject: id,
      body: { section: "planted", version: 1 },
      actor: "planter",
      at: casework.now(),
      cause: null,
    })
  })
}
