import { day, type Day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { callsAt } from "../../../test/registered.ts"

const agencyId = district.county
let office: Office
let today: Day = day("2026-06-30")
let serial = 0
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId, district.stranger] })
})
afterAll(() => office.close())

const { get, post, done, register } = callsAt(() => office, agencyId)
const court = "样本市中级人民法院"

/** A case decided on a day. */
const decided = async (outcome: string, ground: string, received = "2026-02-02", on = "2026-02-09"): Promise<string> => {
  const [caseId = ""] = await register(received)
  await done("head", `/requests/${caseId}/decide`, { on, outcome, ground })
  return caseId
}
const dispute = async (caseId: string, kind: string, acceptedOn: string, more: object = {}): Promise<string> => {
  serial += 1
  const disputeId = `dispute-${String(serial)}`
  await done("head", `/requests/${caseId}/disputes`, { disputeId, kind, bodyName: court, acceptedOn, against: "decision", ...more })
  return disputeId
}
const shown = async (id: string): Promise<any> => (await get("clerk", `/disputes/${id}`)).body
const enter = (id: string, verb: string, body: unknown) => done("clerk", `/disputes/${id}/${verb}`, body)
const refusal = async (id: string, verb: string, body: unknown): Promise<string> =>
  String((await post("clerk", `/disputes/${id}/${verb}`, body)).body.code)
/** The fifteen figures, row by row: upheld, corrected, other, pending, total. */
const table = async (year: number, asOf: string): Promise<readonly number[]> => {
  const { body } = await get("clerk", `/disputes/counts?year=${String(year)}&asOf=${asOf}`)
  return (body.cells as readonly { readonly count: number }[]).map(({ count }) => count)
}

test("2026年4月29日（周三）收到复议申请书副本：普通程序5月15日前答复，跨五一假期和5月9日周六上班；简易程序5月9日前", async () => {
  const caseId = await decided("granted", "36(2)")
  const ordinary = await dispute(caseId, "reconsideration", "2026-04-27")
  expect(await shown(ordinary)).toMatchObject({ answerBy: null, noAnswerBy: "no-copy", light: null })
  await enter(ordinary, "receive-copy", { on: "2026-04-29" })
  const { answerBy, late, light, ...more } = await shown(ordinary)
  const days = more.days as readonly { readonly day: string }[]
  expect(answerBy).toBe("2026-05-15")
  expect(days.at(-1)).toMatchObject({ day: "2026-05-15", counted: 10 })
  expect(days.find((one) => one.day === "2026-05-09")).toMatchObject({ kind: { kind: "makeUp" } })
  expect([late, light]).toEqual([true, "overdue"])
  const simplified = await dispute(caseId, "reconsideration", "2026-04-28")
  await enter(simplified, "receive-copy", { on: "2026-04-29", procedure: "simplified" })
  expect((await shown(simplified)).answerBy).toBe("2026-05-09")
})

test("法院的答辩期15日，末日6月19日端午节顺延至6月22日；当日答辩不逾期，次日答辩照记为逾期", async () => {
  const caseId = await decided("unavailable.notHeld", "36(4)")
  const inTime = await dispute(caseId, "litigation-direct", "2026-06-01")
  await enter(inTime, "receive-copy", { on: "2026-06-04" })
  expect((await shown(inTime)).answerBy).toBe("2026-06-22")
  await enter(inTime, "answer", { on: "2026-06-22" })
  expect(await shown(inTime)).toMatchObject({ late: false, light: null, answeredOn: "2026-06-22" })
  expect(await refusal(inTime, "answer", { on: "2026-06-23" })).toBe("ALREADY_THERE")
  await enter(inTime, "strike-last", { on: "2026-06-22", what: "answered" })
  await enter(inTime, "answer", { on: "2026-06-23" })
  expect((await shown(inTime)).late).toBe(true)
})

test("对国家秘密不予公开的决定直接起诉：照登记，提示应当复议前置；对信息不存在的没有提示；2023年的决定也没有", async () => {
  const hints = async (id: string): Promise<readonly string[]> => ((await shown(id)).hints as readonly { code: string }[]).map(({ code }) => code)
  const secret = await dispute(await decided("refused.stateSecret", "14"), "litigation-direct", "2026-04-01")
  expect(await hints(secret)).toEqual(["REVIEW_FIRST"])
  const absent = await dispute(await decided("unavailable.notHeld", "36(4)"), "litigation-direct", "2026-04-01")
  expect(await hints(absent)).toEqual([])
  const old = await dispute(await decided("refused.stateSecret", "14", "2023-11-01", "2023-11-10"), "litigation-direct", "2024-03-01")
  expect(await hints(old)).toEqual([])
  const unlinked = await dispute(await decided("refused.stateSecret", "14"), "litigation-after-reconsideration", "2026-06-01")
  expect(await hints(unlinked)).toEqual(["PRIOR_MISSING"])
})

test("结果只记一次，纠正须写明错在何处；裁判文书只能是本件的文件；不能把别的案件的复议接上", async () => {
  const caseId = await decided("refused.thirdPartyRights", "15")
  const other = await decided("granted", "36(2)")
  const review = await dispute(caseId, "reconsideration", "2026-03-02")
  const serialBefore = { disputeId: "x", bodyName: court, acceptedOn: "2026-05-06", against: "decision" }
  const wrongCase = await post("clerk", `/requests/${other}/disputes`, {
    ...serialBefore,
    kind: "litigation-after-reconsideration",
    priorDisputeId: review,
  })
  expect(wrongCase.body.code).toBe("NOT_FOUND")
  const directAfter = await post("clerk", `/requests/${caseId}/disputes`, { ...serialBefore, kind: "litigation-direct", priorDisputeId: review })
  expect(directAfter.body.code).toBe("PRIOR_DISPUTE_NOT_FITTING")
  const result = {
    on: "2026-04-20",
    result: "corrected",
    manner: "revoked",
    fault: "consultation",
    ground: "32",
    documentNumber: "样复决〔2026〕3号",
  }
  expect(await refusal(review, "result", { ...result, on: "2026-03-01" })).toBe("DAY_BEFORE_ACCEPTANCE")
  expect(await refusal(review, "result", { ...result, fault: null })).toBe("RESULT_NOT_FITTING")
  expect(await refusal(review, "result", { ...result, result: "upheld" })).toBe("RESULT_NOT_FITTING")
  await office.db.asOwner("set session_replication_role = replica")
  for (const [id, of] of [
    ["own-file", caseId],
    ["other-file", other],
  ])
    await office.db.asOwner(
      "insert into gongkai.case_file (id, agency_id, case_id, sha256, name, bytes, content_type) values ($1, $2, $3, repeat('0', 64), '复议决定书.pdf', 1, 'application/pdf')",
      [id, agencyId, of],
    )
  await office.db.asOwner("set session_replication_role = origin")
  expect(await refusal(review, "result", { ...result, fileId: "other-file" })).toBe("FILE_OF_ANOTHER_CASE")
  await enter(review, "result", { ...result, fileId: "own-file" })
  expect(await shown(review)).toMatchObject({ result: "corrected", mayReopen: true })
  expect(await refusal(review, "result", result)).toBe("DISPUTE_ENDED")
  expect(await refusal(review, "hearing", { on: "2026-05-06" })).toBe("DISPUTE_ENDED")
})

test("别的机关、系统管理员都看不到", async () => {
  const id = await dispute(await decided("granted", "36(2)"), "reconsideration", "2026-04-27")
  const stranger = await office.as(district.stranger, "clerk")
  expect((await stranger.send("GET", `/api/v1/disputes/${id}`)).status).toBe(404)
  expect((await stranger.send("GET", "/api/v1/disputes")).body.items).toEqual([])
  expect((await get("system", `/disputes/${id}`)).body.code).toBe("NOT_PERMITTED")
})

test("登记簿可以按种类、状态、年度筛选并分页", async () => {
  const all = (await get("clerk", "/disputes?limit=200")).body.items as readonly { dispute: { id: string; acceptedOn: string } }[]
  const days = all.map(({ dispute: { acceptedOn } }) => acceptedOn)
  expect(days).toEqual([...days].sort().reverse())
  const first = (await get("clerk", "/disputes?limit=3")).body
  const second = (await get("clerk", `/disputes?limit=200&after=${encodeURIComponent(String(first.next))}`)).body
  expect(([...first.items, ...second.items] as typeof all).map((one) => one.dispute.id)).toEqual(all.map((one) => one.dispute.id))
  const concluded = (await get("clerk", "/disputes?state=concluded&kind=reconsideration&year=2026")).body.items
  expect(concluded).toHaveLength(1)
  expect((await get("clerk", "/disputes?result=upheld")).body.items).toEqual([])
})

test("表四：结果按审结之日、未审结按年末计；上诉的一件只计一次，按最后一审；往年受理的可以设为不计入", async () => {
  today = day("2026-12-31")
  const at = (asOf: string): Promise<readonly number[]> => table(2025, asOf)
  const caseId = await decided("unavailable.notHeld", "36(4)", "2024-10-08", "2024-10-15")
  const review = await dispute(caseId, "reconsideration", "2024-11-01")
  const empty = await at("2024-12-31")
  expect(empty.every((count) => count === 0)).toBe(true)
  expect((await table(2024, "2024-12-31")).slice(0, 5)).toEqual([0, 0, 0, 1, 1])
  await enter(review, "result", { on: "2025-01-10", result: "upheld" })
  expect((await at("2025-01-09")).slice(0, 5)).toEqual([0, 0, 0, 1, 1])
  expect((await at("2025-12-31")).slice(0, 5)).toEqual([1, 0, 0, 0, 1])
  expect((await table(2024, "2025-06-30")).slice(0, 5)).toEqual([0, 0, 0, 1, 1])
  const suit = await dispute(caseId, "litigation-after-reconsideration", "2025-02-10", { priorDisputeId: review })
  await enter(suit, "result", { on: "2025-06-10", result: "corrected", manner: "ordered-to-act", fault: "search" })
  expect((await at("2025-06-30")).slice(10)).toEqual([0, 1, 0, 0, 1])
  const appeal = { priorDisputeId: suit, instance: "second" }
  const second = await dispute(caseId, "litigation-after-reconsideration", "2025-07-01", appeal)
  expect((await shown(second)).noAnswerBy).toBe("no-copy")
  expect((await at("2025-07-01")).slice(10)).toEqual([0, 0, 0, 1, 1])
  expect((await at("2025-06-30")).slice(10)).toEqual([0, 1, 0, 0, 1])
  const again = await post("clerk", `/requests/${caseId}/disputes`, {
    disputeId: "again",
    kind: "litigation-after-reconsideration",
    bodyName: court,
    acceptedOn: "2025-07-02",
    against: "decision",
    ...appeal,
  })
  expect(again.body.code).toBe("DISPUTE_BROUGHT_ON")
  await enter(second, "result", { on: "2025-09-01", result: "other", manner: "withdrawn" })
  expect((await at("2025-12-31")).slice(10)).toEqual([0, 0, 1, 0, 1])
  const { body } = await get("clerk", "/disputes/counts?year=2025&asOf=2025-12-31")
  expect(body.cells).toHaveLength(15)
  expect(body.cells[12]).toEqual({ kind: "litigation-after-reconsideration", column: "other", count: 1, disputeIds: [second] })
  const changed = await (
    await office.as(agencyId, "system")
  ).send("PUT", "/api/v1/law-settings/report.disputesOfPastYears", { body: { value: "excluded", version: 0 } })
  expect(changed.status, changed.text).toBe(200)
  expect((await at("2025-12-31")).slice(0, 5)).toEqual([0, 0, 0, 0, 0])
})
