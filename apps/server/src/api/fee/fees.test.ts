import { day } from "@gongkai/law"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { callsAt } from "../../../test/registered.ts"

interface Line {
  readonly count: number
  readonly price: number
  readonly sum: number
}
interface Listed {
  readonly notifiedOn: string | null
  readonly assessedOn: string
}
const agencyId = district.county
let office: Office
let today = day("2026-03-20")
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId] })
})
afterAll(() => office.close())

const { get, post, done, register } = callsAt(() => office, agencyId)
const fee = (caseId: string, verb: string) => `/requests/${caseId}/fee/${verb}`
const feeOf = async (caseId: string): Promise<any> => (await get("clerk", `/requests/${caseId}/fee`)).body
const refusal = async (caseId: string, verb: string, body: unknown, by: "clerk" | "head" = "clerk"): Promise<string> => {
  const answer = await post(by, fee(caseId, verb), body)
  expect(answer.body.title).not.toBe("")
  return String(answer.body.code)
}
const eleven = Array.from({ length: 11 }, () => "2026-03-02")

test("同一申请人3月第11件按件收100元，算式列出；第10件免费，不能发通知", async () => {
  const cases = await register(...eleven)
  const preview = await get("clerk", fee(cases[10]!, "preview?basis=item"))
  expect(preview.body).toMatchObject({ earlier: 10, amount: 100, working: [{ from: 11, to: 11, count: 1, price: 100, sum: 100 }] })
  expect(preview.body.citation).toContain("信息处理费")
  expect((await feeOf(cases[10]!)).state).toBe("none")
  expect(await refusal(cases[9]!, "assess", { basis: "item" })).toBe("FEE_WITHIN_FREE_BAND")
  expect(await refusal(cases[9]!, "notify", { on: "2026-03-03" })).toBe("FEE_NOT_ASSESSED")
})

test("问法律不给的：件数不合理、收到之前的日子，都是拒绝，不是系统出错", async () => {
  const [caseId = ""] = await register("2026-03-02")
  for (const path of [fee(caseId, "preview?basis=item&quantity=478669"), `/requests/${caseId}/steps?on=2026-01-05`])
    expect((await get("clerk", path)).body).toMatchObject({ status: 409, code: "LAW_REFUSES", detail: { says: expect.any(String) } })
})

test("230页收3900元：70页×10、100页×20、30页×40；上月的申请不并入本月的件数", async () => {
  const cases = await register(...eleven, "2026-02-27")
  const pages = (await get("clerk", fee(cases[0]!, "preview?basis=page&quantity=230"))).body
  expect(pages.amount).toBe(3900)
  expect((pages.working as readonly Line[]).map(({ count, price, sum }) => [count, price, sum])).toEqual([
    [30, 0, 0],
    [70, 10, 700],
    [100, 20, 2000],
    [30, 40, 1200],
  ])
  expect((await get("clerk", fee(cases[11]!, "preview?basis=item&quantity=35"))).body).toMatchObject({ earlier: 0, amount: 3000 })
})

test("核定、通知、3月9日送达、4月7日前缴清：少缴多缴都不收，缴清后答复期限重新起算", async () => {
  const [caseId = ""] = await register("2026-03-02")
  await done("clerk", fee(caseId, "assess"), { basis: "item", quantity: 35 })
  await done("clerk", fee(caseId, "assess"), { basis: "page", quantity: 31 })
  await done("clerk", fee(caseId, "notify"), { on: "2026-03-06" })
  expect(await refusal(caseId, "assess", { basis: "item", quantity: 35 })).toBe("FEE_ALREADY_NOTICED")
  await done("clerk", `/requests/${caseId}/record-reached`, { on: "2026-03-09", letter: "fee-notice" })
  expect(await feeOf(caseId)).toMatchObject({
    state: "noticed",
    notifiedOn: "2026-03-06",
    reachedOn: "2026-03-09",
    payBy: "2026-04-07",
    lateNotice: false,
    fee: { basis: "page", amount: 10 },
  })
  const payment = { on: "2026-03-16", receiptNumber: "0012345678" }
  expect(await refusal(caseId, "receive", { ...payment, amount: 9 })).toBe("FEE_PAID_IN_PART")
  expect(await refusal(caseId, "receive", { ...payment, amount: 11 })).toBe("FEE_OVERPAID")
  expect(await refusal(caseId, "refund", { on: "2026-03-16", amount: 10, reason: "overcharged" }, "head")).toBe("FEE_NOT_PAID")
  await done("clerk", fee(caseId, "receive"), { ...payment, amount: 10 })
  const request = (await get("clerk", `/requests/${caseId}`)).body
  expect(request.clock.answerDue).toBe("2026-04-14")
  expect(await refusal(caseId, "refund", { on: "2026-03-17", amount: 10, reason: "overcharged" })).toBe("NOT_PERMITTED")
  expect(await refusal(caseId, "refund", { on: "2026-03-17", amount: 11, reason: "overcharged" }, "head")).toBe("REFUND_ABOVE_PAYMENT")
  await done("head", fee(caseId, "refund"), { on: "2026-03-17", amount: 4, reason: "overcharged" })
  expect(await feeOf(caseId)).toMatchObject({ state: "refunded", fee: { paidAmount: 10, refundAmount: 4, receiptNumber: "0012345678" } })
})

test("答复期限过后才发的收费通知照记，注明逾期", async () => {
  today = day("2026-04-30")
  const [caseId = ""] = await register("2026-03-02")
  await done("clerk", fee(caseId, "assess"), { basis: "page", quantity: 40 })
  await done("clerk", fee(caseId, "notify"), { on: "2026-04-01", reached: "2026-04-01" })
  expect(await feeOf(caseId)).toMatchObject({ state: "noticed", lateNotice: true })
})

test("免收：通知之后免收，期限照没有通知过计算；撤销误记的通知，不计入全年；只有通知没有金额的另外列明", async () => {
  const before = (await get("clerk", "/fees/summary?year=2026")).body
  const [waived = "", struck = "", bare = ""] = await register("2026-04-01", "2026-04-01", "2026-04-01")
  for (const caseId of [waived, struck]) {
    await done("clerk", fee(caseId, "assess"), { basis: "page", quantity: 100 })
    await done("clerk", fee(caseId, "notify"), { on: "2026-04-10" })
  }
  const noticed = (await get("clerk", "/fees/summary?year=2026")).body
  expect([noticed.noticed - before.noticed, noticed.noticedYuan - before.noticedYuan]).toEqual([2, 1400])
  expect(await refusal(waived, "waive", { on: "2026-04-13", reason: "hardship" })).toBe("NOT_PERMITTED")
  await done("head", fee(waived, "waive"), { on: "2026-04-13", reason: "hardship" })
  expect(await feeOf(waived)).toMatchObject({ state: "waived", notifiedOn: null, fee: { notifiedOn: "2026-04-10" } })
  expect((await get("clerk", `/requests/${waived}`)).body.clock.answerDue).toBe("2026-04-30")
  expect(await refusal(waived, "receive", { on: "2026-04-14", amount: 700, receiptNumber: "1" })).toBe("NO_FEE_ASKED")
  await done("clerk", `/requests/${struck}/strike-step`, { on: "2026-04-10", what: "feeNotified" })
  expect((await feeOf(struck)).state).toBe("assessed")
  await done("clerk", `/requests/${bare}/notify-fee`, { on: "2026-04-10" })
  const after = (await get("clerk", "/fees/summary?year=2026")).body
  expect(after).toEqual({ ...before, withoutAmount: Number(before.withoutAmount) + 1 })
})

test("逾期不缴满20个工作日后视为放弃；全年清单按通知之日排列，可以分页", async () => {
  const [caseId = ""] = await register("2026-03-02")
  await done("clerk", fee(caseId, "assess"), { basis: "page", quantity: 100 })
  await done("clerk", fee(caseId, "notify"), { on: "2026-03-03", reached: "2026-03-03" })
  const { payBy, latePayment } = await feeOf(caseId)
  expect([payBy, latePayment]).toEqual(["2026-03-31", true])
  const early = await post("head", `/requests/${caseId}/lapse`, { on: "2026-03-31", why: "fee-overdue" })
  expect(early.status).toBe(409)
  await done("head", `/requests/${caseId}/lapse`, { on: "2026-04-01", why: "fee-overdue" })
  expect((await feeOf(caseId)).state).toBe("lapsed")
  const first = (await get("clerk", "/fees?year=2026&limit=2")).body
  const rest = (await get("clerk", `/fees?year=2026&after=${encodeURIComponent(first.next)}`)).body
  const days = ([...first.items, ...rest.items] as readonly Listed[]).map(({ notifiedOn, assessedOn }) => notifiedOn ?? assessedOn)
  expect(days).toEqual([...days].sort())
  expect(days.length).toBeGreaterThan(3)
  expect((await get("clerk", "/fees?year=2025")).body.items).toEqual([])
  expect((await get("system", "/fees?year=2026")).body.code).toBe("NOT_PERMITTED")
})
