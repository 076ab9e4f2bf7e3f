import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import pg from "pg"
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { reportsAt } from "../../../test/reports.ts"

const { county, bureau, sibling, stranger } = district
let office: Office
let today = day("2026-01-12")
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau, sibling, stranger, district.province] })
})
afterAll(() => office.close())

const at = reportsAt(() => office, bureau)
const above = reportsAt(() => office, county)
const six = reportsAt(() => office, sibling)
const received = "requests.received.naturalPerson"
const total = "requests.received.total"
const allowed = async (reportId: string, verb: string, by: "clerk" | "head" = "head"): Promise<any> =>
  (await at.report(reportId, by)).verbs.find((one: any) => one.verb === verb)

test("一份报告的一生：起草、填报、报送、退回、再报、通过、公布、更正，每一步不该办的都不能办", async () => {
  await at.register("2025-03-03", "2025-06-02")
  await at.does("clerk", "/reports", { reportId: "r1", year: 2025, scope: "agency" })
  const begun = await at.report("r1")
  expect(begun).toMatchObject({
    title: "样本bureau机关2025年政府信息公开工作年度报告",
    form: "2021",
    asOf: "2025-12-31",
    state: "draft",
    deadline: { day: "2026-01-31", late: false },
  })
  expect(begun.cells).toHaveLength(200)
  expect(await at.cell("r1", received)).toMatchObject({ value: 2, computed: 2, records: 2, source: "computed", lastYear: null })
  expect(await at.cell("r1", "disclosure.fees.amount")).toMatchObject({ value: null, source: "open" })
  expect(await at.refused("clerk", "/reports", { reportId: "r2", year: 2025, scope: "agency" })).toBe("REPORT_AT_WORK")
  expect(await at.refused("clerk", "/reports", { reportId: "r3", year: 2025, scope: "tree", asOf: "2026-01-13" })).toBe("DAY_IN_FUTURE")
  expect(await at.refused("clerk", "/reports", { reportId: "r4", year: 2027, scope: "agency" })).toBe("REPORT_DAY_BEFORE_YEAR")
  expect(await at.refused("clerk", "/reports", { reportId: "r5", year: 2018, scope: "agency" })).toBe("REPORT_WITHOUT_FORM")

  const records = (await at.get("clerk", `/reports/r1/cells/${received}/records`)).body
  expect(records).toMatchObject({
    frozen: false,
    items: [
      { kind: "request", amount: 1 },
      { kind: "request", amount: 1 },
    ],
  })
  expect((await at.enter("r1", "disclosure.fees.amount", 25.1)).status).toBe(200)
  expect((await at.enter("r1", received, 3)).status).toBe(200)
  expect(await at.cell("r1", received)).toMatchObject({ value: 3, computed: 2, source: "entered", note: "按台账核对" })
  expect(await at.refused("clerk", "/reports/r1/submit", {}, begun.version)).toBe("NOT_PERMITTED")
  expect((await at.verb("head", "r1", "submit")).body.code).toBe("REPORT_HAS_ERRORS")
  expect(await allowed("r1", "submit")).toMatchObject({ allowed: false, code: "REPORT_HAS_ERRORS" })
  const { version } = await at.cell("r1", received)
  await at.does("clerk", "/reports/r1/cells", { cells: [{ cell: received, version, withdraw: true }] })
  expect(await at.cell("r1", received)).toMatchObject({ value: 2, source: "computed", note: null })
  expect((await at.verb("head", "r1", "publish")).body).toMatchObject({ code: "REPORT_STATE", detail: { state: "draft" } })

  await at.does("clerk", "/reports/r1/sections/problems", { text: "公开不够及时。\n已经改进。" }, 1, "PUT")
  expect((await at.verb("head", "r1", "submit")).status).toBe(200)
  expect((await at.enter("r1", received, 3)).body).toMatchObject({ code: "REPORT_STATE", detail: { state: "submitted" } })
  expect(await at.refused("clerk", "/reports/r1/sections/problems", { text: "又改" }, 2, "PUT")).toBe("REPORT_STATE")
  expect((await at.verb("clerk", "r1", "recompute")).body.code).toBe("REPORT_STATE")
  expect((await at.verb("head", "r1", "clear-own")).body).toMatchObject({ code: "NOT_DIRECT_SUPERIOR", detail: { superiorId: county } })

  // Its superior's reviewers are told, nobody else: the clerk there may not review.
  const toldOf = async (calls: typeof at, by: "clerk" | "head") =>
    (await calls.get(by, "/notifications")).body.items.filter((one: any) => one.kind === "report.submitted").map((one: any) => one.subject)
  expect(await toldOf(above, "head")).toEqual([`${bureau}/2025`])
  expect([await toldOf(above, "clerk"), await toldOf(at, "head"), await toldOf(reportsAt(() => office, district.province), "head")]).toEqual([[], [], []]) // prettier-ignore

  const filed = (await above.get("head", `/filed-reports/${bureau}/2025`)).body.items
  expect(filed).toMatchObject([{ reportId: "r1", round: 1, state: "submitted", report: { requests: { received: { naturalPerson: 2, total: 2 } } } }])
  expect(filed[0].verbs.map((verb: any) => [verb.verb, verb.allowed])).toEqual([["clear", true], ["return", true]]) // prettier-ignore
  const bodies = { docx: "PK", xlsx: "PK", pdf: "%PDF", html: "<!DO", json: "{" }
  for (const [format, begins] of Object.entries(bodies))
    for (const [who, path] of [
      [at, "/reports/r1/document"],
      [above, `/filed-reports/${bureau}/2025/r1/1/document`],
    ] as const) {
      const { status, text, headers } = await who.get("head", `${path}?format=${format}`)
      expect([status, text.slice(0, begins.length)]).toEqual([200, begins])
      expect(decodeURIComponent(headers.get("content-disposition") ?? "")).toContain(`样本bureau机关2025年政府信息公开工作年度报告.${format}`)
    }
  expect((await at.get("head", "/reports/r1/document?format=ofd")).body.code).toBe("INPUT")
  expect((await above.get("head", "/reports/r1/document?format=pdf")).status).toBe(404)
  expect((await reportsAt(() => office, stranger).get("head", `/filed-reports/${bureau}/2025/r1/1/document?format=pdf`)).status).toBe(404)
  const remarks = [{ cell: received, words: "请核对" }]
  const back = { reviewId: "v1", round: 1, words: "请核对第一项", remarks }
  expect(await above.refused("clerk", "/reports/r1/return", back)).toBe("NOT_PERMITTED")
  expect(await above.refused("head", "/reports/r1/return", { ...back, round: 2 })).toBe("STALE")
  expect(await above.refused("head", "/reports/r1/return", { ...back, remarks: [{ cell: "requests.received.nobody", words: "无" }] })).toBe(
    "REPORT_CELL_UNKNOWN",
  )
  expect(await reportsAt(() => office, district.province).refused("head", "/reports/r1/return", back)).toBe("NOT_DIRECT_SUPERIOR")
  expect(await reportsAt(() => office, stranger).refused("head", "/reports/r1/return", back)).toBe("NOT_FOUND")
  await above.does("head", "/reports/r1/return", back)
  expect(await at.report("r1")).toMatchObject({ state: "returned", review: { words: "请核对第一项", remarks } })
  const told = (await at.get("clerk", "/notifications")).body
  expect(JSON.stringify(told)).toContain("report.returned")

  expect((await at.verb("head", "r1", "submit")).status).toBe(200)
  expect(await toldOf(above, "head")).toHaveLength(2)
  await above.does("head", "/reports/r1/clear", { reviewId: "v2", round: 2 })
  expect(await above.refused("head", "/reports/r1/return", { ...back, reviewId: "v3", round: 2 })).toBe("REPORT_STATE")
  expect((await at.verb("clerk", "r1", "publish")).body.code).toBe("NOT_PERMITTED")
  expect((await at.verb("head", "r1", "publish", { on: "2026-01-13" })).body.code).toBe("DAY_IN_FUTURE")
  expect((await at.verb("head", "r1", "publish")).status).toBe(200)
  expect(await at.refused("clerk", "/reports", { reportId: "r6", year: 2025, scope: "agency" })).toBe("REPORT_PUBLISHED_BEFORE")
  expect((await at.get("clerk", "/reports/r1/rounds")).body.items.map((one: any) => [one.round, one.state])).toEqual([
    [2, "published"],
    [1, "returned"],
  ])

  await at.does("clerk", "/reports/r1/correct", { newReportId: "c1", reason: "漏计一件" })
  expect(await at.refused("clerk", "/reports/r1/correct", { newReportId: "c2", reason: "再改" })).toBe("REPORT_AT_WORK")
  await at.enter("c1", received, 3)
  await at.enter("c1", total, 4, "另有一件合并计数")
  const despite = await at.verb("head", "c1", "submit", { despite: "总计另行核对" })
  expect(despite.status, despite.text).toBe(200)
  await above.does("head", "/reports/c1/clear", { reviewId: "v4", round: 1 })
  expect((await at.report("r1")).state).toBe("published")
  expect((await at.verb("head", "c1", "publish")).status).toBe(200)
  expect((await at.report("r1")).state).toBe("corrected")
  const all = (await above.get("head", `/filed-reports/${bureau}/2025`)).body.items
  expect(all.map((one: any) => [one.reportId, one.round, one.state])).toEqual([["c1", 1, "published"], ["r1", 2, "corrected"], ["r1", 1, "returned"]]) // prettier-ignore
  expect(all[0]).toMatchObject({
    despite: "总计另行核对",
    changes: {
      cells: [
        { cell: received, from: 2, to: 3 },
        { cell: total, from: 2, to: 4 },
      ],
      sections: [],
    },
  })
  expect(all[0].findings.map((one: any) => one.code)).toContain("relation.rowTotal")
})

test("报送后锁定：数和记录是报送时的，记录再变也不变；应用自己也改不了报送的内容", async () => {
  const frozen = (await at.get("clerk", `/reports/r1/cells/${total}/records`)).body
  expect(frozen).toMatchObject({ frozen: true, round: 2 })
  expect(frozen.items).toHaveLength(2)
  // Called as they are called, and not by their ids.
  expect(frozen.items.map(({ kind, number }: any) => [kind, number])).toEqual([["request", expect.stringMatching(/\d/u)], ["request", expect.stringMatching(/\d/u)]]) // prettier-ignore
  await at.register("2025-09-01")
  expect((await at.get("clerk", `/reports/r1/cells/${total}/records`)).body.items).toHaveLength(2)
  const application = new pg.Client({ connectionString: office.db.url })
  await application.connect()
  onTestFinished(() => application.end())
  const asBureau = async (statement: string): Promise<string> => {
    try {
      await application.query("begin")
      await application.query("select set_config('gongkai.agency', $1, true), set_config('gongkai.today', $2, true)", [bureau, today])
      await application.query(statement)
      await application.query("commit")
      return "done"
    } catch (error) {
      await application.query("rollback")
      return String(error)
    }
  }
  expect(await asBureau("update gongkai.filed_report set report = '{}'")).toContain("permission denied")
  expect(await asBureau("update gongkai.filed_report set figures = '[]'")).toContain("permission denied")
  expect(await asBureau("delete from gongkai.filed_report")).toContain("permission denied")
  expect(await asBureau("update gongkai.report_record set amount = 9")).toContain("permission denied")
  expect(await asBureau("update gongkai.report_cell set version = version + 1 where report_id = 'r1'")).toContain("its content is kept")
  expect(await asBureau("update gongkai.report_section set text = '' where report_id = 'r1'")).toContain("its content is kept")
  const late = `insert into gongkai.report_record values ('${bureau}', 'r1', 2, '${received}', 'request', 'later', 1)`
  expect(await asBureau(late)).toContain("records are listed when the report is filed")
  const doctored = `insert into gongkai.filed_report (agency_id, report_id, round, year, scope, form, state, filed_on, filed_by, report, figures, fingerprint, findings)
    values ('${bureau}', 'r1', 9, 2025, 'agency', '2021', 'submitted', '2026-01-12', '${bureau}-head', '{}', '[]', '{"held": {"${received}": 5}}', '[]')`
  expect(await asBureau(doctored)).toContain(`the figure of ${received} is 5, its records come to 0`)
})

test("记录在计算之后变了：不能报送，逐格说明；重新计算后手工填报的数还在，旁边是新的数", async () => {
  await six.register("2025-02-03")
  await six.does("clerk", "/reports", { reportId: "s1", year: 2025, scope: "agency" })
  await six.enter("s1", "requests.carriedIn.naturalPerson", 0, "上年没有结转")
  await six.register("2025-04-01")
  const moved = await six.verb("head", "s1", "submit")
  expect(moved.body.code).toBe("REPORT_FIGURES_MOVED")
  expect(moved.body.detail.cells).toContainEqual({ cell: received, was: 1, now: 2 })
  await six.enter("s1", received, 7, "含来访")
  expect((await six.verb("clerk", "s1", "recompute")).status).toBe(200)
  expect(await six.cell("s1", received)).toMatchObject({ value: 7, computed: 2, records: 2, source: "entered", note: "含来访" })
  expect(await six.cell("s1", total)).toMatchObject({ value: 7, computed: 2, source: "entered" })
  expect((await six.verb("clerk", "s1", "discard")).status).toBe(200)
  await six.does("clerk", "/reports", { reportId: "s2", year: 2025, scope: "agency" })
  expect(await six.cell("s2", received)).toMatchObject({ value: 2, source: "computed" })
})

test("两人同改一格：后到的被告知是谁、填了什么，一格也不存；不同的格互不相扰", async () => {
  const body = (entries: readonly (readonly [string, number])[]) => ({
    cells: entries.map(([cell, value]) => ({ cell, version: 1, value, note: "核对" })),
  })
  const [one, two] = ["requests.granted.naturalPerson", "requests.granted.commercialEnterprise"]
  await six.does("clerk", "/reports/s2/cells", body([[one, 4]]))
  const second = await six.act("head", "/reports/s2/cells", body([[one, 5], [two, 6]])) // prettier-ignore
  expect(second.status).toBe(412)
  expect(second.body.detail.cells).toMatchObject([{ cell: one, value: 4, source: "entered", version: 2, by: `${sibling}-clerk` }])
  expect(await six.cell("s2", one)).toMatchObject({ value: 4 })
  expect(await six.cell("s2", two)).toMatchObject({ version: 1, source: "computed" })
  await six.does("head", "/reports/s2/cells", body([[two, 6]]))
  expect(await six.refused("clerk", "/reports/s2/cells", { cells: [{ cell: total, version: 1, withdraw: true }] })).toBe("REPORT_CELL_NOT_ENTERED")
  const odd = { cells: [{ cell: "requests.nothing.total", version: 1, value: 1, note: "无" }] }
  expect(await six.refused("clerk", "/reports/s2/cells", odd)).toBe("REPORT_CELL_UNKNOWN")
  const unnoted = { cells: [{ cell: total, version: 1, value: 1 }] }
  expect(await six.refused("clerk", "/reports/s2/cells", unnoted)).toBe("INPUT")
})

test("对校验结果的意见：重算后还在，数变了就不再成立", async () => {
  const key = "relation.balance:requests.carriedOut.naturalPerson"
  const judged = async () => (await six.report("s2")).findings.find((one: any) => one.key === key)
  expect((await judged()).verdict).toBeNull()
  // Received 2, granted 4 and 6, still open 2: the columns of natural persons, of enterprises and 总计 do not balance.
  const line = async () => {
    const { items } = (await six.get("clerk", "/reports")).body
    const of = (severity: string) => async () => (await six.report("s2")).findings.filter((one: any) => one.severity === severity && one.verdict?.stands !== true).length // prettier-ignore
    const { open, judged: said } = items.find((one: any) => one.id === "s2")
    expect([open.warning, open.note]).toEqual([await of("warning")(), await of("note")()])
    return [open.error, said]
  }
  expect(await line()).toEqual([3, 0])
  await six.does("clerk", "/reports/s2/findings/verdict", { key, verdict: "right-as-it-is", note: "另有一件合并答复" })
  expect((await six.verb("clerk", "s2", "recompute")).status).toBe(200)
  expect((await judged()).verdict).toMatchObject({ verdict: "right-as-it-is", stands: true, version: 1 })
  expect(await line()).toEqual([2, 1])
  await six.enter("s2", "requests.granted.naturalPerson", 5)
  expect((await judged()).verdict).toMatchObject({ stands: false, note: "另有一件合并答复" })
  expect(await line()).toEqual([3, 0])
  expect(await six.refused("clerk", "/reports/s2/findings/verdict", { key, verdict: "to-be-mended", note: "改" })).toBe("STALE")
  await six.does("clerk", "/reports/s2/findings/verdict", { key, verdict: "to-be-mended", note: "改", version: 1 })
  expect((await judged()).verdict).toMatchObject({ verdict: "to-be-mended", stands: true, version: 2 })
  expect(await line()).toEqual([3, 1])
  expect(await six.refused("clerk", "/reports/s2/findings/verdict", { key: "relation.balance:none", verdict: "to-be-mended", note: "改" })).toBe(
    "REPORT_FINDING_GONE",
  )
  const withdraw = "/reports/s2/findings/verdict/withdraw"
  expect(await six.refused("clerk", withdraw, { key, version: 1 })).toBe("STALE")
  expect((await judged()).verdict).toMatchObject({ verdict: "to-be-mended" })
  expect(await above.refused("clerk", withdraw, { key, version: 2 })).toBe("NOT_FOUND")
  await six.does("clerk", withdraw, { key, version: 2 })
  expect((await judged()).verdict).toBeNull()
  expect(await six.refused("clerk", withdraw, { key, version: 2 })).toBe("REPORT_VERDICT_NONE")
  expect((await six.verb("clerk", "s2", "recompute")).status).toBe(200)
  expect((await judged()).verdict).toBeNull()
})

test("上级看见报送的数，看不见在办的格、在办的文字和数据背后的记录", async () => {
  for (const path of ["/reports/s2", "/reports/r1", "/reports/r1/rounds", `/reports/r1/cells/${total}/records`])
    expect((await above.get("head", path)).status, path).toBe(404)
  expect((await above.get("head", `/filed-reports/${sibling}/2025`)).status).toBe(404)
  expect((await reportsAt(() => office, stranger).get("head", `/filed-reports/${bureau}/2025`)).status).toBe(404)
  expect((await at.get("system", "/reports")).status).toBe(403)
})

test("汇总：本机关加各直接下级报送的数；缺报的点名，格子展开到各机关，不再往下；报送与直接下级的变动有先后", async () => {
  const sum = (await above.get("head", "/report-rollup?year=2025")).body
  expect(sum).toMatchObject({ in: 2, missing: 1 })
  expect(sum.parts.map((part: any) => [part.agencyId, part.in, part.why])).toEqual([
    [county, true, null],
    [bureau, true, null],
    [sibling, false, "missing"],
  ])
  await above.does("clerk", "/reports", { reportId: "t1", year: 2025, scope: "tree" })
  expect(await above.cell("t1", received)).toMatchObject({ value: 3, source: "summed", records: 2 })
  // The bureau's row says 3 and its total 4: each cell is a column of its own.
  expect(await above.cell("t1", total)).toMatchObject({ value: 4, source: "summed" })
  expect(await above.cell("t1", "disclosure.fees.amount")).toMatchObject({ value: 25.1, records: 1 })
  const opened = (await above.get("clerk", `/reports/t1/cells/${received}/records`)).body.items
  expect(opened).toEqual([
    { cell: received, kind: "report", recordId: "c1", agencyId: bureau, amount: 3, number: null, title: "样本bureau机关" },
    { cell: received, kind: "report", recordId: county, agencyId: county, amount: 0, number: null, title: "样本county机关" },
  ])
  await six.enter("s2", "requests.granted.naturalPerson", 0)
  expect((await six.verb("head", "s2", "submit", { despite: "另附说明" })).status).toBe(200)
  const moved = await above.verb("head", "t1", "submit", { despite: "下级另行更正" })
  expect(moved.body.code).toBe("REPORT_FIGURES_MOVED")
  expect((await above.verb("clerk", "t1", "recompute")).status).toBe(200)
  expect(await above.cell("t1", received)).toMatchObject({ value: 5, records: 3 })
  const filed = await above.verb("head", "t1", "submit", { despite: "下级另行更正" })
  expect(filed.status, filed.text).toBe(200)
  const frozen = (await above.get("clerk", `/reports/t1/cells/${received}/records`)).body
  expect(frozen).toMatchObject({ frozen: true })
  expect(frozen.items.map((one: any) => [one.recordId, one.agencyId, one.amount])).toEqual([["c1", bureau, 3], [county, county, 0], ["s2", sibling, 2]]) // prettier-ignore
  await above.does("head", "/reports/s2/return", { reviewId: "v9", round: 1, words: "请核对" })
  const after = (await above.get("head", "/report-rollup?year=2025")).body
  expect(after.parts.find((part: any) => part.agencyId === sibling)).toMatchObject({ in: false, why: "returned" })
  // What was filed stays as it was filed.
  expect((await above.get("clerk", `/reports/t1/cells/${received}/records`)).body.items).toHaveLength(3)
})

test("报送情况：县里看见各机关历年的状态和期限，提前的期限在本机关和直接下级生效", async () => {
  const board = async (query: string): Promise<any> => (await above.get("head", `/report-board?${query}`)).body
  const years = (body: any, id: string) => body.items.find((one: any) => one.id === id)?.years.map((one: any) => [one.year, one.state, one.late])
  const whole = await board("from=2024&to=2025")
  expect(whole.agencies).toBe(3)
  expect(years(whole, bureau)).toEqual([[2024, "missing", true], [2025, "published", false]]) // prettier-ignore
  expect(years(whole, sibling)).toEqual([[2024, "missing", true], [2025, "returned", false]]) // prettier-ignore
  expect(whole.counts.find((one: any) => one.year === 2025)).toMatchObject({ published: 1, returned: 1, submitted: 1, missing: 0, late: 0 })
  expect((await board("from=2024&to=2025&year=2025&state=returned")).items.map((one: any) => one.id)).toEqual([sibling])
  const first = await board("from=2025&to=2025&limit=2")
  expect(first.items.map((one: any) => one.id)).toEqual([bureau, county])
  expect((await board(`from=2025&to=2025&limit=2&after=${String(first.next)}`)).items.map((one: any) => one.id)).toEqual([sibling])

  await above.does("head", "/report-due/below", { monthDay: "01-11", version: 0 }, undefined, "PUT")
  expect((await at.report("r1")).deadline).toMatchObject({ day: "2026-01-11", lawful: "2026-01-31", superior: "2026-01-11", late: true })
  expect(years(await board("from=2025&to=2025"), bureau)).toEqual([[2025, "published", true]])
  await at.does("head", "/report-due/own", { monthDay: "01-08", version: 0 }, undefined, "PUT")
  expect((await board("from=2025&to=2025")).items[0].years[0].deadline).toBe("2026-01-08")
  expect(await at.refused("head", "/report-due/own", { monthDay: "02-30", version: 1 }, undefined, "PUT")).toBe("INPUT")
  expect(await at.refused("head", "/report-due/own", { monthDay: "01-09", version: 0 }, undefined, "PUT")).toBe("STALE")
  expect(await at.refused("clerk", "/report-due/own", { monthDay: "01-09", version: 1 }, undefined, "PUT")).toBe("NOT_PERMITTED")
  await at.does("head", "/report-due/own", { monthDay: null, version: 1 }, undefined, "PUT")
  await above.does("head", "/report-due/below", { monthDay: null, version: 1 }, undefined, "PUT")
  expect((await above.get("head", "/report-due")).body).toEqual({ own: null, below: null, superior: null })
})

test("平台上没有上级的机关自行审核通过", async () => {
  const top = reportsAt(() => office, district.province)
  await top.does("clerk", "/reports", { reportId: "p1", year: 2025, scope: "agency" })
  expect((await top.verb("head", "p1", "clear-own")).body.code).toBe("REPORT_STATE")
  expect((await top.verb("head", "p1", "submit")).status).toBe(200)
  expect((await top.verb("head", "p1", "clear-own")).status).toBe(200)
  expect((await top.verb("head", "p1", "publish")).status).toBe(200)
  today = day("2027-01-12")
  await top.does("clerk", "/reports", { reportId: "p2", year: 2026, scope: "agency" })
  expect((await top.report("p2")).previous).toMatchObject({ reportId: "p1", state: "published" })
  expect(await top.cell("p2", received)).toMatchObject({ lastYear: 0 })
  today = day("2026-01-12")
})
