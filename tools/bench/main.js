// @ts-check
import { parseArgs } from "node:util"
import { benches } from "./registry.js"

const help = `用法：npm run bench -- [--json] [--only <编号开头>] [--help]

  --json         每项一行 JSON：id、value、unit、goal、holds
  --only <开头>  只跑编号以此开头的项，例如 read.startup
  --help         显示本说明

各项：
${benches.map(({ id, says, goal, unit }) => `  ${id.padEnd(14)} ${says}；目标 ${goal.words} ${unit}`).join("\n")}

退出码：0 都达到目标；1 有一项没有达到，或者跑不起来；2 参数有误。
`

/** @returns {{ json: boolean, only: string, help: boolean } | null} null where the arguments are off */
const given = () => {
  try {
    const { values } = parseArgs({
      options: { json: { type: "boolean", default: false }, only: { type: "string", default: "" }, help: { type: "boolean", default: false } },
    })
    return values
  } catch {
    return null
  }
}

/** @param {import("./bench.js").Bench} bench @param {boolean} asJson @returns {Promise<boolean>} whether the goal holds */
const runOne = async ({ id, says, unit, goal, run }, asJson) => {
  try {
    const { value, note } = await run()
    const holds = goal.holds(value)
    const rounded = Number(value.toPrecision(4))
    const line = asJson
      ? JSON.stringify({ id, value: rounded, unit, goal: goal.words, holds, note })
      : `${holds ? "达到" : "未达"}  ${id.padEnd(14)} ${rounded} ${unit}（目标 ${goal.words}）  ${says}；${note}`
    process.stdout.write(`${line}\n`)
    return holds
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    process.stdout.write(
      asJson ? `${JSON.stringify({ id, value: null, unit, goal: goal.words, holds: false, note: why })}\n` : `没跑成  ${id}：${why}\n`,
    )
    return false
  }
}

const options = given()
const chosen = options === null ? [] : benches.filter(({ id }) => id.startsWith(options.only))
if (options?.help) process.stdout.write(help)
else if (options === null || chosen.length === 0) {
  process.stderr.write(help)
  process.exitCode = 2
} else {
  for (const bench of chosen) if (!(await runOne(bench, options.json))) process.exitCode = 1
}
