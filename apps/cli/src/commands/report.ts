import { reportFormats } from "@gongkai/documents"
import { cellsById } from "@gongkai/report"
import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { toldInWords } from "../output/refusal.ts"
import { reportOptions } from "./report/asked.ts"

const carryOut = async (given: Given): Promise<ExitCode> => {
  const [verb, cell, ...excess] = given.operands
  if (excess.length > 0 || (verb !== "open" && cell !== undefined)) throw new WrongArguments("arguments.excess", given.operands.join(" "))
  // Casework is loaded only where it is asked for: the help has no use for it.
  if (verb === "compute") return (await import("./report/compute.ts")).compute(given)
  if (verb === "file") return (await import("./report/file.ts")).file(given)
  if (verb === "board") return (await import("./report/board.ts")).board(given)
  if (verb !== "open") throw new WrongArguments("arguments.unknownCommand", `report ${given.operands.join(" ")}（可用：compute、open、file、board）`)
  if (cell === undefined) throw new WrongArguments("arguments.missing", "格")
  return (await import("./report/open.ts")).open(given, cell)
}

/** `gongkai report` */
export const report: Command = {
  name: "report",
  says: "照本库的记录算出年度报告，打开一格看是哪些记录；写出已报送的报告，看各机关报送情况",
  operands: [
    {
      name: "动作",
      says: "compute 算出各格；open 打开一格；file 写出已报送的报告；board 本机关及下级的报送情况",
      many: false,
      optional: false,
      completes: ["compute", "open", "file", "board"],
    },
    { name: "格", says: "open 要打开的格，如 requests.received.total", many: false, optional: true, completes: [...cellsById.keys()] },
  ],
  options: [
    ...reportOptions,
    { name: "scope", value: "口径", says: "file：本机关（agency）或者汇总（tree）；不给则本机关", choices: ["agency", "tree"] },
    { name: "to", value: "格式", says: "file：写成哪种格式；不给则 JSON", choices: reportFormats.map(({ id }) => id) },
    { name: "fingerprint", says: "file：写出报送时的指纹，供 gongkai verify 核对" },
  ],
  examples: [
    { line: "gongkai report compute --agency bureau --year 2025", says: "2025 年度各表，截至今天" },
    { line: "gongkai report compute --agency bureau --year 2025 --as-of 2025-12-31 --json", says: "截至年底，每格带有记录的条数" },
    { line: "gongkai report open requests.granted.total --agency bureau --year 2025", says: "予以公开的是哪些申请，只列编号和日期" },
    { line: "gongkai report file --agency bureau --year 2025 --to html > 2025.html", says: "已公布的报告，没有公布的取已报送的" },
    { line: "gongkai report board --agency county --year 2025", says: "县里各机关报没报、迟没迟" },
  ],
  run: (given) => toldInWords(() => carryOut(given)),
}
