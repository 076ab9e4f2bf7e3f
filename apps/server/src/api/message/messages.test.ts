import { submitMessage } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { keyRingOfText, openMessage, openMessages, ownMessage, rotateKeys, type Receipt } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../../test/office.ts"
import { registersAt } from "../../../test/registers.ts"

const { bureau, county, stranger } = district
// 2026年4月3日是星期五，4月4日至6日清明放假。
let today: Day = day("2026-04-03")
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau, stranger] })
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const above = registersAt(() => office, county)
const other = registersAt(() => office, stranger)
const keyOf = (id: string, filler: number) => `${id}:${Buffer.alloc(32, filler).toString("base64")}`
// The office registered k1of; the other waits for a rotation.
const ring = keyRingOfText(`${keyOf("k1of", 1)},${keyOf("k2of", 2)}`)
const now = "2026-04-20T01:00:00Z"
const receipts: Record<string, Receipt> = {}
const send = async (messageId: string, more: object = {}) => {
  const actor = { agencyId: bureau, personId: "portal", cause: null, program: true } as const
  const sender = { name: "李四光", phone: "13900000002" }
  const input = { messageId, submissionKey: `form-of-${messageId}`, subject: `路灯${messageId}`, text: "某路路灯不亮", sender, ...more }
  const outcome = await submitMessage(ring)(office.casework, actor, input)
  if (outcome.ok) receipts[messageId] = outcome
  return outcome
}
const own = (id: string, code = receipts[id]!.code) =>
  office.db.records.asCitizen({ receiptNumber: receipts[id]!.receiptNumber, code }, now, ownMessage, "message")
const ids = async (query: string) => (await at.get("clerk", `/messages?${query}`)).body.items.map(({ id }: any) => id)
const one = async (id: string) => (await at.get("clerk", `/messages/${id}`)).body

test("4月3日收到，五个工作日跨清明，4月13日到期：13日不算逾期，14日逾期", async () => {
  expect(await send("m1")).toMatchObject({ ok: true, receiptNumber: expect.stringMatching(/^LY20260403-[0-9A-F]{10}$/u) })
  expect(await send("m1b", { submissionKey: "form-of-m1" })).toMatchObject({ code: "SENT_BEFORE" })
  expect(await one("m1")).toMatchObject({ dueOn: "2026-04-13", light: "in5", late: false, shownName: "李**", state: "received" })
  today = day("2026-04-13")
  expect(await one("m1")).toMatchObject({ light: "today", late: false })
  expect(await ids("late=yes")).toEqual([])
  today = day("2026-04-14")
  expect(await one("m1")).toMatchObject({ light: "overdue", late: true, unanswered: false })
  expect(await ids("late=yes")).toEqual(["m1"])
  today = day("2026-07-03")
  expect(await one("m1")).toMatchObject({ unanswered: false })
  today = day("2026-07-04")
  expect(await one("m1")).toMatchObject({ unanswered: true })
  today = day("2026-04-14")
})

test("起草、退回、签发：本人不能签发自己的；签发以前提交人看不到答复，不公开的公众看不到", async () => {
  await at.does("clerk", "/messages/m1/assign", { personId: `${bureau}-clerk` }, 1)
  expect(await at.refused("clerk", "/messages/m1/assign", { personId: `${bureau}-audit` }, 2)).toBe("PERSON_CANNOT_HANDLE")
  await at.does("head", "/messages/m1/reply", { reply: "已派人查看" }, 2, "PUT")
  expect(await at.refused("head", "/messages/m1/approve", {}, 3)).toBe("MESSAGE_OWN_REPLY")
  expect(await own("m1")).toMatchObject({ state: "drafted", reply: null, agencyName: "样本bureau机关" })
  await at.does("head", "/messages/m1/return", undefined, 3)
  await at.does("clerk", "/messages/m1/reply", { reply: "已修复。" }, 4, "PUT")
  expect(await at.refused("clerk", "/messages/m1/approve", {}, 5)).toBe("NOT_PERMITTED")
  await at.does("head", "/messages/m1/approve", {}, 5)
  expect(await own("m1")).toMatchObject({ state: "answered", reply: "已修复。", endedOn: "2026-04-14" })
  const open = () => office.db.records.asPublic((reader) => openMessages(reader, { agencyId: null, words: null }, { after: null, limit: 10 }))
  expect((await open()).items).toEqual([])
  await at.does("head", "/messages/m1/publication", { published: { subject: "路灯不亮", text: "某路路灯不亮" } }, 6, "PUT")
  expect((await open()).items).toMatchObject([
    {
      id: "m1",
      subject: "路灯不亮",
      text: "某路路灯不亮",
      shownName: "李**",
      reply: "已修复。",
      answeredOn: "2026-04-14",
      agencyName: "样本bureau机关",
    },
  ])
  await at.does("head", "/messages/m1/publication", { published: null }, 7, "PUT")
  expect(await office.db.records.asPublic((reader) => openMessage(reader, "m1"))).toBeNull()
  const [event] = await office.db.asOwner("select body from gongkai.event where agency_id = $1 and name = 'message.answered'", [bureau])
  expect(event).toEqual({ body: { messageId: "m1", on: "2026-04-14", late: true, published: false, version: 6 } })
})

test("查询码不对、别人的编号，答复一样；连错十次先停，猜不出有没有这个编号", async () => {
  const wrong = { code: "RECEIPT_WRONG", detail: {} }
  await send("m2")
  await expect(own("m1", receipts["m2"]!.code)).rejects.toMatchObject(wrong)
  await expect(office.db.records.asCitizen({ receiptNumber: "LY20260403-0000000000", code: "x" }, now, ownMessage, "message")).rejects.toMatchObject(
    wrong,
  )
  // A receipt of a message opens no request, and the other way round.
  await expect(office.db.records.asCitizen(receipts["m2"]!, now, ownMessage)).rejects.toMatchObject(wrong)
  for (let tries = 0; tries < 9; tries += 1) await expect(own("m1", "x")).rejects.toMatchObject(wrong)
  await expect(own("m1")).rejects.toMatchObject({ code: "RECEIPT_LIMITED" })
  expect(await own("m2")).toMatchObject({ subject: "路灯m2" })
})

test("转给另一机关：这边留下去向，那边从转到之日重新计算；提交人的回执照样查得到；联系方式两边都是密文", async () => {
  today = day("2026-04-16")
  const hand = { toAgencyId: county, newMessageId: "m2-county", reason: "their-business", words: null }
  expect(await at.refused("clerk", "/messages/m2/hand-over", { ...hand, toAgencyId: bureau }, 1)).toBe("MESSAGE_AT_OTHER_AGENCY")
  expect(await at.refused("clerk", "/messages/m2/hand-over", { ...hand, toAgencyId: "nowhere" }, 1)).toBe("MESSAGE_AT_OTHER_AGENCY")
  await at.does("clerk", "/messages/m2/hand-over", hand, 1)
  expect(await one("m2")).toMatchObject({ state: "handed-over", handedTo: county, endedOn: "2026-04-16", late: false })
  // 4月16日星期四：17、20、21、22、23。
  const there = (await above.get("clerk", "/messages/m2-county")).body
  expect(there).toMatchObject({
    rootId: "m2",
    fromAgencyId: bureau,
    sentOn: "2026-04-14",
    receivedOn: "2026-04-16",
    dueOn: "2026-04-23",
    state: "received",
  })
  expect((await above.act("clerk", "/messages/m2-county/sender", { reason: "contact-applicant" })).body).toEqual({
    name: "李四光",
    phone: "13900000002",
  })
  expect(await own("m2")).toMatchObject({ agencyName: "样本county机关", state: "received", sentOn: "2026-04-14", receivedOn: "2026-04-16" })
  await above.does("clerk", "/messages/m2-county/close", { reason: "petition", words: "请向信访部门反映" }, 1)
  expect(await own("m2")).toMatchObject({ state: "closed", reason: "petition", reasonWords: "请向信访部门反映" })
  const chain = await office.db.asOwner(
    "select agency_id, name from gongkai.event where name in ('message.handed-over', 'message.taken-over') order by name",
  )
  expect(chain).toEqual([
    { agency_id: bureau, name: "message.handed-over" },
    { agency_id: county, name: "message.taken-over" },
  ])
  expect((await other.get("clerk", "/messages/m2-county")).status).toBe(404)
})

test("换密钥以后联系方式仍打得开；数据库、事件和版本里都没有原文", async () => {
  await rotateKeys(office.db.records, ring, { now: () => now, today: () => today })
  const rows = await office.db.asOwner("select distinct key_id from gongkai.sender_field")
  expect(rows).toEqual([{ key_id: "k2of" }])
  const kept = JSON.stringify([
    await office.db.asOwner("select * from gongkai.public_message"),
    await office.db.asOwner("select body from gongkai.event"),
    await office.db.asOwner("select content from gongkai.row_version"),
  ])
  for (const secret of ["李四光", "13900000002", receipts["m1"]!.code]) expect(kept).not.toContain(secret)
})

test("数目：收到、答复、按期、逾期、转办、不予答复", async () => {
  await send("m3")
  await send("m4")
  await at.does("clerk", "/messages/m4/close", { reason: "spam" }, 1)
  expect((await at.get("clerk", "/message-counts")).body).toEqual({
    received: 4,
    answered: 1,
    inTime: 0,
    published: 0,
    waiting: 1,
    late: 1,
    handedOver: 1,
    closed: 1,
  })
  expect(await ids("open=yes")).toEqual(["m3"])
  expect((await at.get("clerk", "/exports/messages?format=csv")).text.split("\r\n")).toHaveLength(6)
  expect((await at.get("audit", "/messages")).body.code).toBe("NOT_PERMITTED")
})
