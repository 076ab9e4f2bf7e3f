import { z } from "@hono/zod-openapi"
import { FiledFinding } from "@gongkai/casework"
import { cellName, editionsOf, figuresOf, type CellNote, type Finding, type Report } from "@gongkai/report"

const Place = z.union([
  z.object({ line: z.int(), column: z.int() }),
  z.object({ table: z.int(), row: z.int(), column: z.int() }),
  z.object({ page: z.int(), x: z.number(), y: z.number() }),
])

/** A cell that was read: plainly, mended on the way, or not at all. */
const Cell = z
  .object({
    cell: z.string(),
    name: z.string(),
    value: z.number().nullable(),
    how: z.enum(["read", "repaired", "refused"]),
    /** What stood there. */
    raw: z.string().nullable(),
    at: Place.nullable(),
    /** The code of the finding that says how it was mended. */
    repaired: z.string().nullable(),
  })
  .openapi("ReadReportCell")

/** A finding of what was read, as one of a report is. */
const ReadFinding = z.object(FiledFinding.omit({ said: true }).shape).openapi("ReadReportFinding")

/** A published report as it was read, before anybody takes it for ours. */
export const ReadReport = z
  .object({
    /** gongkai.report/1, to be sent back as it is; null where the file holds no report. */
    report: z.record(z.string(), z.unknown()).nullable(),
    cells: z.array(Cell).readonly(),
    findings: z.array(ReadFinding).readonly(),
  })
  .openapi("ReadReport")

const cellAsRead = (report: Report, cell: string, value: number | null, { raw, at, repaired }: CellNote): z.input<typeof Cell> => ({
  cell,
  name: cellName(cell, editionsOf(cell).length === 1 ? null : report.form),
  value,
  how: value === null ? "refused" : repaired !== null || raw?.trim() !== String(value) ? "repaired" : "read",
  raw,
  at,
  repaired,
})

/** What a reader made of a file, cell by cell. */
export const asRead = (report: Report | null, findings: readonly Finding[]): z.input<typeof ReadReport> => ({
  report: report === null ? null : { ...report },
  cells:
    report === null
      ? []
      : [...figuresOf(report)].map(([cell, value]) =>
          cellAsRead(report, cell, value, report.cells[cell] ?? { raw: value === null ? null : String(value), at: null, repaired: null }),
        ),
  findings: findings.map((one) => ({ ...one })),
})
