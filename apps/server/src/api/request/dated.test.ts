import { day } from "@gongkai/law"
import { appendEvent } from "@gongkai/records"
import { district } from "@gongkai/records/test/district"
import { afterAll, beforeAll, expect, test } from "vitest"
import { datedRequests, type DatedRequest } from "../../../test/dated-requests.ts"
import { openOffice, type Office } from "../../../test/office.ts"

const close = day("2026-12-31")
const agencyId = district.county
let office: Office
beforeAll(async () => {
  office = await openOffice({ today: () => close, agencies: [agencyId] })
})
afterAll(() => office.close())

const addApplicant = (id: string, kind: string): Promise<void> =>
  office.casework.records.transaction({ agencyId, personId: "p", today: close }, async (tx) => {
    await tx.insertInto("applicant").values({ id, agencyId, kind }).execute()
    await appendEvent(tx, agencyId, {
      name: "applicant.added",
      actor: "p",
      at: "2026-12-31T00:00:00Z",
      cause: null,
      subject: id,
      body: { applicantId: id, kind: kind },
    })
  })

/** The call that a line of facts stands for: the verb and its body. */
const callOf = (line: string): { readonly verb: string; readonly body: Record<string, unknown> } => {
  const [on = "", what = "", ...rest] = line.split(" ")
  const named = Object.fromEntries(rest.filter((word) => word.includes("=")).map((word) => word.split("=", 2)))
  const plain = rest.find((word) => !word.includes("="))
  const consultation = (whom: string) => ({ on, whom, party: whom })
  switch (what) {
    case "confirmed":
      return { verb: "confirm-receipt", body: { on } }
    case "correctionNotified":
      return { verb: "notify-correction", body: { on, deadline: named.by } }
    case "correctionReceived":
      return { verb: "receive-correction", body: { on, postedOn: named.posted ?? null } }
    case "thirdPartyAsked":
      return { verb: "consult", body: { ...consultation("third-party"), reached: named.reached ?? null } }
    case "jointMakerAsked":
      return { verb: "consult", body: { ...consultation("joint-maker"), reached: named.reached ?? null } }
    case "thirdPartyAnswered":
      return { verb: "receive-opinion", body: consultation("third-party") }
    case "jointMakerAnswered":
      return { verb: "receive-opinion", body: consultation("joint-maker") }
    case "extended":
      return { verb: "extend", body: { on, days: Number(named.days), approvedBy: `${agencyId}-head` } }
    case "feeNotified":
      return { verb: "notify-fee", body: { on, reached: named.reached ?? null } }
    case "feePaid":
      return { verb: "receive-payment", body: { on } }
    case "decided":
      return { verb: "decide", body: { on, outcome: plain, ground: named.ground ?? null, withheld: named.withheld ?? null } }
    case "served":
      return { verb: "serve", body: { on, channel: plain, seenOn: named.seen ?? null } }
    case "withdrawn":
      return { verb: "withdraw", body: { on } }
    case "lapsed":
      return { verb: "lapse", body: { on, why: plain === "other.feeOverdue" ? "fee-overdue" : "correction-overdue" } }
    default:
      throw new Error(`not a fact: ${line}`)
  }
}

let serial = 0
const post = async (path: string, body: unknown) => {
  serial += 1
  return (await office.as(agencyId, "head")).send("POST", `/api/v1/requests${path}`, {
    body,
    headers: { "idempotency-key": `dated-call-${String(serial)}` },
  })
}

const play = async ({ id, applicant, facts }: DatedRequest): Promise<string> => {
  const [received = "", ...later] = facts
  const [on, , channel] = received.split(" ")
  await addApplicant(`applicant-${id}`, applicant)
  const registered = await post("", { caseId: id, applicantId: `applicant-${id}`, channel, on, content: "请求公开 2024 年度有关经费的文件" })
  expect(registered.status, registered.text).toBe(201)
  for (const line of later) {
    const { verb, body } = callOf(line)
    const answer = await post(`/${id}/${verb}`, body)
    expect(answer.status, `${line} ${answer.text}`).toBe(201)
  }
  return id
}

test.each(datedRequests.map((one) => [`${one.id}：${one.facts.join("；")}`, one] as const))("%s", async (_title, one) => {
  await play(one)
  const { body } = await (await office.as(agencyId, "clerk")).send("GET", `/api/v1/requests/${one.id}`)
  const { receivedOn, answerDue, noDueDay, late, remedies, steps } = body.clock
  const { steps: expectedSteps, ...expected } = one.expect
  expect({ receivedOn, answerDue, noDueDay, late, remedies }).toEqual(expected)
  expect(steps).toMatchObject(expectedSteps)
  expect(body.open).toBe(!/ (?:served|withdrawn|lapsed)/u.test(one.facts.join("\n")))
})

test("看板只列未办结的，按期限排列，没有期限的排在最后", async () => {
  const { body } = await (await office.as(agencyId, "clerk")).send("GET", "/api/v1/requests?limit=200")
  const open = datedRequests.filter(({ facts }) => !/ (?:served|withdrawn|lapsed)/u.test(facts.join("\n"))).map(({ id }) => id)
  const listed = (body.items as readonly { readonly caseId: string }[]).map(({ caseId }) => caseId)
  expect([...listed].sort()).toEqual([...open].sort())
})

test("登记号连续，不重不漏", async () => {
  const numbers = await office.db.asOwner("select registration_number from gongkai.request where registration_number like '2025-%' order by 1")
  const expected = numbers.map((_, at) => `2025-${String(at + 1).padStart(4, "0")}`)
  expect(numbers.map((row) => row["registration_number"])).toEqual(expected)
})
