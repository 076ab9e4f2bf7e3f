import { appendEvent } from "@gongkai/records"
import { expect } from "vitest"
import type { DatedRequest } from "./dated-requests.ts"
import type { Office } from "./office.ts"

/** The call that a line of facts stands for: the verb and its body. */
const callOf = (agencyId: string, line: string): { readonly verb: string; readonly body: Record<string, unknown> } => {
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

/** An applicant of whom nothing but the kind is known, by the owner's way around personal data. */
const addApplicant = ({ casework }: Office, agencyId: string, id: string, kind: string): Promise<void> =>
  casework.records.transaction({ agencyId, personId: "p", today: casework.today() }, async (tx) => {
    await tx.insertInto("applicant").values({ id, agencyId, kind }).execute()
    await appendEvent(tx, agencyId, {
      name: "applicant.added",
      actor: "p",
      at: "2026-12-31T00:00:00Z",
      cause: null,
      subject: id,
      body: { applicantId: id, kind },
    })
  })

let serial = 0
const post = async (office: Office, agencyId: string, path: string, body: unknown) => {
  serial += 1
  return (await office.as(agencyId, "head")).send("POST", `/api/v1/requests${path}`, {
    body,
    headers: { "idempotency-key": `dated-call-${String(serial)}` },
  })
}

/** What a dated request begins as, and the lines that follow. */
export type Dated = Pick<DatedRequest, "id" | "applicant" | "facts">

/** Does one line of a request: its registration, or a step. */
const playLine = async (office: Office, agencyId: string, { id, applicant }: Dated, line: string): Promise<void> => {
  const [on, what, channel] = line.split(" ")
  if (what === "received") {
    await addApplicant(office, agencyId, `applicant-${id}`, applicant)
    const given = { caseId: id, applicantId: `applicant-${id}`, channel, on, content: "请求公开 2024 年度有关经费的文件" }
    const registered = await post(office, agencyId, "", given)
    expect(registered.status, registered.text).toBe(201)
    return
  }
  const { verb, body } = callOf(agencyId, line)
  const answer = await post(office, agencyId, `/${id}/${verb}`, body)
  expect(answer.status, `${id} ${line} ${answer.text}`).toBe(201)
}

/** Plays a request through the API, from its registration on. */
export const play = async (office: Office, agencyId: string, dated: Dated): Promise<void> => {
  for (const line of dated.facts) await playLine(office, agencyId, dated, line)
}
