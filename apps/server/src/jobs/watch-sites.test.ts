import { addLeaderPost, beginSiteCheck, watchSite, workSiteCheck, type Actor, type Casework } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../test/office.ts"
import { plantedDay, plantSite, toldAs, type PlantedSite } from "../../test/planted-site.ts"
import { webOf } from "./site-watch/open-web.ts"

const { bureau } = district
const head: Actor = { agencyId: bureau, personId: `${bureau}-head`, cause: null }
const limits = { inside: true, requestsASecond: 1000, abreast: 8, patience: 1500, slow: 400, mostKilobytes: 200, wrongHosts: ["old.yangben.test"] }

let office: Office
let site: PlantedSite
let casework: Casework

const done = async (outcome: Promise<{ readonly ok: boolean }>): Promise<void> => {
  const told = await outcome
  expect(told.ok, JSON.stringify(told)).toBe(true)
}

beforeAll(async () => {
  site = await plantSite(200)
  office = await openOffice({ agencies: [bureau], today: () => day(plantedDay) })
  casework = office.casework
  await done(watchSite(casework, head, { siteId: "own", name: "样本区门户", address: site.address, limits }))
  await done(addLeaderPost(casework, head, { leaderId: "l1", name: "李样本", post: "副区长" }))
  await done(addLeaderPost(casework, head, { leaderId: "l2", name: "王样本", post: "区长" }))
})
afterAll(async () => {
  await site.close()
  await office.close()
})

const tickets = async () =>
  (await office.db.asOwner("select kind, place, detail, pages, state from gongkai.ticket where agency_id = $1", [bureau])) as unknown as (Parameters<
    typeof toldAs
  >[0] & { readonly state: string })[]

const byName = (a: { kind: string; what: string; pages: readonly string[] | null }, b: typeof a): number =>
  JSON.stringify([a.kind, a.what, a.pages]).localeCompare(JSON.stringify([b.kind, b.what, b.pages]))

test("一次检查：埋下的问题全部查出，没有多报的", async () => {
  await done(beginSiteCheck(casework, head, { checkId: "first", siteId: "own" }))
  const began = performance.now()
  expect(await workSiteCheck(casework, webOf(true), { agencyId: bureau, checkId: "first", worker: "w1", turn: 60_000 })).toBe("over")
  process.stdout.write(`${String(site.pages)} 页，${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  const told = (await tickets()).map((ticket) => toldAs(ticket, site)).sort(byName)
  expect(told).toEqual(site.planted.map((one) => ({ ...one, pages: [...one.pages!].sort() })).sort(byName))
  expect(site.asked.filter(({ path }) => path.startsWith("/private/"))).toEqual([])
})
