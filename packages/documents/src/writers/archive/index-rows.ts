import { csvLine } from "../csv/csv-line.ts"
import { guardedText } from "../csv/formula-guard.ts"
import { printableText } from "../printable-text.ts"
import type { ArchivedCase, ArchivedDocument } from "./archived-case.ts"

/** How the index of a case is headed. */
export const indexHeads = ["顺序号", "文号", "责任者", "题名", "日期", "文件", "备注"] as const

// Bytes that a name may have in common file systems, less the number before it.
const longest = 200
const forbidden = /[/\\:*?"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu

const shortened = (name: string): string => {
  const ending = /\.[a-z0-9]{1,8}$/iu.exec(name)?.[0] ?? ""
  let rest = [...name.slice(0, name.length - ending.length)]
  while (Buffer.byteLength(rest.join("")) + ending.length > longest) rest = rest.slice(0, -1)
  return rest.join("") + ending
}

/** The name of a document in the package: its place, then its own name without what no system takes. */
export const fileNameIn = ({ name }: Pick<ArchivedDocument, "name">, at: number, of: number): string => {
  const place = String(at + 1).padStart(Math.max(2, String(of).length), "0")
  return `${place}-${shortened(printableText(name.normalize("NFC")).replace(forbidden, "_"))}`
}

/** The rows of the index: every document in its order; one that is left out has no file. */
export const indexRows = ({ documents }: ArchivedCase): readonly (readonly string[])[] =>
  documents.map((document, at) => {
    const { number, author, title, date, remark, open } = document
    const file = open === null ? "" : fileNameIn(document, at, documents.length)
    return [String(at + 1), number ?? "", author, title, date ?? "", file, remark ?? ""].map(printableText)
  })

/** The index as CSV with a byte order mark, by which spreadsheets know UTF-8. */
export const indexCsv = (archived: ArchivedCase): string =>
  `\uFEFF${[indexHeads, ...indexRows(archived)].map((row) => csvLine(row.map(guardedText))).join("")}`
