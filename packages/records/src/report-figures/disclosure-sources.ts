import { boundsOf, type FormCell, type ReportYear } from "@gongkai/report"
import { sql, type RawBuilder } from "kysely"

const documentKinds: Readonly<Record<string, "rule" | "normativeDocument">> = { rules: "rule", normativeDocuments: "normativeDocument" }

const inYear = (column: RawBuilder<unknown>, asked: ReportYear): RawBuilder<boolean> => {
  const { first, close } = boundsOf(asked)
  return sql`coalesce(${column} between ${first}::date and ${close}::date, false)`
}

const thereAtClose = (since: RawBuilder<unknown>, asked: ReportYear): RawBuilder<boolean> => {
  const { first, close } = boundsOf(asked)
  return sql`(${close}::date >= ${first}::date and coalesce(${since} <= ${close}::date, false) and coalesce(n.repealed_on > ${close}::date, true))`
}

/** Which documents `n` stand in a column of table 2, and the day that says so. */
const documentColumns: Readonly<Record<string, { readonly on: RawBuilder<unknown>; readonly stands: (asked: ReportYear) => RawBuilder<boolean> }>> = {
  issued: { on: sql`n.made_on`, stands: (asked) => inYear(sql`n.made_on`, asked) },
  made: { on: sql`n.made_on`, stands: (asked) => inYear(sql`n.made_on`, asked) },
  repealed: { on: sql`n.repealed_on`, stands: (asked) => inYear(sql`n.repealed_on`, asked) },
  inForce: { on: sql`n.made_on`, stands: (asked) => thereAtClose(sql`n.made_on`, asked) },
  published: { on: sql`n.published_on`, stands: (asked) => inYear(sql`n.published_on`, asked) },
  total: { on: sql`n.published_on`, stands: (asked) => thereAtClose(sql`n.published_on`, asked) },
}

const entryColumns: Readonly<Record<string, readonly string[]>> = {
  licensing: ["decisions"],
  penalties: ["decisions"],
  coercion: ["decisions"],
  fees: ["amount"],
  procurement: ["items", "amount"],
}

/** What a cell of table 2 is counted from: all as SQL over documents `n` or entries `n` that are not struck. */
export type DisclosureSource =
  | {
      readonly from: "documents"
      readonly kind: "rule" | "normativeDocument"
      readonly on: RawBuilder<unknown>
      readonly stands: RawBuilder<boolean>
    }
  | { readonly from: "entries"; readonly register: string; readonly adds: RawBuilder<unknown>; readonly stands: RawBuilder<boolean> }

/** The source of a cell of table 2; null where nothing here says what it is, as how many kinds of licences there were last year. */
export const disclosureSource = ({ row, column }: FormCell, asked: ReportYear): DisclosureSource | null => {
  const kind = documentKinds[row.id]
  const documents = documentColumns[column.id]
  if (kind !== undefined) return documents === undefined ? null : { from: "documents", kind, on: documents.on, stands: documents.stands(asked) }
  if (entryColumns[row.id]?.includes(column.id) !== true) return null
  return { from: "entries", register: row.id, adds: column.id === "amount" ? sql`n.amount` : sql`n.count`, stands: inYear(sql`n.on_day`, asked) }
}
