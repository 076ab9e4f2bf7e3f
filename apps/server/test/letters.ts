import { addApplicant, addPerson, giveRole } from "@gongkai/casework"
import { day } from "@gongkai/law"
import { appendEvent, keyRingOfText } from "@gongkai/records"
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
