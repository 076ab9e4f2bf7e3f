import { closeConsultations, submitMessage } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { keyRingOfText } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openAConsultation } from "../../test/asks.ts"
import { openOffice, type Office } from "../../test/office.ts"
import { registersAt } from "../../test/registers.ts"
import { remindedAt } from "../../test/reminded.ts"

const { bureau } = district
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
let office: Office
let today: Day = day("2026-03-02")
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [bureau] })
  const system = await office.as(bureau, "system")
  const set = await system.send("PUT", `/api/v1/people/${bureau}-head/contact`, { body: { email: "head@office.example", mobile: null, version: 0 } })
  expect(set.status, set.text).toBe(200)
  const none = await at.act("head", "/report-reminder-rules", { rules: [], version: 0 }, undefined, "PUT")
  expect(none.status, none.text).toBe(200)
})
afterAll(() => office.close())

const at = registersAt(() => office, bureau)
const { remind, told, mails } = remindedAt(() => office, bureau)
const remindOn = (on: string): Promise<number> => {
  today = day(on)
  return remind()
}

test("留言：3月2日收到，五个工作日到9日；前两个工作日、当天提醒经办，逾期也提醒负责人，此后每五个工作日；答复了不再提醒", async () => {
  const portal = { agencyId: bureau, personId: "portal", cause: null, program: true } as const
  const message = { messageId: "ludeng", submissionKey: "form-of-ludeng", subject: "路灯不亮", text: "样本路的路灯不亮", sender: { name: "李四光" } }
  expect((await submitMessage(ring)(office.casework, portal, message)).ok).toBe(true)
  expect(await remindOn("2026-03-04")).toBe(0)
  expect(await remindOn("2026-03-05")).toBe(1)
  expect(await remindOn("2026-03-05")).toBe(0)
  expect(await told("clerk")).toEqual(["reminder.message-soon ludeng"])
  expect(await remindOn("2026-03-09")).toBe(2)
  expect(await mails()).toEqual([])
  // Clerk and head, each in the application and by mail.
  expect(await remindOn("2026-03-10")).toBe(4)
  const [mail = "", ...more] = await mails()
  expect(more).toEqual([])
  expect(mail).toMatch(/^head@office\.example 【信息公开】公众留言已经逾期：LY20260302-/u)
  expect(mail).toContain("末日为2026年3月9日")
  expect(mail).not.toMatch(/路灯|李/u)
  const counts: number[] = []
  for (const on of ["2026-03-11", "2026-03-16", "2026-03-17"]) counts.push(await remindOn(on))
  expect(counts).toEqual([0, 0, 4])
  await at.does("clerk", "/messages/ludeng/reply", { reply: "已修复。" }, 1, "PUT")
  await at.does("head", "/messages/ludeng/approve", { published: null }, 2)
  expect(await remindOn("2026-03-24")).toBe(0)
})

test("公开事项：每月的3月31日到期，提前两个工作日提醒负责的人；征求意见3日结束，二十个工作日公布采纳情况，也是31日", async () => {
  today = day("2026-03-02")
  const duty = {
    field: "教育",
    matter: "招生政策",
    content: "招生方案",
    basis: "条例",
    timeLimit: "每月",
    body: "样本局",
    channel: "网站",
    audience: "社会",
    level: "县级",
  }
  await at.does("clerk", "/duties", { dutyId: "monthly", ...duty, cycle: "monthly", since: "2026-03-01", ownerPersonId: `${bureau}-head` })
  await openAConsultation(office, bureau, "gongjiao", { fromDay: "2026-03-02", toDay: "2026-03-03" })
  today = day("2026-03-04")
  expect(await closeConsultations(office.casework, bureau)).toBe(1)
  expect(await remindOn("2026-03-26")).toBe(0)
  expect(await remindOn("2026-03-27")).toBe(2)
  expect((await told("head"))[0]).toBe("reminder.duty-soon monthly")
  expect((await told("clerk"))[0]).toBe("reminder.consultation-soon gongjiao")
  await at.act("clerk", "/consultations/gongjiao/summary", { summary: "没有收到意见。", points: [] }, 3, "PUT")
  const published = await at.act("head", "/consultations/gongjiao/publish-summary", undefined, 4)
  expect(published.status, published.text).toBe(200)
  expect(await remindOn("2026-04-01")).toBe(2)
  expect((await mails()).join()).toContain("公开事项“招生政策”还没有公开，末日为2026年3月31日")
})

test("规则由本机关自己设定；设为空的不提醒", async () => {
  const { rules, version } = (await at.get("clerk", "/openness-reminder-rules")).body
  expect([rules.length, version]).toEqual([3, 0])
  const set = await at.act("head", "/openness-reminder-rules", { rules: [], version: 0 }, undefined, "PUT")
  expect(set.status, set.text).toBe(200)
  expect((await at.get("clerk", "/openness-reminder-rules")).body).toEqual({ rules: [], version: 1 })
  expect(await remindOn("2026-04-10")).toBe(0)
})
