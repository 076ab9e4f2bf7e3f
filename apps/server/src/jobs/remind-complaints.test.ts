import { submitComplaint } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { keyRingOfText } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../test/office.ts"
import { registersAt } from "../../test/registers.ts"
import { remindedAt, type Reminded } from "../../test/reminded.ts"

const { bureau, county } = district
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)
let office: Office
// 2026年11月2日是星期一，十一、十二月没有放假。
let today: Day = day("2026-11-02")
const above = registersAt(() => office, county)
const below = registersAt(() => office, bureau)
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [county, bureau] })
  for (const agencyId of [county, bureau]) {
    const system = await office.as(agencyId, "system")
    await system.send("PUT", `/api/v1/people/${agencyId}-head/contact`, { body: { email: `${agencyId}@office.example`, mobile: null, version: 0 } })
    await registersAt(() => office, agencyId).does("head", "/report-reminder-rules", { rules: [], version: 0 }, undefined, "PUT")
  }
})
afterAll(() => office.close())

const [atCounty, atBureau] = [remindedAt(() => office, county), remindedAt(() => office, bureau)]
const remindOn = ({ remind }: Reminded, on: string): Promise<number> => {
  today = day(on)
  return remind()
}

test("投诉举报：11月2日收到，三十个工作日到12月14日；提前两个工作日提醒，逾期也提醒负责人，邮件里只有编号", async () => {
  const portal = { agencyId: county, personId: "portal", cause: null, program: true } as const
  const complaint = {
    complaintId: "p1",
    submissionKey: "form-of-p1",
    aboutAgencyId: bureau,
    ground: "unpublished",
    subject: "目录不全",
    text: "目录不全。",
  }
  expect((await submitComplaint(ring)(office.casework, portal, { ...complaint, ground: "unpublished", sender: { name: "王五毛" } })).ok).toBe(true)
  expect(await remindOn(atCounty, "2026-12-09")).toBe(0)
  expect(await remindOn(atCounty, "2026-12-10")).toBe(1)
  expect(await atCounty.told("clerk")).toEqual(["reminder.complaint-soon p1"])
  expect(await remindOn(atCounty, "2026-12-15")).toBeGreaterThan(0)
  expect((await atCounty.told("head"))[0]).toBe("reminder.complaint-overdue p1")
  const [mail = "", ...more] = await atCounty.mails()
  expect(more).toEqual([])
  expect(mail).toMatch(/^\S+@office\.example 【信息公开】投诉举报已经逾期：TS20261102-/u)
  expect(mail).not.toMatch(/王|目录/u)
  // The agency that it is about hears nothing of it.
  expect(await remindOn(atBureau, "2026-12-15")).toBe(0)
})

test("责令改正：提醒的是该改正的机关，到期当天、逾期各一次；报来了改正结果不再提醒", async () => {
  today = day("2026-11-02")
  await above.does("head", "/improvement-orders", {
    orderId: "o1",
    toAgencyId: bureau,
    title: "补全公开目录",
    matter: "请补全。",
    dueOn: "2026-11-20",
  })
  const before = (await atBureau.told("clerk")).length
  expect(await remindOn(atBureau, "2026-11-18")).toBe(1)
  expect(await remindOn(atBureau, "2026-11-18")).toBe(0)
  expect((await atBureau.told("clerk"))[0]).toBe("reminder.order-soon o1")
  expect(await atBureau.told("clerk")).toHaveLength(before + 1)
  expect(await remindOn(atBureau, "2026-11-20")).toBe(2)
  expect(await remindOn(atBureau, "2026-11-23")).toBe(4)
  expect((await atBureau.mails()).join("\n")).toContain("责令改正“补全公开目录”还没有报送改正结果，末日为2026年11月20日，已经逾期")
  await below.does("clerk", "/improvement-orders/o1/answer", { proof: "已经补全。" }, 1)
  expect(await remindOn(atBureau, "2026-11-30")).toBe(0)
})
