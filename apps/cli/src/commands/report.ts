import { cellsById } from "@gongkai/report"
import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { toldInWords } from "../output/refusal.ts"
import { reportOptions } from "./report/asked.ts"

const carryOut = async (given: Given): Promise<ExitCode> => {
  const [verb, cell, ...excess] = given.operands
  if (excess.length > 0 || (verb === "compute" && cell !== undefined)) throw new WrongArguments("arguments.excess", given.operands.join(" "))
  // Casework is loaded only where it is asked for: the help has no use for it.
  if (verb === "compute") return (await import("./report/compute.ts")).compute(given)
  if (verb !== "open") throw new WrongArguments("arguments.unknownCommand", `report ${given.operands.join(" ")}（可用：compute、open）`)
  if (cell === undefined) throw new WrongArguments("arguments.missing", "格")
  return (await import("./report/open.ts")).open(given, cell)
}

/** `gongkai report` */
export const report: Command = {
  name: "report",
  says: "照本库的记录算出年度报告，打开一格看是哪些记录",
  operands: [
    { name: "动作", says: "compute 算出各格；open 打开一格", many: false, optional: false, completes: ["compute", "open"] },
    { name: "格", says: "open 要打开的格，如 requests.received.total", many: false, optional: true, completes: [...cellsById.keys()] },
  ],
  options: reportOptions,
  examples: [
    { line: "gongkai report compute --agency bureau --year 2025", says: "2025 年度各表，截至今天" },
    { line: "gongkai report compute --agency bureau --year 2025 --as-of 2025-12-31 --json", says: "截至年底，每格带有记录的条数" },
    { line: "gongkai report open requests.granted.total --agency bureau --year 2025", says: "予以公开的是哪些申请，只列编号和日期" },
  ],
  run: (given) => toldInWords(() => carryOut(given)),
}
