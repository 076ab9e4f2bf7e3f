import { spawn, type ChildProcess } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { addLeaderPost, beginSiteCheck, watchSite, type Actor } from "@gongkai/casework"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../test/office.ts"
import { plantSite, toldAs, type Planted, type PlantedSite } from "../../test/planted-site.ts"
import { ended, killAtOnce } from "../../test/server-process.ts"

const { bureau } = district
const pages = 2000
/** After so many requests the worker is killed, each time another one. */
const kills = [150, 900, 1900]
const abreast = 8
/** Of addresses that are visited and not kept yet, as in passage.ts. */
const unkept = 25
const head: Actor = { agencyId: bureau, personId: `${bureau}-head`, cause: null }
const limits = { inside: true, requestsASecond: 100, abreast, patience: 3000, slow: 900, mostKilobytes: 200, wrongHosts: ["old.yangben.test"] }
const program = fileURLToPath(new URL("../../bin/gongkai-server.js", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "gongkai-watch-"))

let office: Office
let site: PlantedSite

const startWorker = (): ChildProcess =>
  spawn(process.execPath, [program, "worker"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH: process.env["PATH"],
      DATABASE_URL: office.db.url,
      GONGKAI_DATA: folder,
      GONGKAI_WATCH_INSIDE: "yes",
      GONGKAI_KEYS: `k1of:${Buffer.alloc(32, 1).toString("base64")}`,
      GONGKAI_SECRET: "a secret of forty characters for tests 1",
      GONGKAI_LOG: "error",
    },
  })

const done = async (outcome: Promise<{ readonly ok: boolean }>): Promise<void> => {
  const told = await outcome
  expect(told.ok, JSON.stringify(told)).toBe(true)
}

beforeAll(async () => {
  site = await plantSite(pages)
  office = await openOffice({ agencies: [bureau] })
  // The worker's day is the real one: what was fresh when the site was planted is stale now, and is told apart below.
  await done(watchSite(office.casework, head, { siteId: "own", name: "样本区门户", address: site.address, limits }))
  await done(addLeaderPost(office.casework, head, { leaderId: "l1", name: "李样本", post: "副区长" }))
  await done(addLeaderPost(office.casework, head, { leaderId: "l2", name: "王样本", post: "区长" }))
})
afterAll(async () => {
  await site.close()
  await office.close()
  rmSync(folder, { recursive: true, force: true })
})

const ofDays: ReadonlySet<string> = new Set(["column-stale", "home-page-stale"])
const inOrder = (all: readonly Planted[]): readonly Planted[] =>
  all
    .filter(({ kind }) => !ofDays.has(kind))
    .map((one) => ({ ...one, pages: [...one.pages!].sort() }))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))

test("两千页的网站，工作进程三次被强行结束：埋下的问题全部查出，没有多报的，一页不丢，一页不重", async () => {
  const began = performance.now()
  await done(beginSiteCheck(office.casework, head, { checkId: "long", siteId: "own" }))
  let worker = startWorker()
  for (const [nth, most] of kills.entries()) {
    while (site.asked.length < most) await wait(5)
    killAtOnce(worker.pid)
    await ended(worker)
    process.stdout.write(`第${String(nth + 1)}次结束工作进程：访问了 ${String(site.asked.length)} 次\n`)
    worker = startWorker()
  }
  const state = async (): Promise<unknown> => (await office.db.asOwner("select state from gongkai.site_check where id = 'long'"))[0]!["state"]
  for (let looked = 0; (await state()) === "running"; looked += 1) {
    expect(looked, "the check is not over after ten minutes").toBeLessThan(1200)
    await wait(500)
  }
  worker.kill("SIGTERM")
  await ended(worker)
  const tickets = (await office.db.asOwner("select kind, place, detail, pages from gongkai.ticket")) as unknown as Parameters<typeof toldAs>[0][]
  expect(inOrder(tickets.map((ticket) => toldAs(ticket, site)))).toEqual(inOrder(site.planted))
  const [count] = await office.db.asOwner(
    `select count(*)::int as all, count(*) filter (where p.state = 'visited')::int as visited, max(g.visited) as counted
      from gongkai.site_page p join gongkai.site_check_progress g using (check_id)`,
  )
  expect(count).toEqual({ all: count!["all"], visited: count!["all"], counted: count!["all"] })
  const [events] = await office.db.asOwner("select count(*)::int as ended from gongkai.event where name = 'site-check.ended'")
  expect(events).toEqual({ ended: 1 })
  const articles = site.asked.filter(({ method, path }) => method === "GET" && path.startsWith("/a/")).map(({ path }) => path)
  expect(articles.length - new Set(articles).size).toBeLessThanOrEqual(kills.length * (unkept + abreast))
  process.stdout.write(
    `${String(site.pages)} 页、${String(site.planted.length)} 处问题，访问 ${String(site.asked.length)} 次，${((performance.now() - began) / 1000).toFixed(0)} s\n`,
  )
})
