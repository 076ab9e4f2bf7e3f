// @ts-check
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkPeriods, correctYear, enterYear } from "@gongkai/casework"
import { day, plusDays } from "@gongkai/law"
import { migrate, openRecords, startPrivateServer, verifyEvents } from "@gongkai/records"
import pg from "pg"
import { atMost, median } from "./bench.js"

const agencies = 20
const periodsEach = 500
const rounds = 7
const today = day("2026-12-31")

/** A notice for 2027; with `more`, 5 to 8 January off as well, which moves all but a few periods of the bench. @param {boolean} more */
const notice = (more) => ({
  year: 2027,
  notice: { title: "2027年放假安排（测速用）", issuedOn: "2026-12-02", number: null },
  holidays: [
    { name: "元旦", off: /** @type {[string, string]} */ (["01-01", more ? "01-08" : "01-03"]), makeUp: [] },
    { name: "春节", off: /** @type {[string, string]} */ (["02-05", "02-11"]), makeUp: ["01-30", "02-20"] },
  ],
})

/** Facts of a request of December: plain, extended, corrected, or with a third party asked. @param {number} at */
const factsOf = (at) => {
  const on = plusDays(day("2026-12-11"), at % 20)
  const received = { what: "received", on, channel: "in-person" }
  const kinds = [
    [],
    [{ what: "extended", on: plusDays(on, 3), days: 1 + (at % 19) }],
    [
      { what: "correctionNotified", on: plusDays(on, 2), deadline: plusDays(on, 12) },
      { what: "correctionReceived", on: plusDays(on, 3 + (at % 9)), postedOn: null },
    ],
    [{ what: "thirdPartyAsked", on: plusDays(on, 1), reached: plusDays(on, 1 + (at % 7)), party: "p1" }],
  ]
  return [received, ...(kinds[at % kinds.length] ?? [])]
}

/** A county government over bureaus, each with open periods that have no last day yet. @param {string} adminUrl */
const plant = async (adminUrl) => {
  const owner = new pg.Client({ connectionString: adminUrl })
  await owner.connect()
  await owner.query("set session_replication_role = replica")
  const add = `insert into gongkai.agency (id, parent_id, name, short_name, level, kind, superiors) values ($1, $2, $1, $1, 'county', $3, $4)`
  await owner.query(add, ["county", null, "government", ["county"]])
  for (let agency = 0; agency < agencies; agency += 1) {
    const id = `bureau-${String(agency).padStart(2, "0")}`
    await owner.query(add, [id, "county", "department", ["county", id]])
    const cases = Array.from({ length: periodsEach }, (_, at) => `${id}-case-${String(at).padStart(4, "0")}`)
    const facts = cases.map((_, at) => JSON.stringify(factsOf(agency * periodsEach + at)))
    await owner.query("insert into gongkai.case_record (id, agency_id) select unnest($1::text[]), $2", [cases, id])
    await owner.query("insert into gongkai.open_period (agency_id, case_id, facts) select $1, * from unnest($2::text[], $3::jsonb[])", [
      id,
      cases,
      facts,
    ])
    await owner.query("insert into gongkai.person (id, agency_id, name) values ($1, $2, '某人')", [`${id}-clerk`, id])
    const role = "insert into gongkai.role_holder (agency_id, person_id, role, since) values ($1, $2, 'clerk', '2026-01-01')"
    await owner.query(role, [id, `${id}-clerk`])
  }
  await owner.query("analyze")
  await owner.end()
}

/** @type {import("./bench.js").Bench} */
export const recordsRecompute = {
  id: "records.recompute",
  says: "上级更正放假安排，一万个未办结的期限在一个事务里全部重算、逐个留痕",
  unit: "s",
  goal: atMost(2),
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"))
    const server = await startPrivateServer(folder)
    await migrate(server.adminUrl, server.url)
    await plant(server.adminUrl)
    const records = openRecords(server.url)
    try {
      const casework = { records, now: () => "2026-12-31T01:00:00.000Z", today: () => today }
      const county = { agencyId: "county", personId: "bench", cause: null, program: /** @type {const} */ (true) }
      const first = await enterYear(casework, county, notice(false))
      if (!first.ok) throw new Error(first.code)
      const took = []
      let moved = 0
      for (let round = 1; round <= rounds; round += 1) {
        const began = performance.now()
        const corrected = await correctYear(casework, county, { ...notice(round % 2 === 1), version: round })
        took.push((performance.now() - began) / 1000)
        if (!corrected.ok || corrected.body.recomputed !== agencies * periodsEach) throw new Error(JSON.stringify(corrected))
        moved = corrected.body.moved
      }
      const asking = { agencyId: "bureau-07", personId: "bench", today }
      const { broken } = await verifyEvents(records, asking)
      const astray = await records.transaction(asking, (tx) => checkPeriods(tx, asking.agencyId))
      if (broken !== null || astray.length > 0) throw new Error(`重算之后对不上：${JSON.stringify({ broken, astray: astray.length })}`)
      return {
        value: median(took),
        note: `${agencies} 个机关各 ${periodsEach} 个，移动 ${moved} 个，${rounds} 次的中位数，${Math.min(...took).toFixed(2)}–${Math.max(...took).toFixed(2)} s`,
      }
    } finally {
      await records.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
