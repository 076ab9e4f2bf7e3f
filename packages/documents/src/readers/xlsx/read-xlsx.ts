import type { ZipArchive } from "../../zip/open-zip.ts"
import { comparisonKeyFor } from "../comparison-key.ts"
import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import { coreTitle } from "../packed/core-title.ts"
import type { Relationship } from "../packed/relationships.ts"
import { withTitle } from "../packed/trusted-title.ts"
import { printsOfRequests } from "../recognition/copies.ts"
import { recognise } from "../recognition/recognise.ts"
import { readForm } from "../report-template/read-form.ts"
import { readTemplate } from "../report-template/read-template.ts"
import type { SourceDocument } from "../source.ts"
import { unreadable } from "../unreadable.ts"
import { visible } from "../visible.ts"
import { whyNoReport } from "../why-no-report.ts"
import { rowsOf } from "./rows.ts"
import { sheetsOf, type NumberedSheet } from "./workbook.ts"

const sourceOf = (sheets: readonly NumberedSheet[], images: number): SourceDocument => {
  const text = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()])).join("\n")
  const key = comparisonKeyFor(text)
  const { rows, furniture } = rowsOf(sheets, key)
  return { rows, metaTitles: [], furniture, key, elsewhere: () => ({ images, attachments: 0 }), surrounding: () => [0, rows.length] }
}

/** Sheets that each hold a whole table 3 of their own are several years or several agencies, unless all say the same. */
const holdsSeveral = (sheets: readonly NumberedSheet[], options: ReadOptions): boolean => {
  const each = sheets.map((sheet) => sourceOf([sheet], 0)).filter(({ rows }) => printsOfRequests(rows).length > 0)
  if (each.length < 2) return false
  const [first, ...others] = each.map((source) => {
    const report = recognise(source, options)?.report ?? null
    return JSON.stringify(report?.requests ?? null)
  })
  return others.some((other) => other !== first)
}

/**
 * Reads an annual report from a workbook (SpreadsheetML, transitional or strict, by Excel, WPS or LibreOffice): the form on
 * one sheet or several, as it is shown; or our own templates, the form as it is printed or a row for every cell.
 * @param main the name of the main part
 * @throws ZipRefused, XmlRefused
 */
export const readXlsx = async (
  archive: ZipArchive,
  main: string,
  packageParts: readonly Relationship[],
  options: ReadOptions,
): Promise<ReadOutcome> => {
  const sheets = await sheetsOf(archive, main)
  if (sheets === null) return unreadable("malformed")
  const template = readTemplate(sheets, options)
  if (template !== null) return template
  if (holdsSeveral(sheets, options)) return unreadable("several-reports")
  const images = archive.entries.filter(({ name }) => name.startsWith("xl/media/")).length
  const title = await coreTitle(archive, packageParts)
  const source = withTitle(sourceOf(sheets, images), title === null ? null : visible(title))
  const recognised = recognise(source, options)
  return readForm(sheets, recognised, options) ?? recognised ?? unreadable(whyNoReport(source))
}
