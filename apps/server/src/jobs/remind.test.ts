import { day, type Day } from "@gongkai/law"
import { waitingReminders } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../test/office.ts"
import { callsAt } from "../../test/registered.ts"
import { remindedAt } from "../../test/reminded.ts"
import { MailError, type Mail } from "../mail/mailer.ts"
import { sendReminder, type WaysOut } from "./remind.ts"

const agencyId = district.county
let office: Office
let today: Day = day("2026-03-02")
beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [agencyId] })
  const system = await office.as(agencyId, "system")
  for (const post of ["clerk", "head"]) {
    const body = { email: `${post}@office.example`, mobile: post === "head" ? "13800000001" : null, version: 0 }
    const set = await system.send("PUT", `/api/v1/people/${agencyId}-${post}/contact`, { body })
    expect(set.status, set.text).toBe(200)
  }
  // Annual reports have reminders of their own, which are counted in remind-reports.test.ts.
  const none = await (await office.as(agencyId, "head")).send("PUT", "/api/v1/report-reminder-rules", { body: { rules: [], version: 0 } })
  expect(none.status, none.text).toBe(200)
})
afterAll(() => office.close())
const { get, done, register } = callsAt(() => office, agencyId)

interface Sent {
  readonly to: string
  readonly words: string
  readonly key: string
}
/** Ways out that keep what went out. */
const kept = (): { readonly ways: WaysOut; readonly mails: Sent[]; readonly messages: Sent[] } => {
  const [mails, messages]: [Sent[], Sent[]] = [[], []]
  return {
    mails,
    messages,
    ways: {
      mailer: {
        send: ({ to, subject, text, key = "" }: Mail) => {
          mails.push({ to, words: `${subject}\n${text}`, key })
          return Promise.resolve({ messageId: `<${key}@office.example>`, answer: "250" })
        },
      },
      sms: {
        send: (to, words) => {
          messages.push({ to, words, key: "" })
          return Promise.resolve()
        },
      },
    },
  }
}
const waiting = () => office.casework.records.transaction({ agencyId, personId: "jobs", today }, (tx) => waitingReminders(tx, agencyId, 60))
const sendAll = async (ways: WaysOut): Promise<void> => {
  for (const id of await waiting()) await sendReminder(office.casework, agencyId, id, ways)
}
const { remind, told } = remindedAt(() => office, agencyId)
const remindOn = (on: string): Promise<number> => {
  today = day(on)
  return remind()
}

let caseId = ""
test("3月2日收到、3月30日到期：提前五个工作日只提醒经办人，没有经办人的提醒全部承办人；同一天再跑、同时跑都不重复", async () => {
  ;[caseId = ""] = await register("2026-03-02")
  expect(await remindOn("2026-03-20")).toBe(0)
  today = day("2026-03-23")
  const counts = await Promise.all([1, 2, 3].map(remind))
  expect(counts.reduce((sum, made) => sum + made, 0)).toBe(2)
  expect(await told("clerk")).toEqual([`reminder.request-soon ${caseId}`])
  expect(await told("head")).toEqual([])
  expect(await remindOn("2026-03-24")).toBe(0)
})

test("邮件里只有登记号和日期；三个工作者同时发，也只发一封", async () => {
  const { ways, mails } = kept()
  const [id = 0] = await waiting()
  await Promise.all([1, 2, 3].map(() => sendReminder(office.casework, agencyId, id, ways)))
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({ to: "clerk@office.example", key: `reminder.${agencyId}.${String(id)}` })
  expect(mails[0]?.words).toContain("2026-0001")
  expect(mails[0]?.words).toContain("2026年3月30日")
  expect(mails[0]?.words).not.toMatch(/张某某|经费/u)
  expect(await waiting()).toEqual([])
})

test("到期当天提醒负责人；服务器说以后再投的等着再发，拒收的不再发；发到一半断了的再发一次，编号不变", async () => {
  expect(await remindOn("2026-03-30")).toBe(6)
  const [first = 0] = await waiting()
  const failing = (error: Error): WaysOut => ({ mailer: { send: () => Promise.reject(error) }, sms: { send: () => Promise.reject(error) } })
  await expect(sendReminder(office.casework, agencyId, first, failing(new MailError("MAIL_LATER", "451")))).rejects.toThrow("MAIL_LATER")
  expect(await waiting()).toContain(first)
  await expect(sendReminder(office.casework, agencyId, first, failing(new Error("断电")))).rejects.toThrow("断电")
  expect(await waiting()).toContain(first)
  await sendReminder(office.casework, agencyId, first, failing(new MailError("MAIL_REFUSED", "550")))
  expect(await waiting()).not.toContain(first)
  const { ways, mails, messages } = kept()
  await sendAll(ways)
  expect(mails).toHaveLength(1)
  expect(messages).toEqual([{ to: "13800000001", words: expect.stringContaining("今天到期") as string, key: "" }])
  const states = await office.db.asOwner(
    "select state, trouble, count(*)::int as n from gongkai.reminder_sent where stage = 'before-0' group by 1, 2 order by 1, 2",
  )
  expect(states).toEqual([
    { state: "refused", trouble: "MAIL_REFUSED", n: 1 },
    { state: "sent", trouble: null, n: 4 },
    { state: "unreachable", trouble: "NO_ADDRESS", n: 1 },
  ])
})

test("逾期后连着三个工作日提醒，周末不提醒，此后每五个工作日一次；办结后不再提醒；没有设邮件、短信的只在系统内提醒", async () => {
  const counts: number[] = []
  for (const on of ["2026-03-31", "2026-04-01", "2026-04-02", "2026-04-03", "2026-04-04", "2026-04-10", "2026-04-13"]) counts.push(await remindOn(on))
  expect(counts.map((count) => count > 0)).toEqual([true, true, true, false, false, true, false])
  await sendAll({ mailer: null, sms: null })
  expect(await waiting()).toEqual([])
  await done("head", `/requests/${caseId}/decide`, { on: "2026-04-13", outcome: "granted", ground: "36(2)" })
  await done("clerk", `/requests/${caseId}/serve`, { on: "2026-04-13", channel: "in-person" })
  expect(await remindOn("2026-04-20")).toBe(0)
})

test("复议答复的期限同样提醒；答复之后不再提醒", async () => {
  const body = { disputeId: "review", kind: "reconsideration", bodyName: "样本人民政府", acceptedOn: "2026-04-20", against: "decision" }
  await done("clerk", `/requests/${caseId}/disputes`, body)
  await done("clerk", "/disputes/review/receive-copy", { on: "2026-04-20", procedure: "simplified" })
  // 4月20日起五个工作日：4月27日。
  expect(await remindOn("2026-04-23")).toBeGreaterThan(0)
  expect((await told("clerk"))[0]).toBe("reminder.dispute-soon review")
  const { ways, mails } = kept()
  await sendAll(ways)
  expect(mails[0]?.words).toContain("行政复议答复，末日为2026年4月27日")
  await done("clerk", "/disputes/review/answer", { on: "2026-04-23" })
  expect(await remindOn("2026-04-27")).toBe(0)
})

test("规则可以由本机关设定，按版本修改；地址只有系统管理员能看能改", async () => {
  const head = await office.as(agencyId, "head")
  const { rules, version } = (await get("head", "/reminder-rules")).body
  expect([rules.length, version]).toEqual([4, 0])
  const only = [{ when: "before", workingDays: 1, to: ["head"], channels: ["in-app"] }]
  expect((await head.send("PUT", "/api/v1/reminder-rules", { body: { rules: only, version: 0 } })).status).toBe(200)
  expect((await head.send("PUT", "/api/v1/reminder-rules", { body: { rules: only, version: 0 } })).body.code).toBe("STALE")
  expect((await get("clerk", "/reminder-rules")).body).toEqual({ rules: only, version: 1 })
  expect((await get("head", `/people/${agencyId}-clerk/contact`)).body.code).toBe("NOT_PERMITTED")
  expect((await get("system", `/people/${agencyId}-head/contact`)).body).toEqual({ email: "head@office.example", mobile: "13800000001", version: 1 })
  const versions = await office.db.asOwner("select content from gongkai.row_version where table_name = 'person_contact'")
  expect(JSON.stringify(versions)).not.toContain("example")
  const events = await office.db.asOwner("select body from gongkai.event where name = 'person.contact-set'")
  expect(JSON.stringify(events)).not.toContain("example")
})
