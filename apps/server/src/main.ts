import { RecordsError } from "@gongkai/records"
import { ZodError } from "zod"
import { serve, work } from "./serve.ts"
import { settingsFrom } from "./settings.ts"
import { setUp, setupUsage } from "./setup.ts"

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Words for what can go wrong without a fault of ours; null for a bug. */
const wordsOf = (error: unknown): string | null => {
  if (error instanceof RecordsError) return error.message
  if (error instanceof ZodError) return `设置有误：${error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("；")}`
  if (!(error instanceof Error && "code" in error)) return null
  if (error.code === "EADDRINUSE") return "端口已被占用，请用 GONGKAI_PORT 换一个"
  return typeof error.code === "string" && error.code.startsWith("ERR_PARSE_ARGS") ? setupUsage : null
}

/** Stops on the first signal; a second one does not wait. */
const untilTold = (stop: () => Promise<void>): void => {
  let asked = false
  const end = (): void => {
    if (asked) process.exit(1)
    asked = true
    void stop().then(() => process.exit(0))
  }
  process.on("SIGINT", end)
  process.on("SIGTERM", end)
}

const verbs: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
  async serve() {
    const { url, stop } = await serve(settingsFrom(process.env))
    untilTold(stop)
    say(`已启动：${url}`)
  },
  async worker() {
    const { stop } = await work(settingsFrom(process.env))
    untilTold(stop)
    say("后台任务已启动")
  },
  async setup(words) {
    const people = await setUp(settingsFrom(process.env), words)
    if (people === null) {
      process.stderr.write("这个机关已经设立，或者没有给出 DATABASE_ADMIN_URL，没有改动\n")
      process.exitCode = 1
      return
    }
    say("已设立。首次登录须修改密码，三员须绑定动态口令：")
    for (const { userName, name, password } of people) say(`  ${name}  用户名 ${userName}  密码 ${password}`)
  },
}

/** Runs the server's program. @param words the verb (`serve`, `worker`, `setup`) and what follows it */
export const main = async ([verb = "", ...words]: readonly string[]): Promise<void> => {
  const run = verbs[verb]
  if (run === undefined) {
    process.stderr.write(`用法：gongkai-server serve | worker | setup\n${setupUsage}\n`)
    process.exitCode = 2
    return
  }
  try {
    await run(words)
  } catch (error) {
    const said = wordsOf(error)
    if (said === null) throw error
    process.stderr.write(`${said}\n`)
    // What was opened before it went wrong holds the process.
    process.exit(1)
  }
}
