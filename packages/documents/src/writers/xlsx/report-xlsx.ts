import { buffer } from "node:stream/consumers"
import { ZipFile } from "yazl"
import type { Report } from "@gongkai/report"
import { coreProperties } from "../core-properties.ts"
import type { PlacedTable } from "../placed-table.ts"
import { printableText } from "../printable-text.ts"
import { printedChapters } from "../printed-chapters.ts"
import { printedTitle } from "../printed-words.ts"
import { settledEntry } from "../settled-entry.ts"
import { filledProse, filledTable } from "./filled-sheet.ts"
import { proseLines, type ProseLine } from "./prose-sheet.ts"
import { sheetName, workbookSkeleton } from "./workbook-skeleton.ts"

/** A sheet of the workbook with what goes into it. */
type Sheet = { readonly name: string; readonly lines: readonly ProseLine[] } | PlacedTable

// Pressing harder takes longer and saves little.
const settled = { ...settledEntry, compressionLevel: 1 } as const

/** Sheets follow the report, so that they print as one: the prose before the tables, the tables, the prose after them. */
const sheetsOf = (report: Report, title: string): readonly Sheet[] => {
  const chapters = printedChapters(report)
  const before = proseLines(title, chapters.filter(({ id }) => id === "overview")) // prettier-ignore
  const after = proseLines("", chapters.filter(({ id }) => id === "problems" || id === "other")) // prettier-ignore
  return [
    ...(before.length === 0 ? [] : [{ name: "总体情况", lines: before }]),
    ...chapters.flatMap(({ table }) => table ?? []),
    ...(after.length === 0 ? [] : [{ name: "问题和其他事项", lines: after }]),
  ]
}

/**
 * A report as a workbook: a sheet for each table that it has, merged as on paper, between two with its title and prose.
 * Totals are formulas where the printed total is the sum; blanks stay blank, marks stay words. The library writes the form
 * once, and figures and prose are put into what it wrote.
 * @returns the same bytes for the same report
 */
export const reportXlsx = async (report: Report): Promise<Uint8Array> => {
  const title = printableText(printedTitle(report) ?? "")
  const sheets = sheetsOf(report, title)
  const { files, holed } = await workbookSkeleton(sheets.map((sheet) => ("lines" in sheet ? sheet.name : sheet)))
  const filled = new Map(
    sheets.map((sheet, at) => {
      const name = sheetName(at)
      return [name, "lines" in sheet ? filledProse(files.get(name) ?? "", sheet.lines) : filledTable(holed.get(name), sheet)]
    }),
  )
  filled.set("docProps/core.xml", coreProperties({ title, agency: printableText(report.agency ?? "") }))
  const zip = new ZipFile()
  for (const [name, content] of files) zip.addBuffer(Buffer.from(filled.get(name) ?? content), name, settled)
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}
