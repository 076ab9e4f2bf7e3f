import { afterAll, beforeAll, expect, test } from "vitest"
import { testDatabase, type TestDatabase } from "../../test/database.ts"
import { openJobs, type Jobs } from "./jobs.ts"

let db: TestDatabase
const opened: Jobs[] = []
const open = async (): Promise<Jobs> => {
  const jobs = await openJobs(db.url, (error) => {
    throw error
  })
  opened.push(jobs)
  return jobs
}
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(async () => {
  for (const jobs of opened) await jobs.stop()
  await db.drop()
})

test("每项任务只给一个工作者，失败的再给一次", async () => {
  const [one, other] = [await open(), await open()]
  const seen = new Map<string, number>()
  let failed = false
  const work = ({ agencyId }: { agencyId: string }): Promise<void> => {
    if (agencyId === "a7" && !failed) {
      failed = true
      return Promise.reject(new Error("断了"))
    }
    seen.set(agencyId, (seen.get(agencyId) ?? 0) + 1)
    return Promise.resolve()
  }
  for (let at = 0; at < 12; at += 1) await one.send("answers.forget", { agencyId: `a${String(at)}` })
  await one.work("answers.forget", work)
  await other.work("answers.forget", work)
  await expect.poll(() => seen.size, { timeout: 60_000, interval: 200 }).toBe(12)
  expect([...seen.values()]).toEqual(Array.from({ length: 12 }, () => 1))
  expect(failed).toBe(true)
})

test("叫人来做“所有等着的”，等着的只有一项；做的时候又来叫，再做一次", async () => {
  const jobs = await open()
  for (let at = 0; at < 5; at += 1) await jobs.send("publications.send", { agencyId: "a1" })
  await jobs.send("publications.send", { agencyId: "a2" })
  const done: string[] = []
  let called = false
  await jobs.work(
    "publications.send",
    async ({ agencyId }) => {
      done.push(agencyId)
      if (called) return
      called = true
      await jobs.send("publications.send", { agencyId })
    },
    3,
  )
  await expect.poll(() => done.length, { timeout: 20_000 }).toBe(3)
  await new Promise((passed) => setTimeout(passed, 300))
  const again = done[0]
  expect([...done].sort()).toEqual(["a1", "a2", again].sort())
})

test("任务里只能有目录所列的内容", async () => {
  const jobs = await open()
  await expect(jobs.send("answers.forget", { agencyId: "" })).rejects.toThrow()
})

test("应用的角色不能改队列的表", async () => {
  const { openRecords } = await import("../records.ts")
  const { sql } = await import("kysely")
  const records = openRecords(db.url)
  const { day } = await import("@gongkai/law")
  const asking = { agencyId: "x", personId: "x", today: day("2026-11-20") }
  await expect(records.transaction(asking, (tx) => sql`drop table pgboss.schedule`.execute(tx))).rejects.toThrow("must be owner")
  await expect(records.transaction(asking, (tx) => sql`create table pgboss.mine (id int)`.execute(tx))).rejects.toThrow("permission denied")
  await records.close()
})
