import {
  figuresOf,
  finding,
  nestFigures,
  type CellNote,
  type Disclosure2019,
  type Disclosure2021,
  type Disputes,
  type Edition,
  type Finding,
  type Report,
  type Requests,
  type Scope,
  type TableId,
} from "@gongkai/report"
import type { ReadOptions, ReadOutcome } from "../outcome.ts"
import type { ComparisonKey } from "../comparison-key.ts"
import type { SourceDocument, SourceRow } from "../source.ts"
import { partOf, printsOfRequests, secondReport, type PrintOfRequests } from "./copies.ts"
import { readDisclosure } from "./disclosure-table.ts"
import { readDisputes } from "./disputes-table.ts"
import { outline, type Outline, type Stretch } from "./outline.ts"
import { readRequests } from "./requests-table.ts"
import { proseOf, type Prose } from "./sections.ts"
import { refused, tableName, type TableOutcome } from "./table-outcome.ts"
import { unreadable } from "../unreadable.ts"
import { findTitle, metadataYear, yearInProse, type Title } from "./title.ts"

const isDisclosure2021 = (table: object): table is Disclosure2021 => "rules" in table && !("procurement" in table)
const isDisclosure2019 = (table: object): table is Disclosure2019 => "procurement" in table
const isRequests = (table: object): table is Requests => "received" in table && "carriedOut" in table
const isDisputes = (table: object): table is Disputes => "reconsideration" in table

const nested = <T extends object>(id: TableId, table: TableOutcome | null, is: (value: object) => value is T): T | null => {
  if (table?.figures === null || table === null) return null
  const value = nestFigures(id, table.figures)
  return is(value) ? value : null
}

interface Tables {
  readonly disclosure: TableOutcome | null
  readonly requests: TableOutcome | null
  readonly disputes: TableOutcome | null
}

/** Table 3 one cell a line has some three hundred rows. */
const mostRows = 4000

type ReadTable = (rows: readonly SourceRow[], key: ComparisonKey) => TableOutcome

const readTables = (source: SourceDocument, outlined: Outline, readTable3: ReadTable): Tables => {
  const { key } = source
  const table = (id: TableId, at: Stretch | null, readTable: ReadTable): TableOutcome | null => {
    if (at === null) return null
    if (at.to - at.from > mostRows) return refused(id, "行数远远多于格式，不是一张表")
    return readTable(source.rows.slice(at.from, at.to), key)
  }
  const read: Tables = {
    disclosure: table("disclosure", outlined.disclosure, readDisclosure),
    requests: table("requests", outlined.requests, readTable3),
    disputes: table("disputes", outlined.disputes, readDisputes),
  }
  if (![read.disclosure, read.requests, read.disputes].some((table) => table?.twoYears === true)) return read
  const again = (id: TableId, table: TableOutcome | null): TableOutcome | null =>
    table === null ? null : refused(id, "两个年度的数并列，不能确定属于哪一年", { edition: table.edition, twoYears: true })
  return { disclosure: again("disclosure", read.disclosure), requests: again("requests", read.requests), disputes: again("disputes", read.disputes) }
}

const treeWords =
  /(?:本级政府及.{0,8}部门|全[省市区县州旗盟].{0,12}汇总|汇总(?:编制|统计|形成|而成)|数据[为系由]?.{0,8}汇总|各级行政机关.{0,10}(?:汇总|合计))/u
const agencyWords = /(?:仅|只)(?:含|包括|统计|反映)?.{0,4}本(?:机关|级|单位|局|部门)|本机关(?:本级)?数据/u

const scopeIn = (title: Title | null, prose: Prose): Scope | null => {
  const text = `${title?.text ?? ""}\n${(prose.overview ?? "").slice(0, 600)}`
  if (/汇总|合计|本级政府/u.test(text) && treeWords.test(text)) return "tree"
  return agencyWords.test(text) ? "agency" : null
}

const notesFor = (tables: Tables, provenance: boolean): Record<string, CellNote> => {
  const cells: Record<string, CellNote> = {}
  for (const table of [tables.disclosure, tables.requests, tables.disputes])
    for (const [id, note] of table?.notes ?? []) {
      const figure = table?.figures?.get(id) ?? null
      const asPrinted = note.raw === "0" ? figure === 0 : note.raw === String(figure)
      if (provenance || figure === null || note.repaired !== null || !asPrinted) cells[id] = note
    }
  return cells
}

const missing = (id: TableId): Finding => finding("table.missing", id, `报告里没有${tableName(id)}`)

interface Years {
  readonly year: number | null
  readonly findings: readonly Finding[]
}

const yearsOf = (source: SourceDocument, title: Title | null, opening: readonly string[]): Years => {
  const meta = metadataYear(source)
  const prose = yearInProse(opening)
  const year = title?.year ?? meta ?? prose?.year ?? null
  const rivals = [
    { where: "页面信息", year: meta },
    { where: "正文的统计期限", year: prose?.sure === true ? prose.year : null },
  ].filter((rival) => rival.year !== null && year !== null && rival.year !== year)
  return {
    year,
    findings: rivals.map((rival) => finding("year.conflict", "year", `标题是${String(year)}年，${rival.where}是${String(rival.year)}年`)),
  }
}

const sameFigures = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean =>
  one.size === other.size && [...one].every(([id, figure]) => other.get(id) === figure)

/** A file that prints a report twice, as for the screen and for the printer, is read once; of two reports neither is the file's. */
const readTwo = (source: SourceDocument, at: number, options: ReadOptions): ReadOutcome | null => {
  const [one, other] = [recogniseOne(partOf(source, 0, at), options), recognise(partOf(source, at, source.rows.length), options)]
  const [first, again] = [one?.report ?? null, other?.report ?? null]
  if (one === null || first === null) return other
  if (again === null) return one
  if (!sameFigures(figuresOf(first), figuresOf(again))) return unreadable("several-reports")
  return { report: first, findings: [...one.findings, finding("repair.furniture", "copies", "同一份报告印了两遍，数都相同，只读一遍")] }
}

/** Table 3 printed twice is read once; where the figures differ, which to read cannot be said. */
const readPrints = (rows: readonly SourceRow[], key: ComparisonKey): TableOutcome => {
  const prints = printsOfRequests(rows)
  const [one, other] = prints
  if (one === undefined || other === undefined) return readRequests(rows, key)
  const of = (print: PrintOfRequests): TableOutcome => readRequests(rows.slice(print === one ? 0 : print.first, print.last + 1), key)
  const [first, ...again] = prints.map(of)
  if (first === undefined || again.some(({ figures }) => figures === null || first.figures === null || !sameFigures(first.figures, figures)))
    return refused("requests", "同一份报告里印了两张，数不相同，不能确定读哪一张", { edition: first?.edition ?? null })
  return first
}

/**
 * Recognises an annual report among a document's rows.
 * @param source what a format's front end made of the file
 * @returns null where the rows hold no report: no table and fewer than two chapter headings
 */
export const recognise = (source: SourceDocument, options: ReadOptions): ReadOutcome | null => {
  const prints = printsOfRequests(source.rows)
  if (prints.length < 2) return recogniseOne(source, options)
  const second = secondReport(source.rows, prints)
  return second === null ? recogniseOne(source, options, readPrints) : readTwo(source, second, options)
}

const recogniseOne = (source: SourceDocument, options: ReadOptions, readTable3: ReadTable = readRequests): ReadOutcome | null => {
  const { rows } = source
  const outlined = outline(rows, source.key)
  const marks = [
    ...outlined.headings.values(),
    ...[outlined.disclosure, outlined.requests, outlined.disputes].flatMap((table) => (table === null ? [] : [table.from, table.to - 1])),
  ]
  if (outlined.disclosure === null && outlined.requests === null && outlined.disputes === null && outlined.headings.size < 2) return null
  const first = Math.min(...marks)
  const [, end] = source.surrounding(first, Math.max(...marks))
  const title = findTitle(source, first)
  const prose = proseOf(source, outlined, title?.end ?? 0, end)
  const tables = readTables(source, outlined, readTable3)
  const opening = [...rows.slice(title?.end ?? 0, first).map((row) => row.cells.at(-1)?.raw ?? ""), ...(prose.overview ?? "").split("\n")].filter(
    (line) => line.length > 14,
  )
  const { year, findings } = yearsOf(source, title, opening)
  const forms: Report["forms"] = { disclosure: tables.disclosure?.edition ?? null, requests: tables.requests?.edition ?? null }
  const form: Edition | null = forms.disclosure ?? forms.requests
  const report: Report = {
    schema: "gongkai.report/1",
    form,
    forms,
    scope: scopeIn(title, prose),
    year,
    agency: title?.agency ?? null,
    title: title?.text ?? null,
    sections: prose,
    disclosure: nested<Disclosure2019 | Disclosure2021>(
      "disclosure",
      tables.disclosure,
      (value): value is Disclosure2019 | Disclosure2021 => isDisclosure2019(value) || isDisclosure2021(value),
    ),
    requests: nested("requests", tables.requests, isRequests),
    disputes: nested("disputes", tables.disputes, isDisputes),
    cells: {},
  }
  report.cells = notesFor(tables, options.provenance === true)
  const own = (["disclosure", "requests", "disputes"] as const).flatMap((id) => tables[id]?.findings ?? [missing(id)])
  const furniture = source.furniture > 0 ? [finding("repair.furniture", "pages", `略去页码等${String(source.furniture)}处`)] : []
  return { report, findings: [...findings, ...own, ...furniture] }
}
