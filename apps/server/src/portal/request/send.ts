import { insteadOf, refusals, submitOnline, takeInFile, type Actor } from "@gongkai/casework"
import { callHashOf } from "../../api/call-hash.ts"
import { onceFor } from "../form/once.ts"
import type { Portal } from "../portal.ts"
import type { Asked } from "./asked.ts"
import type { SentFile } from "./sent-file.ts"
import type { ReceiptShown } from "./receipt-view.tsx"

/** What came of sending a request. */
export type Sent = { readonly ok: true; readonly receipt: ReceiptShown } | { readonly ok: false; readonly field: string; readonly words: string }

/** Places in a request, by the boxes of its form. */
const boxOf = (path: unknown): string => {
  const text = Array.isArray(path) ? path.map(String).join(".") : String(path)
  const box = /(?:^|\.)(name|phone|email|address|agentName)$/u.exec(text)?.[1]
  return box ?? "features"
}

/** Enters requests that came in by the form, once each, however often the form is sent. */
export const sending = (portal: Portal) => {
  const { casework, ring, room, checkSoon, secret } = portal
  // The form alone makes them, whatever stands in it: the same form with other words is refused by the key of the call.
  const once = onceFor(secret, "request")
  const callHash = callHashOf(secret)
  return async (agencyId: string, nonce: string, asked: Asked, files: readonly SentFile[], cause: string): Promise<Sent> => {
    const actor: Actor = { agencyId, personId: "portal", cause, program: true }
    const today = casework.today()
    // The same form, sent again because the line went dead or somebody pressed twice, leads to the same receipt.
    const { id: caseId, submissionKey, code, number } = once(nonce, agencyId)
    const id = caseId.slice("net-".length)
    const { kind, data, content, supplyForm } = asked
    const outcome = await submitOnline(ring, code)(
      casework,
      actor,
      { caseId, receiptNumber: `W${today.replaceAll("-", "")}-${number}`, applicant: { id: `net-a-${id}`, kind, data }, content, supplyForm },
      { key: submissionKey, requestHash: callHash([agencyId, asked]) },
    )
    if (!outcome.ok) {
      if (outcome.code === "KEY_REUSED")
        return { ok: false, field: "features", words: "这张表已经提交过一次，内容不同。要另提一件申请，请重新打开申请页面。" }
      const instead = insteadOf(outcome.code, outcome.detail)
      const field = outcome.code === "SECRECY_MARK_FOUND" ? boxOf(outcome.detail["where"]) : "features"
      return { ok: false, field, words: `${refusals[outcome.code]}${instead === null ? "" : `。${instead}`}` }
    }
    const kept: { name: string; refused: string | null }[] = []
    for (const [at, file] of files.entries()) {
      const fileId = `net-f-${id}-${String(at + 1)}`
      const call = { key: `${submissionKey}-${String(at + 1)}`, requestHash: (sha256: string) => callHash([agencyId, fileId, sha256]) }
      const taken = await takeInFile(room)(casework, actor, { fileId, caseId, name: file.name }, file.stream(), call)
      if (taken.ok) await checkSoon({ agencyId, fileId: taken.subject })
      kept.push({ name: file.name, refused: taken.ok ? null : refusals[taken.code] })
    }
    return { ok: true, receipt: { receiptNumber: outcome.body.receiptNumber, code, on: today, files: kept } }
  }
}
