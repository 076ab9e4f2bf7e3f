import type { Command, ExitCode, Given, OptionSpec } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { limitOptions } from "../inputs/limits.ts"
import { formOptions } from "../output/form.ts"
import { run } from "../reading/run.ts"
import { sinkFor } from "../output/sink-for.ts"

/** Operand that every command over reports takes. */
export const inputs = {
  name: "文件",
  says: "文件、文件夹（含下级）、通配符、-（标准输入）或者 http(s) 网址",
  many: true,
  optional: false,
  completes: "files",
} as const

/** How the reports read are to be printed. */
export const printOptions: readonly OptionSpec[] = [...formOptions("每份报告"), { name: "notes", says: "表格之后也列出识别时的修补说明" }]

const carryOut = async (given: Given): Promise<ExitCode> => {
  if (given.operands.length === 0) throw new WrongArguments("arguments.missing", inputs.name)
  const sink = sinkFor(given, false)
  return run(given, sink, { product: sink.product, provenance: given.flag("provenance"), previous: null })
}

/** `gongkai read` */
export const read: Command = {
  name: "read",
  says: "读年度报告：逐格取数，核对表格自身的勾稽关系",
  operands: [inputs],
  options: [...printOptions, { name: "provenance", says: "JSON 里列出每个单元格的原文和位置" }, ...limitOptions],
  examples: [
    { line: "gongkai read 2024年报.html", says: "读一份，以表格显示全部数值" },
    { line: "gongkai read 年报/ '旧年报/**/*.txt' --ndjson > 全部.ndjson", says: "读文件夹和通配符所指的全部文件，每份一行 JSON" },
    { line: "curl -s https://example.gov.cn/nb.html | gongkai read - --json", says: "从标准输入读" },
    { line: "gongkai read https://example.gov.cn/nb.html --timeout 10 --max-size 5MB", says: "读网址，限时 10 秒、限 5 MB" },
  ],
  run: carryOut,
}
