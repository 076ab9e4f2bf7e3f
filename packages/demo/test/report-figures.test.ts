import { computeFigures, recordsInCells, recordsOfCell, cellsOfRecord, type ReportAsked } from "@gongkai/casework"
import { day, defaultLawSettings, publishedCalendar, type Day } from "@gongkai/law"
import { admitKeys, keyRingOfText, type Tx } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { generateCases } from "../src/cases/generate.ts"
import { plantCases } from "../src/cases/plant.ts"

const agencyId = district.bureau
const today = day("2026-11-20")
const law = { calendar: publishedCalendar, settings: defaultLawSettings }
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
let db: TestDatabase

beforeAll(async () => {
  db = await testDatabase()
  await plantDistrict(db)
  await db.records.transaction({ agencyId: "", personId: "", today }, (tx) => admitKeys(tx, ring, "2024-11-01T01:00:00.000Z"))
  const made = generateCases({ seed: 5, agencyId, from: day("2024-03-01"), to: today, count: 10_000, law })
  await plantCases({ records: db.records, ring, law, agencyId, personId: "demonstration" }, made)
  await db.asOwner("analyze")
}, 600_000)
afterAll(() => db.drop())

const reading = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => db.records.transaction({ agencyId, personId: "p", today }, work)

/** Table 3 once more, in nobody's words but the form's: from the facts as they were entered. */
const countedAnew = (year: number, asOf: string, form: "2019" | "2021"): Promise<readonly Record<string, unknown>[]> =>
  db.asOwner(
    `with told as (
      select r.case_id, a.kind,
        case when f.received ->> 'channel' in ('in-person', 'registered-post', 'oral') then (f.received ->> 'on')::date else (f.confirmed ->> 'on')::date end as came,
        coalesce((f.decided ->> 'on')::date, (f.lapsed ->> 'on')::date, (f.withdrawn ->> 'on')::date, (f.served ->> 'on')::date) as went,
        coalesce(f.decided ->> 'outcome', f.lapsed ->> 'outcome', 'other.other') as outcome
      from gongkai.request r join gongkai.applicant a on a.id = r.applicant_id join gongkai.open_period p on p.case_id = r.case_id
      cross join lateral (select
        jsonb_path_query_first(p.facts, '$[*] ? (@.what == "received")') as received, jsonb_path_query_first(p.facts, '$[*] ? (@.what == "confirmed")') as confirmed,
        jsonb_path_query_first(p.facts, '$[*] ? (@.what == "decided")') as decided, jsonb_path_query_first(p.facts, '$[*] ? (@.what == "lapsed")') as lapsed,
        jsonb_path_query_first(p.facts, '$[*] ? (@.what == "withdrawn")') as withdrawn, jsonb_path_query_first(p.facts, '$[*] ? (@.what == "served")') as served) f
      where r.agency_id = $1 and r.counted
    ), there as (
      select t.*, extract(year from came)::int as came_in, coalesce(went <= least($3::date, make_date($2, 12, 31)), false) as over
      from told t where extract(year from $3::date) >= $2 and came <= least($3::date, make_date($2, 12, 31)) and (went is null or extract(year from greatest(went, came)) >= $2)
    ), rows as (
      select kind, case when came_in = $2 then 'received' else 'carriedIn' end as row from there
      union all select kind, 'carriedOut' from there where not over
      union all select kind, 'concluded' from there where over
      union all select kind, case when $4 = '2019' and outcome like 'other.%' then 'other.other' else outcome end from there where over
    )
    select 'requests.' || row || '.' || c.name as cell, count(*)::int as figure from rows cross join lateral (values (kind), ('total')) c (name) group by 1`,
    [agencyId, year, asOf, form],
  )

const days: readonly Day[] = [day("2024-12-31"), day("2025-08-15"), today]
const asked: readonly ReportAsked[] = (["2019", "2021"] as const).flatMap((form) =>
  days.flatMap((asOf) => [2024, 2025, 2026].map((year): ReportAsked => ({ year, asOf, form }))),
)

test("一万件随机的案件，两种格式、三个截至日、三个年度：表三每一格与照事实另算的相等", async () => {
  let figures = 0
  for (const one of asked) {
    const anew = new Map((await countedAnew(one.year, one.asOf, one.form)).map(({ cell, figure }) => [cell, figure]))
    const computed = (await reading((tx) => computeFigures(tx, agencyId, one))).filter(({ cell }) => cell.startsWith("requests."))
    expect(computed).toHaveLength(one.form === "2021" ? 175 : 161)
    expect(computed.map(({ cell, value }) => [cell, value])).toEqual(computed.map(({ cell }) => [cell, anew.get(cell) ?? 0]))
    for (const cell of anew.keys()) expect(computed.some((figure) => figure.cell === cell)).toBe(true)
    figures += [...anew.keys()].length
  }
  expect(figures).toBeGreaterThan(1000)
}, 300_000)

const allOf = async (one: ReportAsked, cell: string): Promise<readonly string[]> => {
  const ids: string[] = []
  for (let after: string | null = null; ;) {
    const page = await reading((tx) =>
      recordsOfCell(tx, agencyId, one, { cell, looking: { personId: "p", seesRestricted: false }, paging: { after, limit: 200 } }),
    )
    ids.push(...(page?.items ?? []).map(({ id }) => id))
    after = page?.next ?? null
    if (after === null) return ids
  }
}

test("每一格打开来正好是那么多件，不重；合计打开来是各格之并；逐格登记的加起来等于每一格", async () => {
  const one: ReportAsked = { year: 2025, asOf: day("2025-08-15"), form: "2021" }
  const computed = await reading((tx) => computeFigures(tx, agencyId, one))
  const inCells = await reading((tx) => recordsInCells(tx, agencyId, one))
  for (const { cell, value, records } of computed.filter(({ cell }) => cell.startsWith("requests."))) {
    const ids = await allOf(one, cell)
    expect([cell, ids.length, new Set(ids).size]).toEqual([cell, value, records])
    if (!cell.endsWith(".total") && !cell.startsWith("requests.concluded."))
      expect([...ids].sort()).toEqual(inCells.filter((record) => record.cell === cell).map(({ id }) => id).sort()) // prettier-ignore
  }
}, 300_000)

test("任一件申请按规则所在的格，与它被打开的格一致", async () => {
  const one: ReportAsked = { year: 2026, asOf: today, form: "2019" }
  const inCells = await reading((tx) => recordsInCells(tx, agencyId, one))
  const cases = await db.asOwner("select case_id from gongkai.request where agency_id = $1 order by md5(case_id) limit 400", [agencyId])
  for (const { case_id: caseId } of cases) {
    const byRule = await reading((tx) => cellsOfRecord(tx, agencyId, one, String(caseId)))
    const own = byRule?.filter((cell) => !cell.endsWith(".total") && !cell.startsWith("requests.concluded."))
    expect([caseId, [...(own ?? [])].sort()]).toEqual([caseId, inCells.filter(({ id }) => id === caseId).map(({ cell }) => cell).sort()]) // prettier-ignore
  }
}, 300_000)
