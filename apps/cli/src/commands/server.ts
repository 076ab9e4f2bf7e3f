import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Command, ExitCode, Given, OptionSpec } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"

/** The server's own program: an app that is a stranger to this one, so it is started and not imported. */
const program = fileURLToPath(new URL("../../../server/bin/gongkai-server.js", import.meta.url))

const run = (words: readonly string[]): Promise<ExitCode> => {
  if (!existsSync(program)) throw new WrongArguments("arguments.other", `这一安装里没有服务程序（${program}）`)
  const child = spawn(process.execPath, [program, ...words], { stdio: "inherit" })
  // The terminal's Ctrl+C reaches both; whoever signals only us means the server.
  const passOn = (signal: NodeJS.Signals): void => {
    child.kill(signal)
  }
  process.on("SIGTERM", passOn)
  process.on("SIGINT", () => undefined)
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("exit", (code, signal) => resolve(signal === "SIGINT" || code === 130 ? 130 : code === 0 ? 0 : code === 1 ? 1 : 2))
  })
}

const environment = "GONGKAI_DATA、GONGKAI_PORT、DATABASE_URL 等环境变量见 docs/operations.md"

/** `gongkai serve` */
export const serve: Command = {
  name: "serve",
  says: `启动服务：数据库、后台任务、接口（${environment}）`,
  operands: [],
  options: [],
  examples: [{ line: "GONGKAI_DATA=/srv/gongkai gongkai serve", says: "数据放在 /srv/gongkai，自带数据库" }],
  run: () => run(["serve"]),
}

/** `gongkai worker` */
export const worker: Command = {
  name: "worker",
  says: "只做后台任务，不提供接口；服务端则设 GONGKAI_JOBS=apart",
  operands: [],
  options: [],
  examples: [{ line: "DATABASE_URL=postgres://… gongkai worker", says: "在另一台机器上做后台任务" }],
  run: () => run(["worker"]),
}

const setupOptions: readonly OptionSpec[] = [
  { name: "id", value: "标识", says: "机关的标识，例如 office" },
  { name: "name", value: "全称", says: "机关全称" },
  { name: "short-name", value: "简称", says: "机关简称" },
  { name: "level", value: "层级", says: "层级", choices: ["central", "province", "prefecture", "county", "township"] },
  {
    name: "kind",
    value: "类别",
    says: "类别",
    choices: ["government", "department", "governmentOutpost", "departmentOutpost", "vertical", "ministry", "justice"],
  },
  { name: "credit-code", value: "代码", says: "统一社会信用代码，可不填" },
]

const setupWords = (given: Given): readonly string[] =>
  setupOptions.flatMap(({ name }) => {
    const value = given.text(name)
    return value === null ? [] : [`--${name}`, value]
  })

/** `gongkai setup` */
export const setup: Command = {
  name: "setup",
  says: "在空库里设立第一个机关及其系统、安全、审计三员，打印初始密码",
  operands: [],
  options: setupOptions,
  examples: [
    {
      line: "gongkai setup --id office --name 清水县人民政府办公室 --short-name 县政府办 --level county --kind department",
      says: "设立一个县政府办公室",
    },
  ],
  run: (given) => run(["setup", ...setupWords(given)]),
}
