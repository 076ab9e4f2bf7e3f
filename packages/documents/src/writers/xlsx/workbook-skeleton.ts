import type { Workbook } from "@cj-tech-master/excelts"
import { openZip } from "../../zip/open-zip.ts"
import { KeptByKey } from "../kept-by-key.ts"
import { emptied, type PlacedTable } from "../placed-table.ts"
import { headingStyle, proseStyle, titleStyle } from "./cell-style.ts"
import { formSheet } from "./form-sheet.ts"
import { holedSheet, type Holed } from "./holed-sheet.ts"
import { proseSheet } from "./prose-sheet.ts"

/** The sheets of a report's workbook in order: a name for one of prose, a table for one of the form. */
export type SheetPlan = readonly (string | PlacedTable)[]

/** The lines that stand in a sheet of prose of a skeleton, for their styles. */
export const proseStyles = [titleStyle, headingStyle, proseStyle] as const

/** A report's workbook without what differs from report to report, as the library writes it. */
export interface Skeleton {
  /** By name. */
  readonly files: ReadonlyMap<string, string>
  /** The sheets of tables, by name. */
  readonly holed: ReadonlyMap<string, Holed>
}

/** What the library calls a sheet's file. @param at from 0 */
export const sheetName = (at: number): string => `xl/worksheets/sheet${String(at + 1)}.xml`

const unpacked = async (book: Workbook): Promise<ReadonlyMap<string, string>> => {
  const archive = await openZip(new Uint8Array(await book.xlsx.writeBuffer()), { entries: 50, unpacked: 1_000_000 })
  const files = new Map<string, string>()
  for (const { name } of archive.entries) files.set(name, new TextDecoder().decode((await archive.read(name)) ?? undefined))
  return files
}

const written = async (plan: SheetPlan): Promise<Skeleton> => {
  const { Workbook } = await import("@cj-tech-master/excelts")
  const book = new Workbook()
  for (const sheet of plan) {
    if (typeof sheet !== "string") formSheet(book, emptied(sheet))
    else proseSheet(book, sheet, proseStyles.map((style) => ({ text: "", style }))) // prettier-ignore
  }
  const files = await unpacked(book)
  const tables = plan.flatMap((sheet, at) => (typeof sheet === "string" ? [] : [[sheetName(at), sheet] as const]))
  return { files, holed: new Map(tables.map(([name, table]) => [name, holedSheet(files.get(name) ?? "", table)])) }
}

const kept = new KeptByKey<Promise<Skeleton>>(20)

/** The skeleton of a workbook with these sheets; the library writes it once for all reports that have the same. */
export const workbookSkeleton = (plan: SheetPlan): Promise<Skeleton> =>
  kept.get(plan.map((sheet) => (typeof sheet === "string" ? sheet : sheet.layout)).join("\n"), () => written(plan))
