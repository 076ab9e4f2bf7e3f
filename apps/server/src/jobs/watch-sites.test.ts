import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import {
  addLeaderPost,
  beginSiteCheck,
  faultKinds,
  recheckTicket,
  watchSite,
  workSiteCheck,
  type Actor,
  type Asked,
  type Casework,
  type OpenWeb,
} from "@gongkai/casework"
import { day, plusDays } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openPageReader } from "@gongkai/documents"
import { openOffice, type Answer, type Office } from "../../test/office.ts"
import { plantedDay, plantSite, toldAs, type Planted, type PlantedSite } from "../../test/planted-site.ts"
import { ended, killAtOnce } from "../../test/server-process.ts"
import { webOf } from "./site-watch/open-web.ts"

const { bureau } = district
const head: Actor = { agencyId: bureau, personId: `${bureau}-head`, cause: null }
const limits = { inside: true, requestsASecond: 1000, abreast: 8, patience: 2000, slow: 800, mostKilobytes: 200, wrongHosts: ["old.yangben.test"] }
const program = fileURLToPath(new URL("../../bin/gongkai-server.js", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "gongkai-watch-"))

let office: Office
let site: PlantedSite
let today = day(plantedDay)

const done = async (outcome: Promise<{ readonly ok: boolean }>): Promise<void> => {
  const told = await outcome
  expect(told.ok, JSON.stringify(told)).toBe(true)
}
/** Checks a site to its end, as a worker would. @param later milliseconds by which its clock is ahead */
const check = async (checkId: string, siteId: string, { begun = false, later = 0 } = {}): Promise<void> => {
  const casework: Casework = { ...office.casework, now: () => new Date(Date.parse(office.casework.now()) + later).toISOString() }
  if (!begun) await done(beginSiteCheck(casework, head, { checkId, siteId }))
  expect(await workSiteCheck(casework, webOf(true), { agencyId: bureau, checkId, worker: `w-${checkId}`, turn: 60_000 })).toBe("over")
}

beforeAll(async () => {
  site = await plantSite(200)
  office = await openOffice({ agencies: [bureau], today: () => today })
  await done(watchSite(office.casework, head, { siteId: "own", name: "样本区门户", address: site.address, limits }))
  await done(addLeaderPost(office.casework, head, { leaderId: "l1", name: "李样本", post: "副区长" }))
  await done(addLeaderPost(office.casework, head, { leaderId: "l2", name: "王样本", post: "区长" }))
})
afterAll(async () => {
  await site.close()
  await office.close()
  rmSync(folder, { recursive: true, force: true })
})

type Kept = Parameters<typeof toldAs>[0] & { readonly id: string; readonly state: string; readonly version: number; readonly timesSeen: number }
const tickets = async (siteId: string): Promise<readonly Kept[]> =>
  (await office.db.asOwner(
    `select id, kind, place, detail, pages, state, version, times_seen as "timesSeen" from gongkai.ticket where agency_id = $1 and site_id = $2`,
    [bureau, siteId],
  )) as unknown as readonly Kept[]
const ticketAt = async (kind: string, what: string): Promise<Kept> =>
  (await tickets("own")).find((one) => one.kind === kind && toldAs(one, site).what === what)!
const inOrder = (all: readonly Planted[]): readonly Planted[] =>
  all.map((one) => ({ ...one, pages: [...one.pages!].sort() })).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
const counted = async (name: string, siteId: string): Promise<number> =>
  Number((await office.db.asOwner("select count(*) from gongkai.event where name = $1 and body ->> 'siteId' = $2", [name, siteId]))[0]!["count"])

test("一次检查：埋下的问题全部查出，没有多报的；不许抓取的不去抓", async () => {
  await check("first", "own")
  // Every kind but those of an account and of a week's visits is planted.
  const kinds = Object.keys(faultKinds).filter((kind) => kind !== "account-stale" && kind !== "site-unreachable")
  expect([...new Set(site.planted.map(({ kind }) => kind))].sort()).toEqual(kinds.sort())
  expect(inOrder((await tickets("own")).map((ticket) => toldAs(ticket, site)))).toEqual(inOrder(site.planted))
  expect(site.asked.filter(({ path }) => path.startsWith("/private/"))).toEqual([])
  expect(await counted("ticket.opened", "own")).toBe(site.planted.length)
})

test("整改单：交办、反馈、复查、认定、再发现，各留一条事件", async () => {
  const [clerk, chief] = [await office.as(bureau, "clerk"), await office.as(bureau, "head")]
  const act = (by: typeof clerk, { id, version }: Kept, verb: string, body?: unknown): Promise<Answer> =>
    by.send("POST", `/api/v1/tickets/${id}/${verb}`, { ...(body === undefined ? {} : { body }), headers: { "if-match": `"v${String(version)}"` } })
  const list = await clerk.send("GET", "/api/v1/tickets?state=unmended&limit=200")
  expect(list.body.items).toHaveLength(site.planted.length)
  expect((await clerk.send("GET", "/api/v1/tickets?kind=nonsense")).status).toBe(422)

  // Mended, answered, seen by the machine.
  const dead = await ticketAt("dead-link", "/gone/0.html")
  expect((await act(clerk, dead, "assign", { personId: `${bureau}-clerk`, dueOn: plusDays(today, -1) })).body.code).toBe("TICKET_DUE_PAST")
  expect((await act(clerk, dead, "assign", { personId: `${bureau}-clerk`, dueOn: plusDays(today, 3) })).status).toBe(200)
  expect((await act(clerk, dead, "answer", { answer: "已补" })).body.code).toBe("STALE")
  site.mend("/gone/0.html")
  const asked = office.toWatch.length
  expect(
    (await act(clerk, await ticketAt("dead-link", "/gone/0.html"), "answer", { answer: "已补上页面", proof: `${site.address}gone/0.html` })).status,
  ).toBe(200)
  expect(office.toWatch.slice(asked)).toEqual([{ agencyId: bureau, ticketId: dead.id }])
  expect(await recheckTicket(office.casework, webOf(true), { agencyId: bureau, ticketId: dead.id })).toMatchObject({
    ok: true,
    name: "ticket.closed",
  })

  // Said to be mended, and is not.
  const words = await ticketAt("wrong-words", "布署")
  expect((await act(clerk, words, "answer", { answer: "已改" })).status).toBe(200)
  expect(await recheckTicket(office.casework, webOf(true), { agencyId: bureau, ticketId: words.id })).toMatchObject({
    ok: true,
    name: "ticket.reopened",
  })

  // No fault, by a person's word, which the clerk may not give.
  const slow = await ticketAt("slow", "/slow/0.html")
  expect((await act(clerk, slow, "dismiss", { reason: "统计图表页" })).status).toBe(403)
  expect((await act(chief, slow, "dismiss", { reason: "统计图表页，允许慢" })).status).toBe(200)
  // Of the whole site no single look can tell.
  expect((await act(clerk, await ticketAt("home-page-stale", ""), "recheck")).body.code).toBe("TICKET_OF_WHOLE_SITE")

  // The next check: nothing is new, what is mended is closed, a verdict stays, what comes back is the same ticket.
  const before = await tickets("own")
  for (const path of ["/slow/0.html", "/hanging/0.html", "/broken/0.html"]) site.mend(path)
  today = plusDays(today, 1)
  await check("second", "own")
  const after = await tickets("own")
  expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
  expect((await ticketAt("slow", "/slow/0.html")).state).toBe("not-a-fault")
  expect(await ticketAt("unavailable", "/broken/0.html")).toMatchObject({ state: "closed", timesSeen: 1 })
  expect(await ticketAt("wrong-words", "布署")).toMatchObject({ state: "open", timesSeen: 2 })
  site.breaks("/broken/0.html")
  await check("third", "own")
  expect(await ticketAt("unavailable", "/broken/0.html")).toMatchObject({ state: "open", timesSeen: 2 })
  expect(await counted("ticket.opened", "own")).toBe(site.planted.length)
  const check3 = await clerk.send("GET", "/api/v1/site-checks/third")
  expect(check3.body).toMatchObject({ state: "done", result: { opened: 0, reopened: 1, mended: 0 } })
  expect((await clerk.send("GET", "/api/v1/site-checks/third/pages?outcome=redirect-loop")).body.items).toHaveLength(1)
})

test("检查到一半工作进程被强行结束，另一个接着做：一页不丢，一页不重，问题一样", async () => {
  const fresh = await plantSite(200)
  await done(
    watchSite(office.casework, head, { siteId: "killed", name: "另一个网站", address: fresh.address, limits: { ...limits, requestsASecond: 100 } }),
  )
  await done(beginSiteCheck(office.casework, head, { checkId: "killed", siteId: "killed" }))
  const env = { PATH: process.env["PATH"], DATABASE_URL: office.db.url, GONGKAI_DATA: folder, GONGKAI_WATCH_INSIDE: "yes", GONGKAI_LOG: "error" }
  const secrets = { GONGKAI_KEYS: `k1of:${Buffer.alloc(32, 1).toString("base64")}`, GONGKAI_SECRET: "a secret of forty characters for tests 1" }
  const worker = spawn(process.execPath, [program, "worker"], { stdio: ["ignore", "ignore", "inherit"], env: { ...env, ...secrets } })
  for (let waited = 0; fresh.asked.length < 90; waited += 5) {
    expect(waited, "the worker does not begin").toBeLessThan(60_000)
    await wait(5)
  }
  killAtOnce(worker.pid)
  await ended(worker)
  const [half] = await office.db.asOwner("select visited from gongkai.site_check_progress where check_id = 'killed'")
  expect(half!["visited"]).toBeGreaterThan(20)
  expect(half!["visited"]).toBeLessThan(150)
  // While the killed one's minute is not over, nobody else goes on.
  expect(await workSiteCheck(office.casework, webOf(true), { agencyId: bureau, checkId: "killed", worker: "soon", turn: 60_000 })).toBe("held")
  await check("killed", "killed", { begun: true, later: 61_000 })
  expect(inOrder((await tickets("killed")).map((ticket) => toldAs(ticket, fresh)))).toEqual(inOrder(fresh.planted))
  const [pages] = await office.db.asOwner(
    `select count(*)::int as all, count(*) filter (where p.state = 'visited')::int as visited, max(g.known) as known, max(g.visited) as counted
      from gongkai.site_page p join gongkai.site_check_progress g using (check_id) where check_id = 'killed'`,
  )
  expect(pages).toEqual({ all: pages!["known"], visited: pages!["known"], known: pages!["known"], counted: pages!["known"] })
  expect([await counted("site-check.ended", "killed"), await counted("ticket.opened", "killed")]).toEqual([1, fresh.planted.length])
  // What was on its way when the worker was killed is asked for again, and no more than that.
  const articles = fresh.asked.filter(({ method, path }) => method === "GET" && path.startsWith("/a/")).map(({ path }) => path)
  expect(articles.length - new Set(articles).size).toBeLessThanOrEqual(25 + limits.abreast + 2)
  await fresh.close()
})

/** Where each page of an invented site leads, by their numbers: one to the next, one to three, columns that every page leads to. */
const shapes: readonly (readonly [string, number, (page: number) => readonly number[]])[] = [
  ["chain", 120, (page) => [page + 1]],
  ["tree", 700, (page) => [3 * page + 1, 3 * page + 2, 3 * page + 3]],
  ["columns", 900, (page) => Array.from({ length: 30 }, (_, at) => (page === 0 || page > 30 ? 1 + at : 1 + page * 29 + at))],
]
test.each(shapes)("有快有慢的网站，检查到底一页不落：%s", async (name, pages, leads) => {
  const asked = new Map<string, number>()
  const plain: Omit<Asked, "finalAddress"> = { outcome: "gone", status: 404, milliseconds: 1, contentType: null, body: null }
  const page = async (address: string): Promise<Asked> => {
    asked.set(address, (asked.get(address) ?? 0) + 1)
    const number = Number(new URL(address).pathname.slice(1) || "0")
    if (number % 40 === 39) await wait(5)
    if (!(number < pages)) return { ...plain, finalAddress: address }
    const links = leads(number).filter((to) => to < pages)
    const body = Buffer.from(`<title>${String(number)}</title>${links.map((to) => `<a href="/${String(to)}">${String(to)}</a>`).join("")}`)
    return { outcome: "page", status: 200, milliseconds: 1, finalAddress: address, contentType: "text/html; charset=utf-8", body }
  }
  const openWeb: OpenWeb = () => ({ page, links: (all) => Promise.all(all.map(page)), read: openPageReader().read, close: () => undefined })
  await done(watchSite(office.casework, head, { siteId: name, name, address: "http://yangben.test/", limits: { ...limits, abreast: 32 } }))
  await done(beginSiteCheck(office.casework, head, { checkId: name, siteId: name }))
  expect(await workSiteCheck(office.casework, openWeb, { agencyId: bureau, checkId: name, worker: "w", turn: 60_000 })).toBe("over")
  const visited = await office.db.asOwner("select address from gongkai.site_page where check_id = $1 and outcome = 'read'", [name])
  expect(visited).toHaveLength(pages)
  expect([...asked].filter(([, times]) => times > 1)).toEqual([])
})
