import { watchSite } from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { appendEvents, insertTickets } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openOffice, type Office } from "../../test/office.ts"
import { remindedAt } from "../../test/reminded.ts"

const { bureau } = district
const limits = { inside: false, requestsASecond: 5, abreast: 4, patience: 2000, slow: 800, mostKilobytes: 200, wrongHosts: [] }
let office: Office
// 2026年11月2日是星期一，十一月没有放假。
let today: Day = day("2026-11-02")
const at = remindedAt(() => office, bureau)
const remindOn = (on: string): Promise<number> => {
  today = day(on)
  return at.remind()
}

const dueOn = day("2026-11-12")
const ticket = (id: string) => ({
  ...{ id, siteId: "own", kind: "dead-link", fingerprint: id.repeat(64), place: `/${id}.html`, pages: [], pageCount: 1, detail: {} },
  ...{ firstSeenOn: today, lastCheckId: "first", dueOn },
})

beforeAll(async () => {
  office = await openOffice({ today: () => today, agencies: [bureau] })
  const system = await office.as(bureau, "system")
  await system.send("PUT", `/api/v1/people/${bureau}-head/contact`, { body: { email: "head@office.example", mobile: null, version: 0 } })
  const head = { agencyId: bureau, personId: `${bureau}-head`, cause: null } as const
  const watched = { siteId: "own", name: "样本区门户", address: "https://www.yangben.test/", limits }
  expect((await watchSite(office.casework, head, watched)).ok).toBe(true)
  const asking = { agencyId: bureau, personId: "jobs", today }
  const ids = ["a", "b", "c", "d"]
  await office.casework.records.transaction(asking, async (tx) => {
    await insertTickets(tx, bureau, ids.map(ticket))
    const heading = { name: "ticket.opened", actor: "jobs", at: office.casework.now(), cause: "site-check.work" } as const
    await appendEvents(
      tx,
      ids.map((id) => ({ ...heading, subject: id, body: { ticketId: id, siteId: "own", kind: "dead-link", dueOn, version: 1 } })),
    )
  })
})
afterAll(() => office.close())

test("整改单：同一网站同一天到期的只提醒一次；交办了的提醒承办人；改了、不是问题的不再提醒；逾期的负责人也知道", async () => {
  const act = async (post: "clerk" | "head", id: string, verb: string, version: number, body: object): Promise<void> => {
    const sent = await (
      await office.as(bureau, post)
    ).send("POST", `/api/v1/tickets/${id}/${verb}`, { body, headers: { "if-match": `"v${String(version)}"` } })
    expect(sent.status, JSON.stringify(sent.body)).toBe(200)
  }
  await act("head", "d", "assign", 1, { personId: `${bureau}-head`, dueOn: "2026-11-10" })
  expect(await remindOn("2026-11-05")).toBe(0)
  // Two working days before: who was given it, and nobody else.
  expect(await remindOn("2026-11-06")).toBe(1)
  expect(await at.told("head")).toEqual(["reminder.ticket-soon own"])
  await act("clerk", "d", "answer", 2, { answer: "已改" })
  // Three of nobody's are one reminder to the clerk.
  expect(await remindOn("2026-11-10")).toBe(1)
  expect(await remindOn("2026-11-10")).toBe(0)
  expect(await at.told("clerk")).toEqual(["reminder.ticket-soon own"])
  await act("clerk", "a", "answer", 1, { answer: "已改" })
  await act("head", "b", "dismiss", 1, { reason: "测试页" })
  expect(await remindOn("2026-11-13")).toBeGreaterThan(0)
  expect((await at.told("head"))[0]).toBe("reminder.ticket-overdue own")
  expect(await at.mails()).toEqual([expect.stringMatching(/^head@office\.example 【信息公开】网站问题已经逾期：样本区门户 .*末日为2026年11月12日/u)])
  await act("clerk", "c", "answer", 1, { answer: "已改" })
  expect(await remindOn("2026-11-20")).toBe(0)
})
