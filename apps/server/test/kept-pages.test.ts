import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { serve, type Serving } from "../src/serve.ts"
import { settingsFrom } from "../src/settings.ts"
import { openOffice, type Office } from "./office.ts"
import { plantPublished, plantWithdrawal, publishedItem } from "./published.ts"

const list = `/agencies/${district.bureau}/catalogue`
const soon = { timeout: 10_000, interval: 100 }

let office: Office
let data = ""
let one: Serving
let other: Serving
beforeAll(async () => {
  office = await openOffice({ agencies: [district.bureau] })
  await plantPublished(office.db, district.bureau, [publishedItem("old"), publishedItem("gone")])
  data = mkdtempSync(join(tmpdir(), "gongkai-kept-"))
  const settings = settingsFrom({
    GONGKAI_DATA: data,
    GONGKAI_PORT: "0",
    GONGKAI_LOG: "silent",
    GONGKAI_JOBS: "apart",
    // The key that the office of the test has admitted.
    GONGKAI_KEYS: `k1of:${Buffer.alloc(32, 1).toString("base64")}`,
    DATABASE_URL: office.db.url,
    DATABASE_ADMIN_URL: office.db.adminUrl,
  })
  one = await serve(settings)
  other = await serve(settings)
})
afterAll(async () => {
  await other.stop()
  await one.stop()
  await office.close()
  rmSync(data, { recursive: true, force: true })
})

const page = async ({ url }: Serving, path: string): Promise<string> => (await fetch(`${url}${path}`)).text()
const statusOf = async ({ url }: Serving, path: string): Promise<number> => (await fetch(`${url}${path}`)).status
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Changes a title and tells nobody: whoever shows the old one shows a page that was kept. */
const changeInSilence = async (title: string): Promise<void> => {
  await office.db.asOwner("set session_replication_role = replica")
  await office.db.asOwner("update gongkai.published_item set title = $1 where item_id = 'old'", [title])
  await office.db.asOwner("set session_replication_role = origin")
}

test("一个进程发布，另一个进程留着的页随即换新；在那以前确实是留着的页", async () => {
  // Until the server hears of publications it keeps nothing for longer than a second.
  await wait(1500)
  expect(await page(other, list)).toContain("关于old的通知")
  await changeInSilence("没有告诉任何人的标题")
  // A page is kept beyond the second in which it is shown whatever happens.
  await wait(1500)
  expect(await page(other, list)).toContain("关于old的通知")
  await plantPublished(one.casework, district.bureau, [publishedItem("new")])
  await expect.poll(() => page(other, list), soon).toContain("/items/new")
  expect(await page(other, list)).toContain("没有告诉任何人的标题")
})

test("一个进程撤下，另一个进程的条目页、清单、订阅里都没有了", async () => {
  expect(await statusOf(other, "/items/gone")).toBe(200)
  expect(await page(other, "/feed.atom")).toContain("/items/gone")
  await plantWithdrawal(office.db, "gone", "内容有误")
  await expect.poll(() => statusOf(other, "/items/gone"), soon).toBe(410)
  await expect.poll(() => page(other, list), soon).not.toContain("/items/gone")
  await expect.poll(() => page(other, "/feed.atom"), soon).not.toContain("/items/gone")
})

test("听消息的连接断了：断着的时候发布的，也看得到", async () => {
  await page(other, list)
  const cut = await office.db.asOwner(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and (query ilike 'listen %' or query = 'select 1')",
  )
  // Each server's own; what listens asks now and then whether the other end is there.
  expect(cut.length).toBeGreaterThanOrEqual(2)
  await plantPublished(one.casework, district.bureau, [publishedItem("meanwhile")])
  await expect.poll(() => page(other, list), soon).toContain("/items/meanwhile")
  // And what comes after it was made again is heard as before.
  await wait(1500)
  await page(other, list)
  await plantPublished(one.casework, district.bureau, [publishedItem("afterwards")])
  await expect.poll(() => page(other, list), soon).toContain("/items/afterwards")
})
