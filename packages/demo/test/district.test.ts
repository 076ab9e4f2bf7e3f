import { dutyCounts, feeStanding, feeStates, lawOf, lightOf, lights, type Casework, type FeeStanding } from "@gongkai/casework"
import { day, outcomes } from "@gongkai/law"
import { admitKeys, disputeCounts, keyRingOfText, letterStates, stages, ticketStates, verifyEvents, type Tx } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { afterAll, beforeAll, expect, test } from "vitest"
import { agencyOfNine } from "../src/district/cases.ts"
import { plantDistrict } from "../src/district/plant.ts"

// A Saturday: what is due on it was set by the agency.
const today = day("2026-11-21")
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
const patience = 300_000
let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  const casework: Casework = { records: db.records, now: () => "2026-11-21T01:00:00.000Z", today: () => today }
  await db.records.transaction({ agencyId: "", personId: "", today }, (tx) => admitKeys(tx, ring, casework.now()))
  await plantDistrict({ casework, adminUrl: db.adminUrl, ring, setPassword: () => Promise.resolve() })
}, patience)
afterAll(() => db.drop())

const inAgency = <Result>(agencyId: string, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  db.records.transaction({ agencyId, personId: "p", today }, work)

const inYear = (agencyId: string, column: string, year: number) =>
  db.asOwner(
    `select coalesce(p.outcome, 'open') as outcome, count(*)::integer as count from gongkai.open_period p join gongkai.request r using (agency_id, case_id)
     where agency_id = $1 and extract(year from p.${column}) = $2 and r.counted group by 1 order by 1`,
    [agencyId, year],
  )

/** The texts that a query finds at the office. */
const found = async (query: string): Promise<readonly string[]> => (await db.asOwner(query, ["office"])).map(({ found: one }) => String(one))

test("示范年度：新收九件，予以公开七件、部分公开一件、本机关不掌握一件；年末复议一件尚未审结，未经复议直接起诉一件其他结果", async () => {
  const nine = [
    { outcome: "granted", count: 7 },
    { outcome: "partiallyGranted", count: 1 },
    { outcome: "unavailable.notHeld", count: 1 },
  ]
  expect(await inYear(agencyOfNine, "received_on", 2025)).toEqual(nine)
  expect(await inYear(agencyOfNine, "decided_on", 2025)).toEqual(nine)
  const asked = { year: 2025, asOf: day("2025-12-31"), pastYears: "included" as const }
  const counts = (await inAgency(agencyOfNine, (tx) => disputeCounts(tx, agencyOfNine, asked))).filter(({ count, column }) => count > 0 && column !== "total") // prettier-ignore
  expect(counts.map(({ kind, column, count }) => [kind, column, count])).toEqual([["reconsideration", "pending", 1], ["litigation-direct", "other", 1]]) // prettier-ignore
  const letters = await db.asOwner("select count(*)::integer as count from gongkai.letter where agency_id = $1 and state = 'delivered'", [agencyOfNine]) // prettier-ignore
  expect(letters[0]!["count"]).toBeGreaterThanOrEqual(9)
})

test("办公室两年的案件里每种结果都有；每个机关的事件链完好", async () => {
  expect(new Set(await found("select distinct outcome as found from gongkai.open_period where agency_id = $1 and outcome is not null"))).toEqual(new Set(Object.keys(outcomes))) // prettier-ignore
  for (const agencyId of ["office", agencyOfNine, "housing"])
    expect((await verifyEvents(db.records, { agencyId, personId: "p", today })).broken).toBeNull()
})

test("今天的看板上每个环节、每种灯都有", async () => {
  expect(new Set(await found("select distinct stage as found from gongkai.open_period where agency_id = $1"))).toEqual(new Set(stages))
  const dues = await found("select answer_due::text as found from gongkai.open_period where agency_id = $1 and open and answer_due is not null")
  const { calendar } = await inAgency("office", (tx) => lawOf(tx, "office"))
  expect(new Set(dues.map((due) => lightOf(day(due), today, calendar)))).toEqual(new Set(lights))
})

test("文书的每种状态、信息处理费的每种状态都有；有一个号作废，号码连续", async () => {
  expect(new Set(await found("select distinct state as found from gongkai.letter where agency_id = $1"))).toEqual(new Set(letterStates))
  const caseIds = await found("select case_id as found from gongkai.request where agency_id = $1")
  const fees = await inAgency("office", async (tx) => {
    const standings: (FeeStanding | null)[] = []
    for (const caseId of caseIds) standings.push(await feeStanding(tx, "office", caseId, today))
    return standings
  })
  expect(new Set(fees.map((fee) => fee?.state))).toEqual(new Set(feeStates))
  expect(fees.some((fee) => fee?.state === "noticed" && fee.latePayment)).toBe(true)
  expect(await found("select void_reason as found from gongkai.letter_number where agency_id = $1 and void_on is not null")).toHaveLength(1)
  const gaps = "select series as found from gongkai.letter_number where agency_id = $1 group by series, year having max(number) <> count(*)"
  expect(await found(gaps)).toEqual([])
})

test("备注、协办意见、重复件的关联、归档、限制查阅、复议后另案续办、更正本人信息、转主动公开、文书设置和联系方式都有", async () => {
  for (const [table, least] of Object.entries({
    case_note: 4,
    co_handling: 3,
    case_link: 4,
    publication_proposal: 1,
    letter_series: 4,
    letter_head: 5,
    letter_template: 1,
    person_contact: 11,
  }))
    // prettier-ignore
    expect(Number((await found(`select count(*) as found from gongkai.${table} where agency_id = $1`))[0]), table).toBeGreaterThanOrEqual(least)
  expect(await found("select case_id as found from gongkai.request where agency_id = $1 and reopened_from is not null")).toHaveLength(1)
  expect(await found("select correction_result as found from gongkai.request where agency_id = $1 and kind = 'record-correction'")).toEqual(["corrected"]) // prettier-ignore
  expect(await found("select archive_number as found from gongkai.request where agency_id = $1 and archived_on is not null")).toHaveLength(12)
  expect((await found("select id as found from gongkai.case_record where agency_id = $1 and restricted")).length).toBeGreaterThanOrEqual(1)
})

test("每封送出的文书都由别人审签过；起草、审核、签发的人都是县里的人", async () => {
  expect(await found("select id as found from gongkai.letter where agency_id = $1 and approved_by = drafted_by")).toEqual([])
  const people = new Set(await found("select id as found from gongkai.person where agency_id = $1"))
  const names = await found("select distinct person_id as found from gongkai.letter_review where agency_id = $1")
  expect(names.filter((id) => !people.has(id))).toEqual([])
  expect(new Set(names)).toEqual(new Set(["office.clerk", "office.reviewer", "office.legal", "office.approver", "office.head"]))
})

test("政务新媒体账号、查阅场所、推文都有，有的推文是账号上首发；公开事项有做成的信息，看板上各种状态都有", async () => {
  const kinds = await found("select distinct kind as found from gongkai.channel where agency_id = $1 order by 1")
  expect(kinds).toEqual(["other-account", "portal", "reading-place", "wechat", "weibo"])
  const born = "select count(*) filter (where item_id is null) > 0 and count(*) filter (where item_id is not null) > 0 as found"
  expect(await found(`${born} from gongkai.account_post where agency_id = $1`)).toEqual(["true"])
  expect(await found("select count(*) > 5 as found from gongkai.item_duty where agency_id = $1")).toEqual(["true"])
  const counts = await inAgency("office", (tx) => dutyCounts(tx, "office", today))
  for (const state of ["late", "due", "in-order"] as const) expect(counts[state], state).toBeGreaterThan(0)
})

test("网站监测：三次检查，整改单每种状态都有，有逾期的、有再次出现的", async () => {
  const tickets = await db.asOwner("select kind, state, due_on::text as due, times_reopened as again from gongkai.ticket where agency_id = $1", [
    "office",
  ])
  expect(new Set(tickets.map(({ state }) => state))).toEqual(new Set(ticketStates))
  expect(tickets.filter(({ state, due }) => state === "open" && String(due) < today).map(({ kind }) => kind)).toContain("dead-link")
  expect(tickets.filter(({ again }) => Number(again) > 0).map(({ kind }) => kind)).toEqual(["no-alt"])
})
