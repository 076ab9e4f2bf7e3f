import { addApplicant, addPerson, giveRole } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { appendEvent, keyRingOfText } from "@gongkai/records"
import { expect } from "vitest"
import { plant, type Answer, type Caller, type Office, type Post } from "./office.ts"

/** The posts that letters pass, beside those that every office of a test has. */
const letterPosts = ["reviewer", "legal", "approver", "second"] as const
export type LetterPost = (typeof letterPosts)[number] | "clerk" | "head"

const longAgo = day("2023-01-03")
const ring = keyRingOfText(`k1of:${Buffer.alloc(32, 1).toString("base64")}`)

/** Gives an agency its reviewer, legal officer, approver, and a second reviewer. */
export const furnishForLetters = async (office: Office, agencyId: string): Promise<void> => {
  const casework = { ...office.casework, today: () => longAgo }
  for (const post of letterPosts) {
    const id = `${agencyId}-${post}`
    await plant(casework, agencyId, addPerson, { id, name: `姓名·${agencyId}·${post}` })
    await plant(casework, agencyId, giveRole, { personId: id, role: post === "second" ? "reviewer" : post })
  }
  await plant(casework, agencyId, addApplicant(ring), { id: "zhang", kind: "naturalPerson", data: { name: "张某三" } })
}

const as = (office: Office, agencyId: string, post: LetterPost): Promise<Caller> => office.as(agencyId, post as Post)

let serial = 0

/** Calls as somebody; what makes something new gets a key, what changes something names the version. */
export const call = async (
  office: Office,
  agencyId: string,
  post: LetterPost,
  [method, path, body, version]: readonly [method: string, path: string, body?: unknown, version?: number | undefined],
): Promise<Answer> => {
  serial += 1
  const headers = { "idempotency-key": `letter-call-${String(serial)}`, ...(version === undefined ? {} : { "if-match": `"v${String(version)}"` }) }
  return (await as(office, agencyId, post)).send(method, `/api/v1${path}`, { ...(body === undefined ? {} : { body }), headers })
}

/** Writes a file of a case by its record alone. */
export const plantFile = (office: Office, agencyId: string, caseId: string, id: string): Promise<void> =>
  office.casework.records.transaction({ agencyId, personId: "p", today: office.casework.today() }, async (tx) => {
    const sha256 = "0".repeat(64)
    await tx
      .insertInto("caseFile")
      .values({ id, agencyId, caseId, sha256, name: "附件.pdf", bytes: 1, contentType: "application/pdf", state: "clean" })
      .execute()
    const body = { fileId: id, caseId, sha256 }
    await appendEvent(tx, agencyId, { name: "file.taken-in", actor: "p", at: office.casework.now(), cause: null, subject: id, body })
  })

/** What the people of an agency do to get a letter out, for tests that read on from there. @param office asked when it is needed */
export const letterWork = (office: () => Office, agencyId: string) => {
  const ask = (post: LetterPost, method: string, path: string, body?: unknown, version?: number): Promise<Answer> =>
    call(office(), agencyId, post, [method, path, body, version])

  /** A request received in person on Monday, 2 March 2026: its last day is Monday, 30 March. */
  const register = async (caseId: string, restricted = false): Promise<void> => {
    const body = { caseId, applicantId: "zhang", channel: "in-person", on: "2026-03-02", content: "请求公开某某路改造的批复", restricted }
    expect(await ask("clerk", "POST", "/requests", body)).toMatchObject({ status: 201 })
  }

  const refusalValues = { factsFound: "经查，该信息是讨论过程中形成的记录", reasons: "公开讨论记录会影响坦率讨论" }
  const draft = async (caseId: string, letterId: string, more: object = {}): Promise<void> => {
    const body = { letterId, kind: "refused-deliberative-process", values: refusalValues, ...more }
    expect(await ask("clerk", "POST", `/requests/${caseId}/letters`, body)).toMatchObject({ status: 201 })
  }
  const versionOf = async (letterId: string): Promise<number> => Number((await ask("head", "GET", `/letters/${letterId}`)).body.version)
  const act = async (post: LetterPost, letterId: string, verb: string, body?: unknown): Promise<Answer> =>
    ask(post, "POST", `/letters/${letterId}/${verb}`, body, await versionOf(letterId))
  const done = async (post: LetterPost, letterId: string, verb: string, body?: unknown): Promise<void> => {
    expect(await act(post, letterId, verb, body), verb).toMatchObject({ status: 200 })
  }
  const toApproval = async (letterId: string): Promise<void> => {
    await done("clerk", letterId, "submit")
    await done("reviewer", letterId, "pass", { remark: null })
    await done("legal", letterId, "pass", {})
  }
  const approved = async (letterId: string, on: string): Promise<void> => {
    await toApproval(letterId)
    await done("approver", letterId, "approve", { on })
  }
  const factsOf = async (caseId: string): Promise<readonly Record<string, unknown>[]> =>
    (await ask("head", "GET", `/requests/${caseId}`)).body.facts as readonly Record<string, unknown>[]
  const eventsOf = async (subject: string): Promise<readonly string[]> =>
    (await office().db.asOwner("select name from gongkai.event where agency_id = $1 and subject = $2 order by seq", [agencyId, subject])).map(
      ({ name }) => String(name),
    )
  return { ask, register, refusalValues, draft, versionOf, act, done, toApproval, approved, factsOf, eventsOf }
}
