import { submitComplaint } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { keyRingOfText, ownComplaint, type Receipt } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { registersAt } from "../../../test/registers.ts"

const { bureau, county, stranger } = district
// 2026年11月2日是星期一，十一月没有放假。
let today: Day = day("2026-11-02")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau, stranger] })
})
afterAll(() => office.close())

const above = registersAt(() => office, county)
const below = registersAt(() => office, bureau)
const other = registersAt(() => office, stranger)
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
const receipts: Record<string, Receipt> = {}
const secret = "王五毛"
const send = async (complaintId: string, more: object = {}, agencyId: string = county) => {
  const actor = { agencyId, personId: "portal", cause: null, program: true } as const
  const said = { aboutAgencyId: bureau, ground: "unpublished", subject: `目录不全${complaintId}`, text: `${secret}的投诉` } as const
  const input = { complaintId, submissionKey: `form-of-${complaintId}`, ...said, sender: { name: secret, phone: "13900000009" }, ...more }
  const outcome = await submitComplaint(ring)(office.casework, actor, input)
  if (outcome.ok) receipts[complaintId] = outcome
  return outcome
}
const own = (id: string) => office.db.records.asCitizen(receipts[id]!, "2026-11-20T01:00:00Z", ownComplaint, "complaint")
const one = async (id: string) => (await above.get("head", `/complaints/${id}`)).body
const ids = async (query: string) => (await above.get("clerk", `/complaints?${query}`)).body.items.map(({ id }: any) => id)
const order = (orderId: string, dueOn: string) => ({ orderId, title: "补全公开目录", matter: "目录缺生成日期，请补全。", dueOn })

test("向上级和本机关可以投诉；不是下级的、没有的不受理；登记来信由经办人填写收到之日", async () => {
  expect(await send("p1")).toMatchObject({ ok: true, receiptNumber: expect.stringMatching(/^TS20261102-[0-9A-F]{10}$/u) })
  expect(await send("p1b", { submissionKey: "form-of-p1" })).toMatchObject({ code: "SENT_BEFORE" })
  expect(await send("p2", { aboutAgencyId: county })).toMatchObject({ ok: true })
  expect(await send("p0", { aboutAgencyId: stranger })).toMatchObject({ code: "COMPLAINT_NOT_OURS" })
  expect(await send("p0", { aboutAgencyId: county }, bureau)).toMatchObject({ code: "COMPLAINT_NOT_OURS" })
  const letter = { complaintId: "p3", aboutAgencyId: bureau, ground: "mishandled", subject: "没有答复", text: "来信", way: "post" }
  expect((await above.act("clerk", "/complaints", { ...letter, receivedOn: "2026-11-03" })).body.code).toBe("DAY_IN_FUTURE")
  expect((await above.act("clerk", "/complaints", { ...letter, way: "portal", receivedOn: "2026-10-30" })).status).toBe(422)
  await above.does("clerk", "/complaints", { ...letter, receivedOn: "2026-10-30", sender: { name: "赵六", phone: "13900000008" } })
  expect(await one("p3")).toMatchObject({ way: "post", shownName: "赵*", receiptNumber: expect.stringMatching(/^TS20261030-/u) })
})

test("处理期限三十个工作日，是设置：11月2日收到，12月14日到期，15日起逾期；改成五个工作日，11月9日到期", async () => {
  expect(await one("p1")).toMatchObject({ dueOn: "2026-12-14", late: false, shownName: "王**" })
  today = day("2026-12-14")
  expect(await ids("late=yes")).toEqual(["p3"])
  today = day("2026-12-15")
  expect(await ids("late=yes")).toEqual(["p2", "p1", "p3"])
  await above.does("head", "/openness-settings/complaint.decide-working-days", { value: 5, version: 0 }, undefined, "PUT")
  today = day("2026-11-09")
  expect(await one("p1")).toMatchObject({ dueOn: "2026-11-09", light: "today", late: false })
  today = day("2026-11-10")
  expect(await one("p1")).toMatchObject({ light: "overdue", late: true })
  today = day("2026-11-09")
})

test("拟结论的人不能自己审定；属实的须责令改正或者通报批评，不属实的不能；审定以前投诉人看不到结论", async () => {
  await above.does("clerk", "/complaints/p1/assign", { personId: `${county}-clerk` }, 1)
  await above.does("head", "/complaints/p1/finding", { outcome: "founded", finding: "情况属实" }, 2, "PUT")
  expect(await above.refused("head", "/complaints/p1/decide", {}, 3)).toBe("COMPLAINT_OWN_FINDING")
  await above.does("head", "/complaints/p1/return", undefined, 3)
  await above.does("clerk", "/complaints/p1/finding", { outcome: "founded", finding: "经查属实，已责令改正。" }, 4, "PUT")
  expect(await above.refused("clerk", "/complaints/p1/decide", {}, 5)).toBe("NOT_PERMITTED")
  expect(await above.refused("head", "/complaints/p1/decide", {}, 5)).toBe("COMPLAINT_WITHOUT_MEASURE")
  expect(await above.refused("head", "/complaints/p1/decide", { order: order("o1", "2026-11-08") }, 5)).toBe("ORDER_DUE")
  expect(await own("p1")).toMatchObject({ state: "drafted", outcome: null, finding: null, ordered: false })
  await above.does("head", "/complaints/p1/decide", { order: order("o1", "2026-11-16") }, 5)
  expect(await own("p1")).toMatchObject({
    state: "decided",
    outcome: "founded",
    finding: "经查属实，已责令改正。",
    ordered: true,
    endedOn: "2026-11-09",
  })
  await above.does("clerk", "/complaints/p2/finding", { outcome: "unfounded", finding: "不属实。" }, 1, "PUT")
  expect(await above.refused("head", "/complaints/p2/decide", { order: order("o9", "2026-11-16") }, 2)).toBe("COMPLAINT_UNFOUNDED")
  await above.does("head", "/complaints/p2/decide", {}, 2)
  await above.does("clerk", "/complaints/p3/close", { reason: "in-dispute", words: "复议机关已经受理" }, 1)
  expect(await one("p3")).toMatchObject({ state: "closed", late: false })
})

test("下级看得到责令改正，看不到投诉和投诉人；别的机关什么也看不到", async () => {
  const told = await below.get("clerk", "/improvement-orders/o1")
  expect(told.body).toMatchObject({ agencyId: county, toAgencyId: bureau, dueOn: "2026-11-16", state: "open", light: "in5", version: 1 })
  expect(told.text).not.toContain(secret)
  expect(told.text).not.toContain("p1")
  for (const path of ["/complaints/p1", "/complaints"]) expect((await below.get("head", path)).text).not.toContain(secret)
  expect((await below.get("head", "/complaints/p1")).status).toBe(404)
  expect((await below.act("head", "/complaints/p1/sender", { reason: "contact-applicant" })).status).toBe(404)
  expect((await other.get("head", "/improvement-orders/o1")).status).toBe(404)
  expect((await other.get("head", "/improvement-orders?side=received")).body.items).toEqual([])
  expect((await below.get("clerk", "/notifications")).text).toContain("improvement-order.told")
  expect((await above.act("clerk", "/complaints/p1/sender", { reason: "contact-applicant" })).body).toEqual({ name: secret, phone: "13900000009" })
})

test("改正结果须写明，退回的另定期限再报，认可的办结；逾期的另列；两边的账都记着，谁也不能替对方办", async () => {
  const answer = { proof: "已补全生成日期。", itemIds: [] }
  expect(await below.refused("clerk", "/improvement-orders/o1/accept", {}, 1)).toBe("NOT_PERMITTED")
  expect(await below.refused("head", "/improvement-orders/o1/withdraw", { reason: "不必" }, 1)).toBe("NOT_FOUND")
  expect(await above.refused("head", "/improvement-orders/o1/answer", answer, 1)).toBe("NOT_FOUND")
  expect(await below.refused("clerk", "/improvement-orders/o1/answer", { ...answer, itemIds: ["nothing"] }, 1)).toBe("NOT_FOUND")
  const late = async () => (await above.get("clerk", "/improvement-orders?late=yes")).body.items.map(({ id }: any) => id)
  today = day("2026-11-16")
  expect(await late()).toEqual([])
  today = day("2026-11-17")
  expect(await late()).toEqual(["o1"])
  await below.does("clerk", "/improvement-orders/o1/answer", answer, 1)
  expect(await late()).toEqual(["o1"])
  expect(await above.refused("head", "/improvement-orders/o1/return", { words: "仍缺三条", dueOn: "2026-11-16" }, 2)).toBe("ORDER_DUE")
  await above.does("head", "/improvement-orders/o1/return", { words: "仍缺三条", dueOn: "2026-11-24" }, 2)
  expect(await late()).toEqual([])
  await below.does("clerk", "/improvement-orders/o1/answer", { ...answer, proof: "三条已补。" }, 3)
  await above.does("head", "/improvement-orders/o1/accept", {}, 4)
  expect((await below.get("clerk", "/improvement-orders/o1")).body).toMatchObject({
    state: "accepted",
    late: false,
    endedOn: "2026-11-17",
    rounds: [
      { proof: "已补全生成日期。", verdict: "returned", words: "仍缺三条" },
      { proof: "三条已补。", verdict: "accepted" },
    ],
  })
  expect(await below.refused("clerk", "/improvement-orders/o1/answer", answer, 5)).toBe("ORDER_STATE")
  const chain = (agencyId: string) =>
    office.db.asOwner("select name from gongkai.event where agency_id = $1 and subject = 'o1' order by seq", [agencyId])
  const names = async (agencyId: string) => (await chain(agencyId)).map(({ name }) => String(name).split(".")[1])
  expect(await names(county)).toEqual(["issued", "answered", "returned", "answered", "accepted"])
  expect(await names(bureau)).toEqual(["told", "answered", "returned", "answered", "accepted"])
})

test("通报批评按责令改正起草，只批评下级；被批评的机关看得到；责任追究只有负责人看得到", async () => {
  await above.does("head", "/improvement-orders", { ...order("o2", "2026-11-18"), toAgencyId: bureau })
  today = day("2026-11-20")
  const draft = (await above.get("head", "/improvement-orders/o2/criticism-draft")).body
  expect(draft.notice).toContain("2026年11月17日，样本county机关就“补全公开目录”责令样本bureau机关改正，期限为2026年11月18日。")
  expect(draft.notice).toContain("截至2026年11月20日没有报送改正结果")
  expect(await above.refused("clerk", "/public-criticisms", { criticismId: "c1", ofAgencyId: bureau, ...draft })).toBe("NOT_PERMITTED")
  expect(await above.refused("head", "/public-criticisms", { criticismId: "c1", ofAgencyId: county, ...draft })).toBe("ORDER_NOT_BELOW")
  expect(await above.refused("head", "/public-criticisms", { criticismId: "c1", ofAgencyId: bureau, orderId: "o3", ...draft })).toBe("NOT_FOUND")
  await above.does("head", "/public-criticisms", { criticismId: "c1", ofAgencyId: bureau, orderId: "o2", ...draft })
  expect((await below.get("clerk", "/public-criticisms?side=received")).body.items).toMatchObject([{ id: "c1", ofAgencyId: bureau }])
  expect((await other.get("head", "/public-criticisms?side=received")).body.items).toEqual([])
  const held = {
    accountabilityId: "a1",
    ofAgencyId: bureau,
    orderId: "o2",
    whom: "某副局长",
    measure: "talk",
    matter: "逾期不改",
    onDay: "2026-11-20",
  }
  expect(await above.refused("clerk", "/accountability-records", held)).toBe("NOT_PERMITTED")
  await above.does("head", "/accountability-records", held)
  for (const post of ["clerk", "audit", "system"] as const)
    for (const path of ["/accountability-records", "/exports/accountability-records"])
      expect((await above.get(post, path)).body.code, `${post} ${path}`).toBe("NOT_PERMITTED")
  expect((await above.get("head", "/accountability-records")).body.items).toMatchObject([{ whom: "某副局长" }])
  expect((await below.get("head", "/accountability-records")).body.items).toEqual([])
  const kept = await office.db.asOwner("select content from gongkai.row_version where table_name = 'accountability'")
  expect(JSON.stringify(kept)).not.toContain("副局长")
  await above.does("head", "/accountability-records/a1/strike", undefined, 1)
  expect((await above.get("head", "/accountability-records")).body.items).toEqual([])
})

test("数目、导出；办结以后可以删除投诉人的信息和所写的内容，事件和版本里从来没有", async () => {
  expect((await above.get("clerk", "/complaint-counts?year=2026")).body).toEqual({
    received: 3,
    decided: 2,
    founded: 1,
    unfounded: 1,
    closed: 1,
    waiting: 0,
    late: 0,
  })
  expect((await above.get("clerk", "/exports/complaints?format=csv")).text.split("\r\n")).toHaveLength(5)
  await send("p4")
  const erase = (ofId: string) => above.act("head", "/senders/erase", { ofKind: "complaint", ofId })
  expect((await erase("p4")).body.code).toBe("SENDER_NOT_ERASABLE")
  expect((await erase("p1")).status).toBe(200)
  expect(await one("p1")).toMatchObject({ shownName: null, outcome: "founded", orderId: "o1", senderErasedOn: "2026-11-20" })
  const rows = await office.db.asOwner("select * from gongkai.complaint where id = 'p1'")
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect(await office.db.asOwner("select field from gongkai.sender_field where of_id = 'p1'")).toEqual([])
  const kept = [await office.db.asOwner("select body from gongkai.event"), await office.db.asOwner("select content from gongkai.row_version")]
  for (const word of [secret, "13900000009", receipts["p1"]!.code]) expect(JSON.stringify(kept)).not.toContain(word)
})
