import { allExplainable, explain as explained, type Explanation } from "@gongkai/report"
import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { closest } from "../arguments/closest.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { csvOf } from "../output/csv.ts"
import { formOf, formOptions, ndjsonOf, type Form } from "../output/form.ts"
import { tableOf } from "../output/table.ts"
import { write } from "../output/stdout.ts"

const kinds: Record<Explanation["kind"], string> = { cell: "单元格", row: "行", table: "表", section: "部分", finding: "代码" }
const severities: Record<NonNullable<Explanation["severity"]>, string> = { error: "错误", warning: "提醒", note: "说明" }

const lines = (one: Explanation): string => {
  const about: readonly (readonly [string, string])[] = [
    [kinds[one.kind], one.id],
    ["名称", one.label === one.id ? "" : one.label],
    ["含义", one.means],
    ["级别", one.severity === undefined ? "" : severities[one.severity]],
    ["范围", one.scope ?? ""],
    ["单位", one.unit ?? ""],
    ["表式", one.kind === "finding" ? "" : one.editions.map((edition) => `${edition} 年版`).join("、")],
    ...one.relations.filter(({ code }) => code !== one.id).map(({ code, words }): readonly [string, string] => ["勾稽", `${words} [${code}]`]),
    ...one.cites.map((source): readonly [string, string] => ["依据", source]),
  ]
  return about.flatMap(([title, words]) => (words === "" ? [] : [`${title}  ${words}\n`])).join("")
}

const likely = (word: string): readonly string[] => {
  const wanted = word.toLowerCase()
  return allExplainable().filter((id) => id.toLowerCase().includes(wanted) || explained(id)?.label.includes(word) === true)
}

/** The explanations that a word asks for: that of its id, else those of all whose id or label has the word in it. */
const foundFor = (word: string): readonly Explanation[] => {
  const exact = explained(word)
  const found = exact === null ? likely(word).map((id) => explained(id)) : [exact]
  const known = found.filter((one) => one !== null)
  if (known.length === 0) {
    const guess = closest(word, allExplainable())
    throw new WrongArguments("explain.unknown", `${word}（${guess === null ? "" : `是不是 ${guess}？`}gongkai explain 列出全部）`)
  }
  return known
}

const listOf = (all: readonly Explanation[]): string =>
  tableOf(
    [
      { title: "代号", align: "left", atMost: 60 },
      { title: "类别", align: "left", atMost: 6 },
      { title: "名称或含义", align: "left", atMost: 80 },
    ],
    all.map(({ id, kind, label, means }) => [id, kinds[kind], kind === "finding" ? means : label]),
  )

const rowsOf = (all: readonly Explanation[]): readonly (readonly (string | null)[])[] => [
  ["id", "kind", "label", "means", "unit", "editions", "cites"],
  ...all.map(({ id, kind, label, means, unit, editions, cites }) => [id, kind, label, means, unit, editions.join("；"), cites.join("；")]),
]

const print = (form: Form, found: readonly Explanation[], asked: number): string => {
  switch (form) {
    case "json":
      return `${JSON.stringify(found, null, 2)}\n`
    case "ndjson":
      return ndjsonOf(found)
    case "csv":
      return csvOf(rowsOf(found))
    case "table":
      return found.length === asked ? found.map(lines).join("\n") : listOf(found)
  }
}

const carryOut = async (given: Given): Promise<ExitCode> => {
  const form = formOf(given)
  const words = given.operands.length === 0 ? allExplainable() : given.operands
  const found = words.flatMap(foundFor)
  await write(print(form, found, given.operands.length))
  return 0
}

/** `gongkai explain` */
export const explain: Command = {
  name: "explain",
  says: "说明一个单元格、勾稽关系或者代码：名称、含义、依据",
  operands: [
    { name: "代号", says: "单元格、行、表的代号，问题代码，或者名称里的字；不给则全部列出", many: true, optional: true, completes: allExplainable() },
  ],
  options: formOptions("每项"),
  examples: [
    { line: "gongkai explain requests.carriedOut.total", says: "一个单元格" },
    { line: "gongkai explain relation.balance", says: "一条勾稽关系" },
    { line: "gongkai explain 结转", says: "名称里有“结转”的全部代号" },
  ],
  run: carryOut,
}
