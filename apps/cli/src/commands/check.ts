import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { limitOptions, limitsOf } from "../inputs/limits.ts"
import { sinkFor } from "../output/sink-for.ts"
import { previousReports } from "../reading/previous-reports.ts"
import { run } from "../reading/run.ts"
import { inputs, printOptions } from "./read.ts"

const carryOut = async (given: Given): Promise<ExitCode> => {
  if (given.operands.length === 0) throw new WrongArguments("arguments.missing", inputs.name)
  const sink = sinkFor(given, true)
  const previous = await previousReports(given.operands, given.texts("previous"), limitsOf(given), (words) => process.stderr.write(words))
  return run(given, sink, { product: sink.product, provenance: given.flag("provenance"), previous })
}

/** `gongkai check` */
export const check: Command = {
  name: "check",
  says: "核对年度报告：另外核对上年结转、现行有效件数和文字与表格是否一致",
  operands: [inputs],
  options: [
    { name: "previous", value: "文件", says: "上年报告（可多次给出，也可以是文件夹）；不给则在同一文件夹里按机关和年度找", many: true, files: true },
    ...printOptions,
    { name: "provenance", says: "JSON 里列出每个单元格的原文和位置" },
    ...limitOptions,
  ],
  examples: [
    { line: "gongkai check 2024年报.html", says: "上年报告若在同一文件夹，自动找到" },
    { line: "gongkai check 2024年报.html --previous 2023年报.html", says: "指明上年报告" },
    { line: "gongkai check 2024/ --previous 2023/ --ndjson", says: "全市各机关逐份对上年，每份一行 JSON" },
  ],
  run: carryOut,
}
