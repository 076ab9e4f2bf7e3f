import { RecordsError } from "@gongkai/records"
import { ZodError } from "zod"
import { serve, work } from "./serve.ts"
import { settingsFrom } from "./settings.ts"

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const start = async (verb: string | undefined): Promise<{ stop(): Promise<void> }> => {
  const settings = settingsFrom(process.env)
  if (verb === "worker") {
    const working = await work(settings)
    say("后台任务已启动")
    return working
  }
  const serving = await serve(settings)
  say(`已启动：${serving.url}`)
  return serving
}

/** Runs a server or a worker until it is told to stop. @param verb `serve` or `worker` */
export const main = async (verb: string | undefined): Promise<void> => {
  try {
    const running = await start(verb)
    let stopping = false
    const stop = (): void => {
      if (stopping) return
      stopping = true
      void running.stop().then(() => process.exit(0))
    }
    process.on("SIGINT", stop)
    process.on("SIGTERM", stop)
  } catch (error) {
    if (error instanceof RecordsError) process.stderr.write(`${error.message}\n`)
    else if (error instanceof ZodError)
      process.stderr.write(`环境变量有误：${error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("；")}\n`)
    else if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      process.stderr.write("端口已被占用，请用 GONGKAI_PORT 换一个\n")
    else throw error
    process.exitCode = 1
    process.exit()
  }
}
