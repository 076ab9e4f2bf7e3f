import { expect } from "vitest"
import type { Answer, Office, Post } from "./office.ts"

/** Calls of an agency's people on the API, each under a key of its own, and requests to call about. */
export interface Calls {
  readonly get: (post: Post, path: string) => Promise<Answer>
  readonly post: (post: Post, path: string, body: unknown) => Promise<Answer>
  /** As `post`; fails the test where it is refused. */
  readonly done: (post: Post, path: string, body: unknown) => Promise<Answer>
  /** Registers requests of one new applicant, each handed in on its day. @returns their cases, in order */
  readonly register: (...days: readonly string[]) => Promise<readonly string[]>
}

/** Calls at an agency of an open office. */
export const callsAt = (office: () => Office, agencyId: string): Calls => {
  let serial = 0
  const next = (): string => {
    serial += 1
    return String(serial)
  }
  const get: Calls["get"] = async (by, path) => (await office().as(agencyId, by)).send("GET", `/api/v1${path}`)
  const post: Calls["post"] = async (by, path, body) =>
    (await office().as(agencyId, by)).send("POST", `/api/v1${path}`, { body, headers: { "idempotency-key": `registered-call-${next()}` } })
  const done: Calls["done"] = async (by, path, body) => {
    const answer = await post(by, path, body)
    expect(answer.status, `${path} ${answer.text}`).toBe(201)
    return answer
  }
  return {
    get,
    post,
    done,
    async register(...days) {
      // Ids are the platform's, not the agency's.
      const applicantId = `applicant-${agencyId}-${next()}`
      await done("clerk", "/applicants", { id: applicantId, kind: "naturalPerson", data: { name: "张某某" } })
      const cases: string[] = []
      for (const on of days) {
        const caseId = `case-${agencyId}-${next()}`
        await done("clerk", "/requests", { caseId, applicantId, channel: "in-person", on, content: "请求公开 2025 年度有关经费的文件" })
        cases.push(caseId)
      }
      return cases
    },
  }
}
