import { finding, requestColumns, requestRows, rowsOnly2021, type Edition, type RequestColumnId } from "@gongkai/report"
import type { ComparisonKey } from "../comparison-key.ts"
import type { SourceCell, SourceRow } from "../source.ts"
import { alignRows } from "./align-rows.ts"
import { bareLabel, labelBook } from "./labels.ts"
import { isFilled, logicalRows, type LogicalRow } from "./logical-rows.ts"
import { placeFigures, type Placement } from "./place-figures.ts"
import { isHeadRow, requestHead, type RequestHead } from "./request-columns.ts"
import { regrid } from "./regrid.ts"
import { newDraft, readCell, refused, report, tableName, type TableDraft, type TableOutcome } from "./table-outcome.ts"

const book = labelBook(requestRows)
const overdue = new Set(requestRows.flatMap((row, i) => (rowsOnly2021.includes(row.id) ? [i] : [])))
const otherRow = requestRows.findIndex((row) => row.id === "other.other")
const singleOther = "其他处理"
const name = tableName("requests")

/** True where a bare text is the whole label of one of table 3's rows. */
export const isRequestLabel = (bare: string): boolean => book.exactly(bare) >= 0

/** Which columns the figures are in, in the order in which they stand. */
type Columns = { readonly order: readonly RequestColumnId[] } | { readonly undecided: string }

const filledOf = (row: LogicalRow): number => row.cells.filter(isFilled).length

const columnsOf = (rows: readonly LogicalRow[], head: RequestHead): Columns => {
  const all = requestColumns.map((column) => column.id)
  const most = Math.max(0, ...rows.map(filledOf))
  const widest = Math.max(0, ...rows.map((row) => row.cells.length))
  const full = rows.filter((row) => filledOf(row) === most).length
  if (head.named.length === 0 || head.named.length === all.length || most === all.length) {
    if (most < all.length && widest < all.length && full > rows.length / 2 && most >= 4)
      return { undecided: `表头有${String(all.length)}列，各行只有${String(most)}个数，不能确定缺的是哪一列` }
    return { order: all }
  }
  if (most <= head.named.length) return { order: head.named }
  return { order: all }
}

interface Placed {
  readonly row: LogicalRow
  readonly formRow: number
  readonly placement: Placement
}

const valuesOf = ({ placement }: Placed): (number | null)[] =>
  placement.how === "placed"
    ? placement.cells.map((cell) => {
        const printed = cell === undefined ? null : cell.printed
        return printed?.kind === "number" ? printed.value : null
      })
    : []

/** Rows in which the figure at `at` is not the sum of the others; only rows printed in full, zero rows say nothing. */
const brokenWithTotalAt = (rows: readonly (readonly (number | null)[])[], at: number): number => {
  let broken = 0
  for (const row of rows) {
    let sum = 0
    let whole = row.length > 0
    row.forEach((value, i) => {
      if (value === null) whole = false
      else sum += i === at ? -value : value
    })
    if (whole && sum !== 0) broken++
  }
  return broken
}

/** Where 总计 stands among the figures: last as in the form, or where the head and the arithmetic both say. */
const totalPlace = (placed: readonly Placed[], head: RequestHead, width: number): number => {
  const rows = placed.map(valuesOf)
  const last = width - 1
  const brokenLast = brokenWithTotalAt(rows, last)
  if (head.totalFirst && brokenWithTotalAt(rows, 0) <= brokenLast) return 0
  if (brokenLast < 2) return last
  const broken = Array.from({ length: last }, (_, at) => brokenWithTotalAt(rows, at))
  const fewest = Math.min(...broken)
  // A row may be printed wrong as well: then the others must speak all the louder.
  if (fewest > 0 && fewest * 3 > brokenLast) return last
  const better = broken.flatMap((count, at) => (count === fewest ? [at] : []))
  if (better.length === 1) return better[0] ?? last
  // Where a row's total equals its one figure, either place would do; no form prints 总计 but first or last.
  return better[0] === 0 ? 0 : last
}

const rowLabel = (formRow: number): string => requestRows[formRow]?.label ?? ""
const cellIds = requestRows.map((row) => new Map(requestColumns.map(({ id }) => [id, `requests.${row.id}.${id}`])))
const cellId = (formRow: number, column: RequestColumnId): string => cellIds[formRow]?.get(column) ?? ""

const writeRow = (draft: TableDraft, { formRow, placement }: Placed, order: readonly RequestColumnId[]): void => {
  const cells: readonly (SourceCell | undefined)[] = placement.how === "placed" || placement.how === "empty" ? placement.cells : []
  const repaired = placement.how === "placed" ? placement.repaired : null
  for (const { id: column, label } of requestColumns) {
    const at = order.indexOf(column)
    const swallowed = repaired === "repair.numberSwallowed" && at === 0
    readCell(
      draft,
      cellId(formRow, column),
      () => `${name}“${rowLabel(formRow)}”行“${label}”列`,
      at < 0 ? undefined : cells[at],
      swallowed || repaired === "repair.columnShift" ? repaired : null,
      "件",
    )
  }
  const ids = requestColumns.map(({ id }) => cellId(formRow, id))
  const subject = `requests.${requestRows[formRow]?.id ?? ""}`
  if (placement.how === "undetermined" || placement.how === "none") {
    const why = placement.how === "none" ? "标签后面没有数值格" : `只有${String(placement.printed)}个数，不能确定各在哪一列`
    report(draft, finding("row.unreadable", subject, `${name}“${rowLabel(formRow)}”行：${why}，整行不读`, { cells: ids }))
  } else if (repaired === "repair.numberSwallowed")
    report(draft, finding(repaired, subject, `${name}“${rowLabel(formRow)}”行：分类名称占去了第一个数值格，该格不读`, { cells: ids.slice(0, 1) }))
  else if (repaired === "repair.columnShift")
    report(draft, finding(repaired, subject, `${name}“${rowLabel(formRow)}”行：按同类各行的位置对齐到各列`, { cells: ids }))
}

interface Body {
  readonly head: RequestHead
  readonly logical: readonly LogicalRow[]
  readonly repeatedHeads: number
}

/** Figures that run on in the next line, with nothing before them, until the row has all its columns. */
const joinedLines = (rows: readonly LogicalRow[]): readonly LogicalRow[] => {
  if (!rows.some(({ words, grid }) => words === "" && grid === null)) return rows
  const out: LogicalRow[] = []
  for (const row of rows) {
    const last = out.at(-1)
    const runsOn = last !== undefined && row.words === "" && row.label === "" && row.grid === null && last.grid === null && last.words !== ""
    // One figure alone may be a page's number.
    if (runsOn && filledOf(row) > 1 && filledOf(last) + filledOf(row) === requestColumns.length)
      out[out.length - 1] = { ...last, cells: [...last.cells, ...row.cells], printedAt: null }
    else out.push(row)
  }
  return out
}

const bodyOf = (rows: readonly SourceRow[], key: ComparisonKey): Body => {
  const heads: SourceRow[] = []
  const body: SourceRow[] = []
  let repeatedHeads = 0
  for (const row of regrid(rows, (bare) => book.exactly(bare), requestRows.length - 1) ?? rows) {
    if (!isHeadRow(row, isRequestLabel)) body.push(row)
    else if (body.some(({ cells }) => cells.some((cell) => isRequestLabel(bareLabel(cell.key))))) repeatedHeads++
    else heads.push(row)
  }
  const logical = joinedLines(logicalRows(body, key))
  const fromHeads = heads.map((row) => row.cells.map((cell) => bareLabel(cell.key)).join("、")).join("、")
  const before = logical[0]?.words ?? ""
  return { head: requestHead(fromHeads === "" ? before.slice(0, Math.max(0, before.lastIndexOf("本年新收"))) : fromHeads), logical, repeatedHeads }
}

/** The one row that the form of 2019 prints for （六）, or its label in a report of the 2021 form. */
const isSingle = (placed: readonly Placed[], mentioned: ReadonlySet<number>): boolean => {
  const other = placed.find(({ formRow }) => formRow === otherRow)
  const noOverdue = !placed.some(({ formRow }) => overdue.has(formRow)) && ![...overdue].some((row) => mentioned.has(row))
  return noOverdue && (other === undefined || other.row.words.endsWith(singleOther) || !other.row.words.endsWith("其他"))
}

const noteRows = (draft: TableDraft, placed: readonly Placed[], doubtful: ReadonlySet<LogicalRow>): void => {
  for (const { row, formRow } of placed) {
    const subject = `requests.${requestRows[formRow]?.id ?? ""}`
    if (row.wrapped) report(draft, finding("repair.labelWrapped", subject, `${name}“${rowLabel(formRow)}”行：标签折行，已接回`))
    else if (doubtful.has(row) && row.label !== singleOther)
      report(draft, finding("label.typo", subject, `${name}：标签“${row.label}”认作“${rowLabel(formRow)}”`))
  }
}

/**
 * Reads table 3 from its source rows.
 * @param rows from the table's head to its last row
 * @param key the document's comparison
 */
export const readRequests = (rows: readonly SourceRow[], key: ComparisonKey): TableOutcome => {
  const { head, logical, repeatedHeads } = bodyOf(rows, key)
  const { rowOf, doubtful, mentioned } = alignRows(logical, book, overdue)
  const chosen = logical.flatMap((row, i) => {
    const formRow = rowOf[i] ?? -1
    return formRow < 0 ? [] : [{ row, formRow, doubtful: doubtful.has(i) }]
  })
  if (chosen.length === 0) return refused("requests", "没有可以辨认的行")
  const wide = requestColumns.length
  if (head.twice || chosen.filter(({ row }) => filledOf(row) >= 2 * wide - 2).length > 2)
    return refused("requests", "两组数并列，不能确定属于哪一年", { twoYears: true })
  const columns = columnsOf(
    chosen.map(({ row }) => row),
    head,
  )
  if ("undecided" in columns) return refused("requests", columns.undecided)
  const { order } = columns
  const placements = placeFigures(chosen.map(({ row }) => ({ row, width: order.length })))
  const placed: Placed[] = chosen.map(({ row, formRow }, i) => ({ row, formRow, placement: placements[i] ?? { how: "none" } }))
  const readable = placed.filter(({ placement }) => placement.how === "placed" || placement.how === "empty").length
  const unreadable = placed.length - readable + [...mentioned].filter((row) => !placed.some(({ formRow }) => formRow === row)).length
  if (readable === 0 || unreadable > readable) return refused("requests", "数值缺失，不能对应到各行各列")

  const draft = newDraft()
  const total = order.includes("total") ? totalPlace(placed, head, order.length) : order.length - 1
  const inOrder =
    order.includes("total") && total !== order.length - 1
      ? [...order.slice(0, total), order[order.length - 1] ?? "total", ...order.slice(total, -1)]
      : order
  if (inOrder !== order) report(draft, finding("repair.columnOrder", "requests", `${name}：“总计”列在第${String(total + 1)}列，已按勾稽关系确定`))
  for (const { id, label } of requestColumns)
    if (!order.includes(id))
      report(
        draft,
        finding("column.missing", `requests.${id}`, `${name}：没有“${label}”列`, { cells: requestRows.map((row) => `requests.${row.id}.${id}`) }),
      )
  const single = isSingle(placed, mentioned)
  const edition: Edition = single ? "2019" : "2021"
  requestRows.forEach((formRow, index) => {
    if (single && overdue.has(index)) return
    const found = placed.find((one) => one.formRow === index)
    writeRow(draft, found ?? { row: logical[0] ?? emptyRow, formRow: index, placement: { how: "empty", cells: [] } }, inOrder)
    if (found === undefined) {
      const ids = requestColumns.map(({ id }) => `requests.${formRow.id}.${id}`)
      if (mentioned.has(index))
        report(
          draft,
          finding("row.unreadable", `requests.${formRow.id}`, `${name}“${formRow.label}”行：标签后面没有数值格，整行不读`, { cells: ids }),
        )
      else report(draft, finding("row.missing", `requests.${formRow.id}`, `${name}：没有“${formRow.label}”行`, { cells: ids }))
    }
  })
  if (single) report(draft, finding("repair.rowMerged", "requests.other", `${name}：（六）其他处理印为一行，计入“其他”`))
  if (repeatedHeads > 0) report(draft, finding("repair.furniture", "requests", `${name}：中间重复的表头已略去`))
  if (new Set(placed.map(({ row }) => row.block)).size > 1 && placed.some(({ row }) => row.grid !== null))
    report(draft, finding("repair.tableJoined", "requests", `${name}：分成几段，已接成一张`))
  if (placed.every(({ row }) => row.grid === null)) report(draft, finding("repair.flattened", "requests", `${name}：没有分栏，已按顺序还原`))
  noteRows(draft, placed, new Set(chosen.filter((one) => one.doubtful).map(({ row }) => row)))
  return { figures: draft.figures, edition, notes: draft.notes, findings: [...draft.findings.values()], twoYears: false }
}

const emptyRow: LogicalRow = { label: "", words: "", neighbour: "", cells: [], grid: null, printedAt: null, wrapped: false, block: -1 }
