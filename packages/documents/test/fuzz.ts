import { isDeepStrictEqual } from "node:util"
import { layouts, makePublished, randomFrom, type Random } from "@gongkai/demo"
import { findingCodes, formCells, formSections, requestColumns, requestRows, tables } from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"
import { readReport, textFormats, writeReport, type ReadOutcome } from "@gongkai/documents"
import { reportWith } from "./reports.ts"

/** Bytes for the reader, and words by which the same bytes can be made again. */
export interface FuzzInput {
  readonly name: string
  readonly bytes: Uint8Array
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

const below = (random: Random, limit: number): number => random.int(0, Math.max(0, limit - 1))
const anyOf = <T>(random: Random, choices: readonly T[]): T => random.pick(choices)

const vocabulary: readonly string[] = [
  ...formSections.map(({ label }) => label),
  ...tables.map(({ label }) => label),
  ...requestRows.map(({ label }) => label),
  ...requestColumns.map(({ label }) => label),
  ...["2019", "2021"].flatMap((edition) =>
    formCells(edition === "2019" ? "2019" : "2021", "disclosure").map(({ row, column }) => row.label + column.label),
  ),
  ...["2022年", "政府信息公开工作年度报告", "民政局", "结果维持", "结果纠正", "尚未审结", "总计", "第二十条第（一）项", "信息内容"],
]
const figures = [
  "0",
  "1",
  "9",
  "12",
  "-3",
  "减4",
  "持平",
  "/",
  "—",
  "无",
  "1,234",
  "１２",
  "25.1",
  "251000元",
  "99999999999999999999",
  "1e9",
  "",
  " ",
  "NaN",
]
const parting = [
  "\t",
  "\t",
  " ",
  "\n",
  "\n",
  "|",
  "\f",
  "\r\n",
  "\u00a0",
  "\u3000",
  "。",
  "<td>",
  "</tr><tr>",
  "<table>",
  "<br>",
  "&nbsp;",
  ",",
  '"',
  "\u0000",
]

/** A published report of any layout, or one of ours in any format. */
const good = (random: Random): Uint8Array => {
  const seed = random.int(0, 400)
  if (below(random, 3) > 0) return makePublished({ seed, layout: anyOf(random, layouts).name, planted: seed % 5 === 0 }).bytes
  const report = reportWith({
    edition: anyOf(random, ["2019", "2021"]),
    figures: { "requests.received.total": seed, "requests.granted.total": null },
  })
  return writeReport(report, anyOf(random, textFormats))
}

const noise = (random: Random): Uint8Array => Uint8Array.from({ length: below(random, 3000) }, () => random.int(0, 255))

const words = (random: Random): Uint8Array =>
  encoder.encode(
    Array.from(
      { length: below(random, 700) },
      () => anyOf(random, [vocabulary, figures, parting, parting]).at(below(random, 200) % 19) ?? anyOf(random, vocabulary),
    ).join(""),
  )

const truncated = (random: Random): Uint8Array => {
  const bytes = good(random)
  const from = below(random, 3) === 0 ? below(random, bytes.length) : 0
  return bytes.subarray(from, from + below(random, bytes.length - from + 1))
}

const bytewise = (random: Random): Uint8Array => {
  const bytes = Uint8Array.from(good(random))
  for (let i = below(random, 60); i >= 0; i--) bytes[below(random, bytes.length)] = random.int(0, 255)
  return bytes
}

const pieces = /(\t|\n|\||<[^<>]*>|,|"|:)/u

const cellwise = (random: Random): Uint8Array => {
  const cells = decoder.decode(good(random)).split(pieces)
  for (let i = below(random, 30); i >= 0; i--) {
    const at = below(random, cells.length)
    const change = below(random, 6)
    if (change === 0) cells[at] = anyOf(random, figures)
    else if (change === 1) cells.splice(at, 1 + below(random, 4))
    else if (change === 2) cells.splice(at, 0, ...cells.slice(at, at + below(random, 40)))
    else if (change === 3) cells.splice(at, 0, anyOf(random, parting))
    else if (change === 4) cells[at] = anyOf(random, vocabulary)
    else cells[at] = cells[below(random, cells.length)] ?? ""
  }
  return encoder.encode(cells.join(""))
}

const shuffledLines = (random: Random): Uint8Array => {
  const lines = decoder.decode(good(random)).split(/(?<=\n|<\/tr>)/u)
  for (let i = below(random, 20); i >= 0; i--)
    lines.splice(below(random, lines.length), 0, ...lines.splice(below(random, lines.length), 1 + below(random, 3)))
  return encoder.encode(lines.join(""))
}

const joined = (random: Random): Uint8Array => Uint8Array.from([...truncated(random), ...truncated(random)])

const strange = (random: Random): unknown =>
  anyOf(random, [null, "0", -1, 1e308, 0.5, [], {}, [[]], { total: 0 }, true, "\u0000", { line: 1, column: 1 }])

const changed = (random: Random, value: unknown, depth: number): unknown => {
  if (typeof value !== "object" || value === null || depth === 0) return strange(random)
  const entries = Object.entries(value)
  const [key] = anyOf(random, entries.length === 0 ? [["x", null] as const] : entries)
  const how = below(random, 8)
  if (how === 0) return Object.fromEntries(entries.filter(([name]) => name !== key))
  if (how === 1) return { ...value, [anyOf(random, ["__proto__", "constructor", "other.total", "extra", "procurement"])]: strange(random) }
  return { ...value, [key]: changed(random, Reflect.get(value, key), depth - 1) }
}

const structurewise = (random: Random): Uint8Array => {
  const report = reportWith({ edition: anyOf(random, ["2019", "2021"]), figures: { "requests.granted.total": null } })
  return encoder.encode(JSON.stringify(changed(random, report, 1 + below(random, 4))))
}

const kinds = { noise, words, truncated, bytewise, cellwise, shuffledLines, joined, structurewise } as const
const kindNames = Object.keys(kinds) as (keyof typeof kinds)[]

/** Inputs that go round the kinds of nonsense; the same for the same number. */
export function* nonsense(from: number, count: number): Generator<FuzzInput> {
  for (let i = from; i < from + count; i++) {
    const kind = kindNames[i % kindNames.length]!
    yield { name: `${kind} ${i}`, bytes: kinds[kind](randomFrom(i, kind)) }
  }
}

const times = (text: string, count: number): string => text.repeat(count)
const ascii = (name: string, text: string): FuzzInput => ({ name, bytes: encoder.encode(text) })
const marked = (name: string, mark: readonly number[]): FuzzInput => ({
  name,
  bytes: Uint8Array.from([...mark, ...encoder.encode(times("年报", 500))]),
})
const head = "<html><body><h1>青河市民政局2022年政府信息公开工作年度报告</h1>"
const received = "一、本年新收政府信息公开申请数量"
const longHeader = "agency,year,form,table,cell,value\n"

/** Inputs made to hurt: size, depth, and texts on which searches go astray. */
export function* extremes(): Generator<FuzzInput> {
  yield { name: "empty", bytes: new Uint8Array() }
  yield { name: "one zero byte", bytes: new Uint8Array(1) }
  yield { name: "50 MB of nonsense", bytes: encoder.encode(times('年报 0\t/\n<td>{"', 2_500_000)) }
  yield { name: "15 MB of zero bytes", bytes: new Uint8Array(15_000_000) }
  yield { name: "half a character of UTF-16", bytes: Uint8Array.of(0xff, 0xfe, 0x00) }
  yield marked("ZIP renamed .html", [0x50, 0x4b, 0x03, 0x04])
  yield marked("PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  yield marked("UTF-16 mark before UTF-8", [0xff, 0xfe])
  yield ascii("HTML nested 100,000 deep", head + times("<div>", 100_000) + "0")
  yield ascii("tables nested 20,000 deep", head + times("<table><tr><td>", 20_000) + "0")
  yield ascii("inline elements nested 50,000 deep", head + times("<b><i>", 25_000) + "0")
  yield ascii("spans of 60 by 60", head + "<table>" + times(`<tr><td rowspan=60 colspan=60>${received}</td><td>0</td></tr>`, 3000) + "</table>")
  yield ascii("a row of 200,000 cells", head + "<table><tr>" + times("<td>0</td>", 200_000) + "</tr></table>")
  yield ascii("20,000 tables", head + times(`<table><tr><td>${received}</td><td>0</td></tr></table>`, 20_000))
  yield ascii("a tag that never ends", `${head}<table ${times("a=b ", 300_000)}`)
  yield ascii("a million angle brackets", times("<", 1_000_000))
  yield ascii("a million references", times("&nbsp;&#0;&#x110000;", 100_000))
  yield ascii("2 MB in one line", times(`${received} 0 0 0 0 0 0 0 `, 40_000))
  yield ascii("2 MB of tabs", `${received}${times("\t", 2_000_000)}`)
  yield ascii("2 MB of pipes", times("|", 2_000_000))
  yield ascii("a million blanks", `${times(" ", 1_000_000)}0`)
  yield ascii("a million line feeds", times("\n", 1_000_000))
  yield ascii("a million form feeds and numbers", times("3\f\n", 300_000))
  yield ascii("a number of a million digits", `${received}\t${times("9", 1_000_000)}`)
  yield ascii("a number of a million groups", `${received}\t1${times(",234", 300_000)}`)
  yield ascii("100,000 rows of the same label", times(`${received}\t0\t0\t0\t0\t0\t0\t0\n`, 100_000))
  yield ascii("50,000 headings", times("一、总体情况\n五、存在的主要问题及改进情况\n", 25_000))
  yield ascii("50,000 titles", times("青河市民政局2022年政府信息公开工作年度报告\n", 50_000))
  yield ascii("a title in 100,000 lines", Array.from("青河市民政局2022年政府信息公开工作年度报告").join(times("\n", 5000)))
  yield ascii("100,000 labels without figures", times("予以公开\n重复申请\n", 50_000))
  yield ascii("traditional characters, a megabyte", times("政府信息公開工作年度報告申請結轉維持複議", 20_000))
  yield ascii("a JSON bomb of arrays", `{"schema":"gongkai.report/1","x":${times("[", 200_000)}${times("]", 200_000)}}`)
  yield ascii("a JSON bomb of objects", times('{"a":', 300_000))
  yield ascii("a JSON bomb of keys", `{"schema":"gongkai.report/1","cells":{${Array.from({ length: 200_000 }, (_, i) => `"${i}":null`).join(",")}}}`)
  yield ascii("a JSON of a long string", `{"schema":"${times("\\u0000", 1_000_000)}"}`)
  yield ascii("CSV with an open quotation mark", `${longHeader}"${times("a,0\n", 500_000)}`)
  yield ascii("CSV with a number beyond all numbers", `${longHeader}甲,2022,2021,requests,requests.received.total,${times("9", 400)}\n`)
  yield ascii("CSV of quotation marks", longHeader + times('"', 1_000_000))
  yield ascii("CSV of 300,000 columns", `cell,value${times(",x", 300_000)}\n${times("0,", 300_000)}`)
  yield ascii(
    "CSV of 100,000 reports",
    longHeader + Array.from({ length: 100_000 }, (_, i) => `甲${i},2022,2021,requests,requests.received.total,0`).join("\n"),
  )
  yield ascii("CSV of 100,000 times one cell", longHeader + times("甲,2022,2021,requests,requests.received.total,0\n", 100_000))
}

const complaint = ({ report, findings }: ReadOutcome): string | null => {
  const unknown = findings.find(({ code }) => !(code in findingCodes))
  if (unknown !== undefined) return `a code outside the catalogue: ${unknown.code}`
  const wordless = findings.find(({ message }) => !/\p{Script=Han}/u.test(message))
  if (wordless !== undefined) return `no Chinese words: ${wordless.key}`
  const refusals = findings.filter(({ code }) => code === "file.unreadable").length
  if (refusals !== (report === null ? 1 : 0)) return `${refusals} refusals with ${report === null ? "no" : "a"} report`
  if (report === null) return findings.length === 1 ? null : "a refusal among other findings"
  try {
    const again = parseReport(JSON.parse(JSON.stringify(report)))
    return isDeepStrictEqual(again, report) ? null : "a report that JSON changes"
  } catch (error) {
    return `a report outside the contract: ${String(error)}`
  }
}

/** How an input went. */
export interface Verdict {
  readonly milliseconds: number
  readonly readable: boolean
  /** Null where all is as it must be. */
  readonly complaint: string | null
}

/** Reads an input and holds the outcome to what is true of every outcome; `twice` also that reading again gives the same. */
export const judge = async ({ bytes }: FuzzInput, twice: boolean): Promise<Verdict> => {
  const start = performance.now()
  try {
    const outcome = await readReport(bytes)
    const milliseconds = performance.now() - start
    const found = complaint(outcome) ?? (twice && !isDeepStrictEqual(await readReport(bytes), outcome) ? "read differently the second time" : null)
    return { milliseconds, readable: outcome.report !== null, complaint: found }
  } catch (error) {
    return { milliseconds: performance.now() - start, readable: false, complaint: `threw ${String(error)}` }
  }
}
