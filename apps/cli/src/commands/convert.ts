import type { ReportFormat } from "@gongkai/documents"
import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { limitOptions } from "../inputs/limits.ts"
import type { Source } from "../inputs/source.ts"
import { isSingle } from "../inputs/sources.ts"
import { paintFor } from "../output/colour.ts"
import { isFolder, UnfinishedFile, writeWhole } from "../output/files.ts"
import { FindingList } from "../output/finding-words.ts"
import { csvSink } from "../output/sink.ts"
import { write } from "../output/stdout.ts"
import { Tally } from "../output/tally.ts"
import { readGiven } from "../reading/run.ts"
import { inputs } from "./read.ts"

const endings = {
  ...{ json: ".json", csv: ".csv", "csv-wide": ".csv", html: ".html", markdown: ".md" },
  ...{ docx: ".docx", xlsx: ".xlsx", pdf: ".pdf" },
} as const satisfies Readonly<Record<ReportFormat, string>>
const isFormat = (word: string | null): word is ReportFormat => word !== null && Object.hasOwn(endings, word)

/** Name below the output folder: that of the input, with the ending of the format. */
const nameFor = (source: Source, format: ReportFormat): string => {
  const below =
    source.kind === "path"
      ? source.below
      : source.kind === "address"
        ? (new URL(source.file).pathname.split("/").findLast((part) => part !== "") ?? "index")
        : "stdin"
  return `${below.replace(/\.[a-z0-9]{1,8}$/iu, "")}${endings[format]}`
}

/** Where the product of a source goes: a path, or null for standard output. */
const placesFor = (given: Given, format: ReportFormat): ((source: Source) => string | null) => {
  const out = given.text("out")
  const several = !isSingle(given.operands)
  if (out === null) {
    if (several) throw new WrongArguments("output.folderNeeded")
    return () => null
  }
  const toFolder = several || out.endsWith("/") || isFolder(out)
  return (source) => (toFolder ? join(out, nameFor(source, format)) : out)
}

const eachToItsFile = async (given: Given, format: ReportFormat): Promise<ExitCode> => {
  const placeFor = placesFor(given, format)
  const [tally, findings, taken] = [new Tally(), new FindingList(paintFor(process.stderr), false), new Set<string>()]
  let refused = 0
  for await (const { source, answer } of readGiven(given, given.operands, {
    product: "document",
    format,
    provenance: format === "json" && given.flag("provenance"),
  })) {
    tally.add(answer)
    findings.add(
      answer.file,
      answer.findings.filter(({ severity }) => severity === "error"),
    )
    if (answer.bytes === null) continue
    const place = placeFor(source)
    if (place === null) await write(answer.bytes)
    else {
      // Two inputs of one run may bear the same name; the second must not replace the first, --force or not.
      const problem = taken.has(place) ? "output.exists" : writeWhole(place, answer.bytes, given.flag("force"))
      taken.add(place)
      if (problem === null) continue
      refused += 1
      process.stderr.write(`gongkai：${new WrongArguments(problem, place).message} [${problem}]\n`)
    }
  }
  process.stderr.write(findings.words().trimStart())
  if (refused === 0) return tally.exitCode
  return refused === tally.readable ? 2 : 1
}

const allInOneTable = async (given: Given): Promise<ExitCode> => {
  const out = given.text("out")
  if (out !== null && !given.flag("force") && existsSync(out)) throw new WrongArguments("output.exists", out)
  const file = out === null ? null : unfinished(out)
  const tally = new Tally()
  const sink = csvSink((words) => process.stderr.write(words), paintFor(process.stderr))
  for await (const { answer } of readGiven(given, given.operands, { product: sink.product })) {
    tally.add(answer)
    for (const piece of sink.add(answer)) {
      if (file === null) await write(piece)
      else file.add(piece)
    }
  }
  if (tally.readable > 0) file?.finish()
  return tally.exitCode
}

const unfinished = (out: string): UnfinishedFile => {
  try {
    return new UnfinishedFile(out)
  } catch {
    throw new WrongArguments("output.notWritable", out)
  }
}

const carryOut = async (given: Given): Promise<ExitCode> => {
  if (given.operands.length === 0) throw new WrongArguments("arguments.missing", inputs.name)
  const format = given.text("to")
  if (!isFormat(format)) throw new WrongArguments("arguments.missing", `--to <${Object.keys(endings).join("|")}>`)
  return format === "csv-wide" ? allInOneTable(given) : eachToItsFile(given, format)
}

/** `gongkai convert` */
export const convert: Command = {
  name: "convert",
  says: "把年度报告转成 JSON、CSV、网页（官方表样）、Markdown、Word、Excel 或者 PDF",
  operands: [inputs],
  options: [
    { name: "to", value: "格式", says: "输出格式；csv-wide 把全部报告写进一张表", choices: Object.keys(endings) },
    { name: "out", value: "路径", says: "输出文件或文件夹；不给则写到标准输出", files: true },
    { name: "force", says: "覆盖已有的文件" },
    { name: "provenance", says: "JSON 里列出每个单元格的原文和位置" },
    ...limitOptions,
  ],
  examples: [
    { line: "gongkai convert 年报.txt --to html --out 年报.html", says: "转成官方表样的网页" },
    { line: "gongkai convert 年报.txt --to pdf --out 年报.pdf", says: "转成官方表样的 PDF；docx、xlsx 同此" },
    { line: "gongkai convert 年报/ --to json --out json/", says: "整个文件夹逐份转换，保持下级目录" },
    { line: "gongkai convert 年报/ --to csv-wide --out 全部.csv", says: "全部报告合成一张表，一份一行" },
  ],
  run: carryOut,
}
