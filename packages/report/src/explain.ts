import { citationWords } from "@gongkai/law"
import { checks } from "./checks/index.ts"
import { relationsOf } from "./checks/relations.ts"
import { findingCodes, type FindingCode, type Severity } from "./finding.ts"
import { citeForm } from "./form/documents.ts"
import { cellsById, formCells, tables } from "./form/form.ts"
import type { Edition, FormCell, TableId, Unit } from "./form/kinds.ts"
import * as meanings from "./form/meanings.ts"
import { cellName, cellOf, editionsOf, rowName, tableNames } from "./form/names.ts"
import { formSections } from "./form/sections.ts"

/** What there is to say of a cell, a row, a table, a chapter or a finding code. */
export interface Explanation {
  readonly id: string
  readonly kind: "cell" | "row" | "table" | "section" | "finding"
  /** As the form prints it, groups included; a cell is named with its table, row and column. */
  readonly label: string
  /** In our own Chinese words. */
  readonly means: string
  /** Null where it has no unit, or where the cells of a row differ in it. */
  readonly unit: Unit | null
  /** The editions that have it; both for codes and chapters. */
  readonly editions: readonly Edition[]
  /** The sources, as `citationWords` writes them, with what they say. */
  readonly cites: readonly string[]
  /** The relations it takes part in. */
  readonly relations: readonly { readonly code: FindingCode; readonly words: string }[]
  /** Of a finding code. */
  readonly severity?: Severity
  /** Of a finding code: where it applies and where it keeps silent. */
  readonly scope?: string
}

const both: readonly Edition[] = ["2019", "2021"]
const own = (words: Readonly<Record<string, string>>, id: string): string => words[id] ?? ""

const rowMeans = (table: TableId, row: string): string =>
  own({ disclosure: meanings.disclosureRowMeanings, requests: meanings.requestRowMeanings, disputes: meanings.disputeBlockMeanings }[table], row)
const columnMeans = (table: TableId, column: string): string =>
  own(
    { disclosure: meanings.disclosureColumnMeanings, requests: meanings.requestColumnMeanings, disputes: meanings.disputeColumnMeanings }[table],
    column,
  )

const citedWords = (cell: FormCell): string => `${citationWords(cell.row.cites)}：${cell.row.cites.says}`
const relationsOfCells = (cells: readonly FormCell[]): Explanation["relations"] =>
  [...new Set(cells.flatMap((cell) => relationsOf(cell.id)))].map(({ id, words }) => ({ code: id, words }))

const explainCell = (id: string): Explanation | null => {
  const cell = cellOf(id, "2021")
  if (cell === undefined) return null
  const means = `${columnMeans(cell.table, cell.column.id)}${rowMeans(cell.table, cell.row.id)}`
  return {
    id,
    kind: "cell",
    label: cellName(id),
    means,
    unit: cell.unit,
    editions: editionsOf(id),
    cites: [citedWords(cell)],
    relations: relationsOfCells([cell]),
  }
}

const explainRow = (id: string): Explanation | null => {
  const cells = [...cellsById.values()].filter((cell) => `${cell.table}.${cell.row.id}` === id)
  const [first] = cells
  if (first === undefined) return null
  const units = new Set(cells.map((cell) => cell.unit))
  return {
    id,
    kind: "row",
    label: `${tableNames[first.table]}${rowName(first.row)}`,
    means: rowMeans(first.table, first.row.id),
    unit: units.size === 1 ? first.unit : null,
    editions: both.filter((edition) => cells.some((cell) => editionsOf(cell.id).includes(edition))),
    cites: [citedWords(first)],
    relations: relationsOfCells(cells),
  }
}

const explainTable = (id: string): Explanation | null => {
  const table = tables.find((one) => one.id === id)
  if (table === undefined) return null
  const counts = both.map((edition) => `${edition} 年版 ${String(formCells(edition, table.id).length)} 格`).join("，")
  const cites = both.map((edition) => citationWords(citeForm(edition, "")))
  const relations = relationsOfCells(formCells("2021", table.id))
  return {
    id,
    kind: "table",
    label: table.label,
    means: `${meanings.tableMeanings[table.id]}${counts}。`,
    unit: null,
    editions: both,
    cites,
    relations,
  }
}

const explainSection = (id: string): Explanation | null => {
  const section = formSections.find((one) => one.holds === "prose" && `sections.${one.id}` === id)
  if (section === undefined) return null
  const cites = [`${citationWords(section.cites)}：${section.cites.says}`]
  return { id, kind: "section", label: section.label, means: "年度报告的文字部分，各段之间换行。", unit: null, editions: both, cites, relations: [] }
}

const isCode = (id: string): id is FindingCode => Object.hasOwn(findingCodes, id)

const explainCode = (id: string): Explanation | null => {
  if (!isCode(id)) return null
  const { severity, means } = findingCodes[id]
  const check = checks.find((one) => one.id === id)
  const cites = check === undefined ? [] : [...new Set(both.map((edition) => citationWords(check.cites(edition))))]
  const words = check === undefined ? means : `${means}。${check.words}`
  const relations = check !== undefined && "relations" in check ? [{ code: id, words: check.words }] : []
  return {
    id,
    kind: "finding",
    label: id,
    means: words,
    unit: null,
    editions: both,
    cites,
    relations,
    severity,
    ...(check === undefined ? {} : { scope: check.scope }),
  }
}

/**
 * Explains an id of the form or a finding code, for `gongkai explain` and the office's help.
 * @param idOrCode a cell `requests.received.total`, a row `requests.received`, a table `requests`,
 *   a chapter `sections.overview`, or a code `relation.balance`
 * @returns null for anything else
 */
export const explain = (idOrCode: string): Explanation | null =>
  explainCode(idOrCode) ?? explainTable(idOrCode) ?? explainSection(idOrCode) ?? explainCell(idOrCode) ?? explainRow(idOrCode)

/** Everything that {@link explain} knows, in the order of the form, codes last; for shell completion. */
export const allExplainable = (): readonly string[] => [
  ...formSections.flatMap(({ id, holds }) => {
    if (holds === "prose") return [`sections.${id}`]
    const cells = [...cellsById.values()].filter((cell) => cell.table === id)
    return [id, ...new Set(cells.map((cell) => `${id}.${cell.row.id}`)), ...cells.map((cell) => cell.id)]
  }),
  ...Object.keys(findingCodes),
]
