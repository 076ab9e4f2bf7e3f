import { test } from "vitest"
import { killRounds } from "../test/kill-rounds.ts"

test("五轮：服务进程、数据库、后台进程、守护进程随时被强行结束，确认过的都在，没有做了一半的，事件链完整", async () => {
  await killRounds(5, (line) => process.stdout.write(`${line}\n`))
})
