import { z } from "zod"
import { findingCodes } from "./finding.ts"
import { disputeBlocks, disputeColumns } from "./form/disputes.ts"
import { disclosureBlocksOf, tables } from "./form/form.ts"
import type { Edition, FormColumn, FormRow } from "./form/kinds.ts"
import { requestColumns, requestRows, rowsOnly2021 } from "./form/requests.ts"
import { formSections } from "./form/sections.ts"
import type { Report } from "./report.ts"
import { ReportError } from "./report-error.ts"

export { parseFingerprint } from "./fingerprint-schema.ts"

const edition = z.enum(["2019", "2021"]).nullable()
const figure = z.number().nullable().meta({ id: "figure", description: "印出的数；null 表示没有印出可读的数，不是零" })
const labelOf = (row: FormRow): string => [...row.groups, row.label].join(" ")

const columnsSchema = (columns: readonly FormColumn[]) =>
  z.strictObject(Object.fromEntries(columns.map((column) => [column.id, figure.meta({ description: [...column.groups, column.label].join(" ") })])))

/** Rows nested by the dots of their ids: `refused.stateSecret` becomes an object within an object. */
const rowsSchema = (rows: readonly FormRow[], row: z.ZodType, optional: readonly string[]) => {
  const shape: Record<string, z.ZodType> = {}
  const groups = new Map<string, Record<string, z.ZodType>>()
  for (const { id, ...rest } of rows) {
    const [head = "", tail] = id.split(".")
    const described = row.meta({ description: labelOf({ id, ...rest }) })
    if (tail === undefined) shape[head] = described
    else groups.set(head, { ...groups.get(head), [tail]: optional.includes(id) ? described.optional() : described })
  }
  for (const [head, members] of groups) shape[head] = z.strictObject(members)
  return z.strictObject(shape)
}

const disclosureSchema = (of: Edition) => {
  const rows = disclosureBlocksOf(of).flatMap((block) => block.rows.map((row) => [row, columnsSchema(block.columns)] as const))
  return z.strictObject(Object.fromEntries(rows.map(([row, columns]) => [row.id, columns.meta({ description: labelOf(row) })])))
}

const disclosure2019Schema = disclosureSchema("2019").meta({ id: "disclosure2019" })
const disclosure2021Schema = disclosureSchema("2021").meta({ id: "disclosure2021" })
const requestRow = columnsSchema(requestColumns).meta({ id: "requestRow" })
const requestsSchema = rowsSchema(requestRows, requestRow, rowsOnly2021).meta({ id: "requests" })
const disputesSchema = rowsSchema(disputeBlocks, columnsSchema(disputeColumns).meta({ id: "disputeBlock" }), []).meta({ id: "disputes" })

const count = z.int().positive()
const place = z.union([
  z.strictObject({ line: count, column: count }),
  z.strictObject({ table: count, row: count, column: count }),
  z.strictObject({ page: count, x: z.number(), y: z.number() }),
])
const cellNote = z.looseObject({ raw: z.string().nullable(), at: place.nullable(), repaired: z.string().nullable() }).meta({ id: "cellNote" })
const sections = Object.fromEntries(
  formSections.filter(({ holds }) => holds === "prose").map(({ id, label }) => [id, z.string().nullable().meta({ description: label })]),
)
const tableLabel = (id: string): { description: string } => ({ description: tables.find((table) => table.id === id)?.label ?? id })

/** The report as the contract `gongkai.report/1` has it. Unknown keys are let through at the top: the contract may grow. */
export const reportSchema = z
  .looseObject({
    schema: z.literal("gongkai.report/1"),
    form: edition,
    forms: z.looseObject({ disclosure: edition, requests: edition }),
    scope: z.enum(["agency", "tree"]).nullable(),
    year: z.int().nullable().meta({ description: "统计年度" }),
    agency: z.string().nullable(),
    title: z.string().nullable(),
    sections: z.strictObject(sections),
    disclosure: z.union([disclosure2021Schema, disclosure2019Schema]).nullable().meta(tableLabel("disclosure")),
    requests: requestsSchema.nullable().meta(tableLabel("requests")),
    disputes: disputesSchema.nullable().meta(tableLabel("disputes")),
    cells: z.record(z.string(), cellNote),
  })
  .meta({ id: "report" })

/** A finding of the closed catalogue. */
export const findingSchema = z
  .looseObject({
    code: z.enum(Object.keys(findingCodes)),
    key: z.string(),
    severity: z.enum(["error", "warning", "note"]),
    message: z.string(),
    cells: z.array(z.string()),
    expected: z.number().optional(),
    found: z.number().optional(),
    cites: z.string().optional(),
  })
  .meta({ id: "finding" })

/** One line of `gongkai read --ndjson`. */
export const readLineSchema = z
  .looseObject({ file: z.string(), report: reportSchema.nullable(), findings: z.array(findingSchema) })
  .meta({ id: "readLine" })

const whyOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === "invalid_type") return `应为 ${issue.expected}`
  if (issue.code === "unrecognized_keys") return `有格式里没有的键：${issue.keys.join("、")}`
  if (issue.code === "invalid_value") return `只能是 ${issue.values.map((value) => JSON.stringify(value)).join("、")}`
  return "内容不合格式"
}

/** Inside a union, the fault of the alternative that comes nearest. */
const innermost = (issue: z.core.$ZodIssue, path: readonly PropertyKey[] = []): { path: string; why: string } => {
  const here = [...path, ...issue.path]
  const nearest = issue.code === "invalid_union" ? issue.errors.toSorted((a, b) => a.length - b.length)[0]?.[0] : undefined
  return nearest === undefined ? { path: here.map(String).join("."), why: whyOf(issue) } : innermost(nearest, here)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

/** Narrows by the schema, whose shape the types' own source makes: the form's data. */
function assertReport(value: unknown): asserts value is Report {
  if (!isRecord(value) || value["schema"] !== "gongkai.report/1") {
    throw new ReportError("REPORT_SCHEMA_UNKNOWN", isRecord(value) ? "schema" : "", "应为 gongkai.report/1")
  }
  const { error } = reportSchema.safeParse(value)
  const issue = error?.issues[0]
  if (issue === undefined) return
  const { path, why } = innermost(issue)
  throw new ReportError("REPORT_MALFORMED", path, why)
}

/**
 * Takes data from outside (a JSON file, an API answer) as a report.
 * @returns the same object, unchanged
 * @throws ReportError where it is not one, with the path of the first fault
 */
export const parseReport = (value: unknown): Report => {
  assertReport(value)
  return value
}

/**
 * The published JSON Schema (draft 2020-12): the report; under `$defs` also `finding` and `readLine`.
 * @returns plain data, in a fixed order of keys
 */
export const jsonSchema = (): Record<string, unknown> => {
  const { $schema, $defs } = z.toJSONSchema(readLineSchema, { target: "draft-2020-12" })
  return { $schema, $id: "urn:gongkai:schema:report-1", title: "gongkai.report/1", $ref: "#/$defs/report", $defs }
}
