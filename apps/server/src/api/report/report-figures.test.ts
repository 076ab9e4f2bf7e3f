import { computeFigures, recordsInCells } from "@gongkai/casework"
import { day, defaultLawSettings } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { formCells } from "@gongkai/report"
import { afterAll, beforeAll, expect, test } from "vitest"
import { datedRequests } from "../../../test/dated-requests.ts"
import { openOffice, type Office } from "../../../test/office.ts"
import { play } from "../../../test/play-requests.ts"

const agencyId = district.county
const today = day("2027-01-15")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId] })
  for (const one of datedRequests) await play(office, agencyId, one)
}, 300_000)
afterAll(() => office.close())

const get = async (path: string, who: "clerk" | "system" = "clerk") => (await office.as(agencyId, who)).send("GET", `/api/v1${path}`)

/** Row → who stands in it, counted by hand on the dated requests. */
type Rows = Readonly<Record<string, readonly string[]>>

const byHand: Readonly<Record<number, Rows>> = {
  2024: {
    received: ["R03", "R04", "R05", "R06", "R08", "R09", "R11", "R12"],
    carriedIn: ["R02"],
    granted: ["R03", "R06"],
    partiallyGranted: ["R05"],
    "refused.thirdPartyRights": ["R08"],
    "refused.internalAffairs": ["R02"],
    "unavailable.notHeld": ["R04"],
    "other.other": ["R12"],
    concluded: ["R02", "R03", "R04", "R05", "R06", "R08", "R12"],
    carriedOut: ["R09", "R11"],
  },
  2025: {
    received: ["R13", "R14", "R16", "R19", "R20", "R21", "R22", "R23", "R24", "R25", "R26", "R27", "R41"],
    carriedIn: ["R09", "R11"],
    granted: ["R14", "R20", "R22", "R41"],
    partiallyGranted: ["R16"],
    "refused.stateSecret": ["R11"],
    "refused.prohibitedByLaw": ["R26"],
    "refused.safetyAndStability": ["R25"],
    "refused.deliberativeProcess": ["R09"],
    "refused.enforcementFile": ["R23"],
    "unavailable.requiresCreation": ["R13"],
    "notProcessed.petition": ["R24"],
    "other.correctionOverdue": ["R19"],
    concluded: ["R09", "R11", "R13", "R14", "R16", "R19", "R20", "R22", "R23", "R24", "R25", "R26", "R41"],
    carriedOut: ["R21", "R27"],
  },
  2026: {
    received: ["R28", "R29", "R30", "R31", "R32", "R33", "R40"],
    carriedIn: ["R21", "R27"],
    granted: ["R28"],
    "refused.administrativeQuery": ["R27"],
    "unavailable.stillUnclear": ["R30"],
    "notProcessed.publication": ["R29"],
    "notProcessed.repeated": ["R31"],
    "notProcessed.excessive": ["R32"],
    "notProcessed.confirmation": ["R33"],
    "other.feeOverdue": ["R21"],
    concluded: ["R21", "R27", "R28", "R29", "R30", "R31", "R32", "R33"],
    carriedOut: ["R40"],
  },
}

const columnOf = new Map(datedRequests.map(({ id, applicant }) => [id, applicant]))
const standing = (rows: Rows, row: string, column: string): readonly string[] =>
  (rows[row] ?? []).filter((id) => column === "total" || columnOf.get(id) === column)

const table3 = async (query: string): Promise<ReadonlyMap<string, number>> => {
  const answer = await get(`/report-figures?${query}`)
  expect(answer.status, answer.text).toBe(200)
  const cells = answer.body.cells as readonly { readonly cell: string; readonly value: number; readonly records: number; readonly source: string }[]
  const own = cells.filter(({ cell }) => cell.startsWith("requests."))
  for (const { value, records, source } of own) expect([records, source]).toEqual([value, "computed"])
  return new Map(own.map(({ cell, value }) => [cell, value]))
}

const recordsIn = async (cell: string, query: string): Promise<readonly any[]> => {
  const answer = await get(`/report-figures/${cell}/records?${query}&limit=200`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body.items as readonly any[]
}

test.each([2024, 2025, 2026])(
  "%i年：表三一百七十五格与手数的一致，每一格打开来正是那几件",
  async (year) => {
    const figures = await table3(`year=${String(year)}&asOf=2026-12-31`)
    expect(figures.size).toBe(175)
    for (const { id, row, column } of formCells("2021", "requests")) {
      const ids = standing(byHand[year]!, row.id, column.id)
      expect([id, figures.get(id)]).toEqual([id, ids.length])
      if (ids.length > 0) expect((await recordsIn(id, `year=${String(year)}`)).map((record) => String(record.id)).sort()).toEqual(ids)
    }
  },
  300_000,
)

test("2019年版只有一行（六）：逾期不补正和撤回都计在那里", async () => {
  const figures = await table3("year=2025&form=2019")
  expect(figures.size).toBe(161)
  expect([figures.get("requests.other.other.legalServiceOrganization"), figures.get("requests.other.other.total")]).toEqual([1, 1])
  expect(figures.has("requests.other.correctionOverdue.total")).toBe(false)
  expect((await get("/report-figures/requests.other.correctionOverdue.total/records?year=2025&form=2019")).status).toBe(404)
  expect((await recordsIn("requests.other.other.total", "year=2025&form=2019")).map(({ id }) => id)).toEqual(["R19"])
})

test("截至2025年6月30日：当天以前收到的计入，还没有答复的结转；没有开始的年份全是零", async () => {
  const figures = await table3("year=2025&asOf=2025-06-30")
  const read = (row: string) => figures.get(`requests.${row}.total`)
  // R13 R14 R16 R19 were in, R09 and R11 came over; R19 was waiting for its correction.
  expect([read("received"), read("carriedIn"), read("concluded"), read("carriedOut")]).toEqual([4, 2, 5, 1])
  expect([...(await table3("year=2026&asOf=2025-06-30")).values()].every((value) => value === 0)).toBe(true)
})

test("表四：审结的计结果，没有审结的计尚未审结，打开来是那一件；各格所列记录加起来等于各格", async () => {
  const post = async (path: string, body: unknown, key: string) => {
    const answer = await (await office.as(agencyId, "head")).send("POST", `/api/v1${path}`, { body, headers: { "idempotency-key": key } })
    expect(answer.status, answer.text).toBe(201)
  }
  const common = { kind: "reconsideration", bodyName: "样本市人民政府", against: "decision" }
  await post("/requests/R08/disputes", { ...common, disputeId: "d1", acceptedOn: "2024-11-04" }, "dispute-call-1")
  await post("/requests/R23/disputes", { ...common, disputeId: "d2", acceptedOn: "2025-11-03" }, "dispute-call-2")
  await post("/disputes/d1/result", { on: "2025-01-20", result: "upheld" }, "dispute-call-3")
  const table4 = async (query: string) => {
    const { body } = await get(`/report-figures?${query}`)
    const cells = body.cells as readonly { readonly cell: string; readonly value: number }[]
    return cells.filter(({ cell, value }) => cell.startsWith("disputes.") && value > 0).map(({ cell, value }) => [cell, value])
  }
  expect(await table4("year=2024")).toEqual([
    ["disputes.reconsideration.pending", 1],
    ["disputes.reconsideration.total", 1],
  ])
  expect(await table4("year=2025")).toEqual([
    ["disputes.reconsideration.upheld", 1],
    ["disputes.reconsideration.pending", 1],
    ["disputes.reconsideration.total", 2],
  ])
  const [pending, ...more] = await recordsIn("disputes.reconsideration.pending", "year=2025")
  expect(pending).toMatchObject({ kind: "dispute", id: "d2", caseId: "R23", acceptedOn: "2025-11-03", concludedOn: null, amount: 1 })
  expect(more).toEqual([])
  const page = await get("/report-figures/disputes.reconsideration.total/records?year=2025&limit=1")
  expect([page.body.items[0].id, page.body.next]).toEqual(["d1", "d1"])
  expect((await recordsIn("disputes.reconsideration.total", "year=2025&after=d1")).map(({ id }) => id)).toEqual(["d2"])

  await office.casework.records.transaction({ agencyId, personId: "p", today }, async (tx) => {
    const asked = { year: 2025, form: "2021", asOf: today } as const
    const sums = new Map<string, number>()
    for (const { cell, amount } of await recordsInCells(tx, agencyId, asked)) sums.set(cell, (sums.get(cell) ?? 0) + amount)
    for (const { cell, value } of await computeFigures(tx, agencyId, asked))
      if (!cell.endsWith(".total") && !cell.startsWith("requests.concluded.")) expect([cell, sums.get(cell) ?? 0]).toEqual([cell, value ?? 0])
  })
})

test("一件申请计在哪些格：跨年的一件在两个年度", async () => {
  const cells = async (year: number) => (await get(`/requests/R09/report-cells?year=${String(year)}`)).body.cells as readonly string[]
  expect((await cells(2024)).filter((cell) => !cell.endsWith(".total"))).toEqual([
    "requests.received.naturalPerson",
    "requests.carriedOut.naturalPerson",
  ])
  expect((await cells(2025)).filter((cell) => !cell.endsWith(".total"))).toEqual([
    "requests.carriedIn.naturalPerson",
    "requests.refused.deliberativeProcess.naturalPerson",
    "requests.concluded.naturalPerson",
  ])
  expect(await cells(2026)).toEqual([])
  expect((await get("/requests/nothing/report-cells?year=2024")).status).toBe(404)
})

test("限制查阅的申请在格里只有编号和日期；没有这项权限的什么也看不到", async () => {
  const restricted = await (
    await office.as(agencyId, "head")
  ).send("PUT", "/api/v1/requests/R08/restriction", { body: { restricted: true, reason: "personal-privacy" }, headers: { "if-match": '"v1"' } })
  expect(restricted.status, restricted.text).toBe(200)
  const [record] = await recordsIn("requests.refused.thirdPartyRights.total", "year=2024")
  expect(record).toEqual({
    kind: "request",
    id: "R08",
    amount: 1,
    caseId: "R08",
    registrationNumber: expect.any(String),
    receivedOn: "2024-09-02",
    acceptedOn: null,
    concludedOn: "2024-10-16",
    applicantKind: null,
    outcome: null,
    on: null,
    title: null,
    documentNumber: null,
  })
  expect((await get("/requests/R08/report-cells?year=2024")).status).toBe(404)
  expect((await get("/report-figures?year=2024", "system")).body.code).toBe("NOT_PERMITTED")
})

const choose = async (setting: string, value: string): Promise<void> => {
  const { body } = await get("/law-settings", "system")
  const version = (body.items as { setting: string; version: number }[]).find((one) => one.setting === setting)?.version ?? 0
  const answer = await (await office.as(agencyId, "system")).send("PUT", `/api/v1/law-settings/${setting}`, { body: { value, version } })
  expect(answer.status, answer.text).toBe(200)
}

test.each([
  ["report.receivedBy", "arrival", "R28", { 2025: ["received", "carriedOut"], 2026: ["carriedIn", "granted", "concluded"] }],
  ["report.correctedReceipt", "corrected", "R09", { 2024: [], 2025: ["received", "refused.deliberativeProcess", "concluded"] }],
  ["report.concludedBy", "service", "R41", { 2025: ["received", "carriedOut"], 2026: ["carriedIn", "granted", "concluded"] }],
] as const)(
  "设定 %s 改为 %s：%s 换了格，图表、清单和单件都跟着换",
  async (setting, value, caseId, years) => {
    const before = defaultLawSettings[setting]
    await choose(setting, value)
    try {
      for (const [year, rows] of Object.entries(years)) {
        const column = columnOf.get(caseId)!
        const { body } = await get(`/requests/${caseId}/report-cells?year=${year}`)
        expect(body.cells).toEqual(rows.flatMap((row: string) => [`requests.${row}.${column}`, `requests.${row}.total`]))
        for (const { id, row } of formCells("2021", "requests").filter(({ column: { id: of } }) => of === column)) {
          const stands = (rows as readonly string[]).includes(row.id)
          expect([id, (await recordsIn(id, `year=${year}`)).some((record) => record.id === caseId)]).toEqual([id, stands])
        }
      }
      const figures = await table3("year=2025")
      for (const column of ["naturalPerson", "otherOrganization", "total"]) {
        const at = (row: string) => figures.get(`requests.${row}.${column}`) ?? 0
        expect(at("received") + at("carriedIn")).toBe(at("concluded") + at("carriedOut"))
      }
    } finally {
      await choose(setting, before)
    }
  },
  120_000,
)

test("元旦撤回的计在新年；第四十一条的更正申请哪里都不计", async () => {
  const before = await table3("year=2026")
  await play(office, agencyId, { id: "new-year", applicant: "researchInstitution", facts: ["2025-12-30 received in-person", "2026-01-01 withdrawn"] })
  const common = { applicantId: "applicant-R03", channel: "in-person", on: "2026-03-02", content: "请求更正某某登记表上的出生日期" }
  const answer = await (
    await office.as(agencyId, "head")
  ).send("POST", "/api/v1/requests", {
    body: { ...common, caseId: "correction", kind: "record-correction" },
    headers: { "idempotency-key": "record-correction-1" },
  })
  expect(answer.status, answer.text).toBe(201)
  const changed = [...(await table3("year=2026"))].filter(([cell, value]) => value !== before.get(cell))
  expect(changed).toEqual(
    ["carriedIn", "other.other", "concluded"].flatMap((row) =>
      ["researchInstitution", "total"].map((column) => {
        const cell = `requests.${row}.${column}`
        return [cell, before.get(cell)! + 1]
      }),
    ),
  )
  expect((await get("/requests/correction/report-cells?year=2026")).body.cells).toEqual([])
})

test("设定 report.splitItems 改为 form：一张表两件事合计一件", async () => {
  const before = (await table3("year=2026")).get("requests.received.total")!
  const answer = await (
    await office.as(agencyId, "head")
  ).send("POST", "/api/v1/requests/forms", {
    body: {
      applicantId: "applicant-R03",
      channel: "in-person",
      on: "2026-06-01",
      formId: "form-two",
      items: [
        { caseId: "two-1", content: "请求公开某某项目批复" },
        { caseId: "two-2", content: "请求公开某某项目验收" },
      ],
    },
    headers: { "idempotency-key": "form-of-two-items" },
  })
  expect(answer.status, answer.text).toBe(201)
  expect((await table3("year=2026")).get("requests.received.total")).toBe(before + 2)
  await choose("report.splitItems", "form")
  expect((await table3("year=2026")).get("requests.received.total")).toBe(before + 1)
  expect((await get("/requests/two-2/report-cells?year=2026")).body.cells).toEqual([])
  await choose("report.splitItems", "each")
})
