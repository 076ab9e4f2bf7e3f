import {
  concludeDispute,
  decide,
  lookAtDashboard,
  recountDashboard,
  registerDispute,
  reopen,
  serveReply,
  strikeLastHappening,
  strikeStep,
  withdraw,
  type Actor,
  type Casework,
} from "@gongkai/casework"
import { day, defaultLawSettings, plusDays, publishedCalendar, requestClock, type Day, type RequestFact } from "@gongkai/law"
import { admitKeys, appendEvent, keyRingOfText, periodOf, saveCounters, type Tx } from "@gongkai/records"
import { sql, testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { rowOf } from "@gongkai/records/test/tenancy-rows"
import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { generateCases } from "../src/cases/generate.ts"
import { plantCases } from "../src/cases/plant.ts"

const agencyId = district.bureau
const today = day("2026-11-20")
const law = { calendar: publishedCalendar, settings: defaultLawSettings }
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
const actor: Actor = { agencyId, personId: "demonstration", cause: null, program: true }
let db: TestDatabase
let casework: Casework

beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  casework = { records: db.records, now: () => "2026-11-20T01:00:00.000Z", today: () => today }
  await db.records.transaction({ agencyId: "", personId: "", today }, (tx) => admitKeys(tx, ring, "2024-11-01T01:00:00.000Z"))
  for (const [of, seed, count] of [
    [district.bureau, 7, 300],
    [district.sibling, 8, 120],
    [district.stranger, 9, 40],
  ] as const) {
    const made = generateCases({ seed, agencyId: of, from: day("2025-02-01"), to: today, count, law, prefix: `${of}-` })
    await plantCases({ records: db.records, ring, law, agencyId: of, personId: "demonstration" }, made)
  }
}, 120_000)
afterAll(() => db.drop())

const as = <Result>(of: string, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  db.records.transaction({ agencyId: of, personId: "p", today }, work)

const workingDays = (from: Day, to: Day): number => {
  let count = 0
  for (let one = plusDays(from, 1); one <= to; one = plusDays(one, 1)) if (publishedCalendar.kindOf(one).works) count += 1
  return count
}

/** All numbers of an agency once more, in nobody's words: from the facts of its cases as they were entered. */
const countedAnew = async (of: string): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {}
  const add = (span: string, from: string, measure: string, number = 0): void => {
    const key = `${span} ${from} ${measure} ${String(number)}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  const on = (when: string, measure: string, number = 0): void => {
    add("month", `${when.slice(0, 7)}-01`, measure, number)
    add("year", `${when.slice(0, 4)}-01-01`, measure, number)
  }
  const cases = await db.asOwner(
    "select p.facts, r.kind = 'disclosure' and r.reopened_from is null as counts from gongkai.request r join gongkai.open_period p on p.case_id = r.case_id where r.agency_id = $1",
    [of],
  )
  for (const row of cases) {
    const facts = row["facts"] as readonly RequestFact[]
    const found = (what: RequestFact["what"]) => facts.findLast((fact) => fact.what === what)
    const end = facts.findLast(({ what }) => what === "served" || what === "withdrawn" || what === "lapsed")
    const last = facts.reduce<Day>((latest, fact) => (fact.on > latest ? fact.on : latest), day("2000-01-01"))
    const { receivedOn, answerDue } = requestClock(facts, last, law)
    if (end === undefined) add("due", answerDue ?? "9999-12-31", "open")
    if (row["counts"] !== true) continue
    on(found("received")?.on ?? "", "received")
    if (end === undefined) continue
    on(end.on, "concluded")
    const ground = found("decided") ?? found("lapsed")
    on(end.on, `outcome.${ground !== undefined && "outcome" in ground ? ground.outcome : "withdrawn"}`)
    if (end.what !== "served") continue
    on(end.on, answerDue !== null && end.on > answerDue ? "replied.late" : "replied.in-time")
    if (receivedOn !== null) on(end.on, "days", workingDays(receivedOn, end.on))
  }
  const disputes = await db.asOwner(
    `select d.kind, d.accepted_on::text as accepted, e.result, e.on_day::text as ended from gongkai.dispute d
      left join gongkai.dispute_event e on e.dispute_id = d.id and e.what = 'result' where d.agency_id = $1`,
    [of],
  )
  for (const { kind, accepted, result, ended } of disputes) {
    on(String(accepted), `dispute.${String(kind)}.accepted`)
    if (typeof result === "string") on(String(ended), `dispute.${String(kind)}.${result}`)
  }
  return counts
}

const kept = async (of: string): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    (
      await db.asOwner(
        "select concat_ws(' ', span, from_day, measure, number) as key, value::int as value from gongkai.tally where agency_id = $1 and measure not like 'published.%'",
        [of],
      )
    ).map(({ key, value }) => [String(key), Number(value)]),
  )

const outcomes = [
  { outcome: "granted", ground: "36(2)" },
  { outcome: "partiallyGranted", ground: "37" },
  { outcome: "unavailable.notHeld", ground: "36(4)" },
] as const

/** What somebody may try with a case on some day; what cannot be is refused, and moves nothing. */
const tries = {
  async strike(caseId: string) {
    const last = (await as(agencyId, (tx) => periodOf(tx, agencyId, caseId)))?.facts.at(-1)
    if (last !== undefined) return strikeStep(casework, actor, { caseId, on: last.on, what: last.what })
    return null
  },
  withdraw: (caseId: string) => withdraw(casework, actor, { caseId, on: today }),
  decide: (caseId: string, nth: number) => decide(casework, actor, { caseId, on: plusDays(today, -(nth % 9)), ...outcomes[nth % 3]! }),
  serve: (caseId: string, nth: number) => serveReply(casework, actor, { caseId, on: plusDays(today, -(nth % 5)), channel: "in-person" }),
  reopen: (caseId: string, nth: number) =>
    reopen(casework, actor, { caseId, newCaseId: `${caseId}-anew-${String(nth)}`, on: today, after: "own-correction" }),
  dispute: (caseId: string, nth: number) =>
    registerDispute(casework, actor, {
      ...{ caseId, disputeId: `${caseId}-d${String(nth % 2)}`, kind: nth % 3 === 0 ? "litigation-direct" : "reconsideration", bodyName: "样本县人民政府" },
      ...{ acceptedOn: plusDays(today, -(nth % 50)), against: "decision" },
    }),
  result: (caseId: string, nth: number) =>
    concludeDispute(casework, actor, {
      ...{ disputeId: `${caseId}-d${String(nth % 2)}`, on: today },
      ...(nth % 2 === 0 ? { result: "upheld" } : { result: "corrected", manner: "revoked", fault: "search" }),
    }),
  strikeResult: (caseId: string, nth: number) => strikeLastHappening(casework, actor, { disputeId: `${caseId}-d${String(nth % 2)}`, on: today, what: "result" }),
} // prettier-ignore

test("随机办理、撤销、撤回、改变结果、重新答复、复议：计数与照事实另算的逐个相等；重算不改任何数", async () => {
  expect(await kept(agencyId)).toEqual(await countedAnew(agencyId))
  const cases = (await db.asOwner("select case_id from gongkai.request where agency_id = $1 order by md5(case_id) limit 25", [agencyId])).map(
    ({ case_id: caseId }) => String(caseId),
  )
  const steps = fc.tuple(fc.constantFrom(...(Object.keys(tries) as (keyof typeof tries)[])), fc.nat({ max: cases.length - 1 }), fc.nat({ max: 90 }))
  let done = 0
  for (const [nth, steps_] of fc.sample(fc.array(steps, { minLength: 60, maxLength: 60 }), { numRuns: 5, seed: 20261120 }).entries()) {
    for (const [verb, at, number] of steps_) {
      const outcome = await tries[verb](cases[at]!, number + nth * 100)
      if (outcome?.ok === true) done += 1
    }
    expect(await kept(agencyId)).toEqual(await countedAnew(agencyId))
  }
  expect(done).toBeGreaterThan(60)
  const recount = await recountDashboard(casework, actor, {})
  expect(recount).toMatchObject({ ok: true, body: { corrected: 0, replies: 0 } })
  expect(await kept(agencyId)).toEqual(await countedAnew(agencyId))
  // Two at once, on one agency: neither waits for the other for ever, and no number is lost.
  await Promise.all(cases.slice(0, 8).flatMap((caseId) => [tries.withdraw(caseId), tries.reopen(caseId, 999)]))
  expect(await kept(agencyId)).toEqual(await countedAnew(agencyId))
  expect(await db.asOwner("select from gongkai.tally_move")).toEqual([])
})

test("数被改坏了、以前的答复没有天数：重算后与事实一致，再算不变", async () => {
  const of = { ...actor, agencyId: district.sibling }
  const right = await countedAnew(district.sibling)
  await db.asOwner("update gongkai.tally set value = value + 3 where agency_id = $1 and measure = 'received'", [district.sibling])
  await db.asOwner("delete from gongkai.tally where agency_id = $1 and measure = 'concluded'", [district.sibling])
  await db.asOwner("set session_replication_role = replica")
  await db.asOwner("update gongkai.open_period set answered_in = null where agency_id = $1", [district.sibling])
  await db.asOwner("set session_replication_role = origin")
  const outcome = await recountDashboard(casework, of, {})
  expect(outcome.ok ? outcome.body.corrected : 0).toBeGreaterThan(10)
  expect(await kept(district.sibling)).toEqual(right)
  expect(await recountDashboard(casework, of, {})).toMatchObject({ ok: true, body: { corrected: 0, replies: 0 } })
})

test("公开的信息按渠道计数，整改单按期限计数，自己报的数留最新的：发布、转发、撤下、办结都跟着动", async () => {
  const owner = district.county
  await db.asOwner("set session_replication_role = replica")
  for (const table of ["catalogue_item", "channel", "watched_site"]) {
    const row = rowOf[table]?.(owner) ?? {}
    await db.asOwner(
      `insert into gongkai.${table} (${Object.keys(row).join(", ")}) values (${Object.keys(row).map((_, at) => `$${String(at + 1)}`).join(", ")})`, // prettier-ignore
      Object.values(row),
    )
  }
  await db.asOwner("set session_replication_role = origin")
  const published = async () =>
    (
      await db.asOwner("select span, measure, value::int from gongkai.tally where agency_id = $1 and measure like 'published.%' order by 1, 2", [
        owner,
      ])
    ).map(({ span, measure, value }) => `${String(span)} ${String(measure)} ${String(value)}`)
  const change = (work: (tx: Tx) => Promise<unknown>): Promise<unknown> =>
    as(owner, async (tx) => {
      await work(tx)
      await appendEvent(tx, owner, { name: "dashboard.recounted", actor: "p", at: "2026-11-20T00:00:00Z", cause: null, subject: owner, body: { corrected: 0, replies: 0 } }) // prettier-ignore
    })
  await change((tx) => sql`insert into gongkai.published_item (agency_id, item_id, index_number, title, summary, body, section, legal_category, genre, keywords, issuing_body, made_on, published_on, changed_at, validity, content_hash)
    values (${owner}, ${`${owner}-item`}, '2026-1', '关于供水的通知', '', '', 'notices', '20-15', 'notice', '{}', '样本机关', '2026-11-19', '2026-11-20', '2026-11-20T00:00:00Z', 'in-force', ${"0".repeat(64)})`.execute(tx)) // prettier-ignore
  await change((tx) =>
    sql`insert into gongkai.publication (agency_id, item_id, channel_id, state, content_hash, queued_at, posted_on)
      values (${owner}, ${`${owner}-item`}, ${`${owner}-channel`}, 'posted', ${"0".repeat(64)}, '2026-11-20T00:00:00Z', '2026-11-20')`.execute(tx),
  )
  expect(await published()).toEqual(["month published.portal 1", "month published.wechat 1", "year published.portal 1", "year published.wechat 1"])
  await change((tx) => sql`update gongkai.publication set state = 'withdrawn' where agency_id = ${owner}`.execute(tx))
  await change((tx) =>
    sql`update gongkai.published_item set withdrawn_on = '2026-11-20', withdrawn_note = '误发', body = '' where agency_id = ${owner}`.execute(tx),
  )
  expect(await published()).toEqual([])
  const numbers = (measure: string) =>
    db.asOwner("select span, from_day, value from gongkai.tally where agency_id = $1 and measure = $2", [owner, measure])
  const ticket = { ...rowOf["ticket"]?.(owner), state: "open", due_on: "2026-11-25", detail: {}, times_reopened: 0, version: 1 }
  await change((tx) =>
    sql`insert into gongkai.ticket select * from jsonb_populate_record(null::gongkai.ticket, ${JSON.stringify(ticket)}::jsonb)`.execute(tx),
  )
  expect(await numbers("ticket.open")).toEqual([{ span: "due", from_day: "2026-11-25", value: 1 }])
  const dashboard = () =>
    as(owner, (tx) =>
      lookAtDashboard(tx, { year: 2026, part: "year", agencyId: owner, scope: "agency" }, { agencyId: owner, today: day("2026-11-26"), law }),
    )
  expect(await dashboard()).toMatchObject({ tickets: { open: 1, overdue: 1 } })
  await change((tx) =>
    sql`update gongkai.ticket set state = 'closed', closed_on = '2026-11-20', closed_how = 'machine' where agency_id = ${owner}`.execute(tx),
  )
  expect(await numbers("ticket.open")).toEqual([])
  // Counted again, later, and then an earlier day put right: the newest stands, nought included.
  for (const [on, late] of [
    ["2026-11-19", 3],
    ["2026-11-20", 0],
    ["2026-11-18", 7],
  ] as const)
    // prettier-ignore
    await as(owner, (tx) => saveCounters(tx, owner, day(on), { "duty.late": late }))
  expect(await numbers("duty.late")).toEqual([{ span: "now", from_day: "2026-11-20", value: 0 }])
  const above = await as(district.city, (tx) =>
    lookAtDashboard(tx, { year: 2026, part: "year", agencyId: district.city, scope: "tree" }, { agencyId: district.city, today, law }),
  )
  expect(above).toMatchObject({ duties: { agencies: 1, since: "2026-11-20", late: 0 } })
  expect(await recountDashboard(casework, { ...actor, agencyId: owner }, {})).toMatchObject({ ok: true, body: { corrected: 0 } })
})

test("上级看到的是各机关计数之和，中位数和九成天数精确；看不到别的县，看不到任何案件", async () => {
  const asked = { year: 2026, part: "year", agencyId: district.county, scope: "tree" } as const
  const looker = { agencyId: district.county, today, law }
  const board = await as(district.county, (tx) => lookAtDashboard(tx, asked, looker))
  const own = [await countedAnew(district.bureau), await countedAnew(district.sibling)]
  const sum = (key: string) => own.reduce((all, counts) => all + (counts[key] ?? 0), 0)
  const days = own
    .flatMap((counts) => Object.entries(counts))
    .flatMap(([key, count]) => {
      const found = /^year 2026-01-01 days (\d+)$/u.exec(key)
      return found === null ? [] : Array.from({ length: count }, () => Number(found[1]))
    })
    .sort((a, b) => a - b)
  expect(board).toMatchObject({
    ...{ received: sum("year 2026-01-01 received 0"), concluded: sum("year 2026-01-01 concluded 0"), late: sum("year 2026-01-01 replied.late 0") },
    days: { counted: days.length, median: days[Math.ceil(days.length / 2) - 1], p90: days[Math.ceil(days.length * 0.9) - 1] },
    tickets: { open: 0, overdue: 0 },
  })
  expect(board?.received).toBeGreaterThan(100)
  expect(board?.months.reduce((all, { received }) => all + received, 0)).toBe(board?.received)
  const quarters = await Promise.all(
    (["q1", "q2", "q3", "q4"] as const).map((part) => as(district.county, (tx) => lookAtDashboard(tx, { ...asked, part }, looker))),
  )
  expect(quarters.reduce((all, one) => all + (one?.concluded ?? 0), 0)).toBe(board?.concluded)
  // Down to the agency, and no further; not across, and not up.
  const look = (from: string, of: string) =>
    as(from, (tx) => lookAtDashboard(tx, { ...asked, agencyId: of, scope: "agency" }, { agencyId: from, today, law }))
  expect((await look(district.county, district.bureau))?.received).toBe(own[0]?.["year 2026-01-01 received 0"])
  expect(await look(district.county, district.stranger)).toBeNull()
  expect(await look(district.bureau, district.county)).toBeNull()
  expect(await as(district.county, (tx) => periodOf(tx, agencyId, `${agencyId}-1`))).toBeNull()
})
