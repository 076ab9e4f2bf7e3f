import { disclosureBlocksOf, finding, type DisclosureBlock, type Edition, type FormRow } from "@gongkai/report"
import type { ComparisonKey } from "../comparison-key.ts"
import type { SourceCell, SourceRow } from "../source.ts"
import { alignRows } from "./align-rows.ts"
import { bareLabel, labelBook } from "./labels.ts"
import { logicalRows, type LogicalRow } from "./logical-rows.ts"
import { placeFigures, type Placement } from "./place-figures.ts"
import { newDraft, readCell, refused, report, tableName, type TableDraft, type TableOutcome } from "./table-outcome.ts"

interface BlockRow {
  readonly row: FormRow
  readonly block: DisclosureBlock
}

const rowsOf = (edition: Edition): BlockRow[] => disclosureBlocksOf(edition).flatMap((block) => block.rows.map((row) => ({ row, block })))
// The form of 2019 has every row that the form of 2021 has, in the same order.
const allRows = rowsOf("2019").map(({ row }) => row)
const book = labelBook(allRows)
const name = tableName("disclosure")

const headWords: ReadonlySet<string> = new Set(
  [
    "信息内容",
    ...(["2019", "2021"] as const).flatMap((edition) =>
      disclosureBlocksOf(edition).flatMap((block) => [block.heading, block.subject, ...block.columns.map((column) => column.label)]),
    ),
  ].map((label) => bareLabel(label.normalize("NFKC"))),
)

/** True where a bare text is the whole label of one of table 2's rows. */
export const isDisclosureLabel = (bare: string): boolean => book.exactly(bare) >= 0

const votes = (text: string, words: readonly RegExp[]): number => words.filter((word) => word.test(text)).length

/** Tells the edition by the heads: 制发、废止、现行有效 against 新制作、新公开、上一年项目. Null where they do not say. */
const editionByHead = (text: string): Edition | null => {
  const of2021 = votes(text, [/制发/u, /废止件|止件数/u, /现行有效/u, /本年处理决定/u, /收费金额/u])
  const of2019 = votes(text, [/新制作/u, /新公开/u, /对外公开总/u, /上一年项目|上年项目/u, /本年增/u, /采购项目数|采购总金额/u])
  if (of2021 === of2019) return null
  return of2021 > of2019 ? "2021" : "2019"
}

const filledOf = (row: LogicalRow): number => row.cells.filter((cell) => cell.printed.kind === "number").length

const editionByRows = (found: readonly { readonly row: LogicalRow; readonly id: string }[]): Edition | null => {
  if (found.some(({ id }) => id === "otherServices" || id === "procurement")) return "2019"
  const licensing = found.find(({ id }) => id === "licensing")
  if (licensing === undefined) return null
  return filledOf(licensing.row) === 3 ? "2019" : filledOf(licensing.row) === 1 ? "2021" : null
}

const isHead = (row: SourceRow): boolean => {
  const words = row.cells.filter((cell) => cell.spannedBy === null && cell.printed.kind === "words").map((cell) => bareLabel(cell.key))
  if (row.cells.some((cell) => cell.printed.kind === "number") || words.length === 0) return false
  if (words.every((word) => headWords.has(word))) return true
  return words.length >= 2 && !isDisclosureLabel(words[words.length - 1] ?? "")
}

const widestBlock = 3

/** A last cell that spans columns, repeated in every place of its span, as some converters leave it. */
const onceOnly = (row: LogicalRow, width: number): LogicalRow | null => {
  if (width >= widestBlock || row.cells.length !== widestBlock || row.grid === null) return null
  const last = row.cells[width - 1]
  const repeated = last !== undefined && last.key !== "" && row.cells.slice(width).every((cell) => cell.key === last.key)
  return repeated ? { ...row, cells: row.cells.slice(0, width) } : null
}

interface Found {
  readonly row: LogicalRow
  readonly formRow: FormRow
  readonly width: number
  readonly repeated: boolean
}

const writeRow = (draft: TableDraft, { row, block }: BlockRow, placement: Placement | undefined): void => {
  const cells: readonly (SourceCell | undefined)[] = placement?.how === "placed" || placement?.how === "empty" ? placement.cells : []
  const repaired = placement?.how === "placed" ? placement.repaired : null
  const ids = block.columns.map((column) => `disclosure.${row.id}.${column.id}`)
  block.columns.forEach((column, i) => {
    readCell(draft, ids[i] ?? "", () => `${name}“${row.label}”行“${column.label}”列`, cells[i], repaired, column.unit)
  })
  const subject = `disclosure.${row.id}`
  if (placement === undefined) report(draft, finding("row.missing", subject, `${name}：没有“${row.label}”行`, { cells: ids }))
  else if (placement.how === "none" || placement.how === "undetermined") {
    const why = placement.how === "none" ? "标签后面没有数值格" : `有${String(placement.printed)}个数，不能确定各在哪一列`
    report(draft, finding("row.unreadable", subject, `${name}“${row.label}”行：${why}，整行不读`, { cells: ids }))
  } else if (repaired !== null) report(draft, finding(repaired, subject, `${name}“${row.label}”行：按同类各行的位置对齐到各列`, { cells: ids }))
}

/**
 * Reads table 2 from its source rows and tells its edition by the heads.
 * @param rows from the table's head to its last row
 * @param key the document's comparison
 */
export const readDisclosure = (rows: readonly SourceRow[], key: ComparisonKey): TableOutcome => {
  const text = rows.flatMap((row) => row.cells.map((cell) => cell.key)).join("")
  const logical = logicalRows(
    rows.filter((row) => !isHead(row)),
    key,
  )
  const { rowOf, mentioned } = alignRows(logical, book)
  const found = logical.flatMap((row, i) => {
    const formRow = allRows[rowOf[i] ?? -1]
    return formRow === undefined ? [] : [{ row, id: formRow.id }]
  })
  if (found.length === 0) return refused("disclosure", "没有可以辨认的行", { edition: editionByHead(text) })
  const edition = editionByHead(text) ?? editionByRows(found)
  if (edition === null) return refused("disclosure", "表头和数值都不能说明是哪一版格式")
  const formRows = rowsOf(edition)
  const chosen = found.flatMap(({ row, id }): Found[] => {
    const own = formRows.find((one) => one.row.id === id)
    if (own === undefined) return []
    const width = own.block.columns.length
    const once = onceOnly(row, width)
    return [{ row: once ?? row, formRow: own.row, width, repeated: once !== null }]
  })
  const doubled = chosen.filter(({ row, width }) => filledOf(row) === 2 * width).length
  if (doubled > 1) return refused("disclosure", "两组数并列，不能确定属于哪一年", { edition, twoYears: true })
  const placements = placeFigures(chosen)
  const readable = placements.filter(({ how }) => how === "placed" || how === "empty").length
  if (readable === 0 || placements.length - readable > readable) return refused("disclosure", "数值缺失，不能对应到各行各列", { edition })
  const draft = newDraft()
  for (const one of formRows) {
    const at = chosen.findIndex(({ formRow }) => formRow.id === one.row.id)
    const mentionedOnly = at < 0 && mentioned.has(allRows.findIndex((row) => row.id === one.row.id))
    writeRow(draft, one, at >= 0 ? placements[at] : mentionedOnly ? { how: "none" } : undefined)
  }
  if (chosen.some(({ repeated }) => repeated))
    report(draft, finding("repair.spanRepeated", "disclosure", `${name}：合并单元格的值重复出现，只取一次`))
  if (chosen.every(({ row }) => row.grid === null)) report(draft, finding("repair.flattened", "disclosure", `${name}：没有分栏，已按顺序还原`))
  return { figures: draft.figures, edition, notes: draft.notes, findings: [...draft.findings.values()], twoYears: false }
}
