import { caseOf, insertLink, lockPeriod, requestOf, type RequestRecord } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { command, recorded, refuse, type Refused } from "../kernel.ts"
import { arrival, enterRequest, entryConstraints } from "./enter-request.ts"

/** What sent a request back: code → words. */
export const reopeningCauses = { reconsideration: "行政复议决定", litigation: "人民法院判决", "own-correction": "本机关自行纠正" } as const

/** A request that is to be answered anew, from the day on which the decision that says so was received. */
export const Reopening = z.object({
  caseId: Id,
  newCaseId: Id,
  on: LegalDay,
  after: z.enum(["reconsideration", "litigation", "own-correction"]),
  disputeId: Id.nullable().default(null),
})

/** What stands against answering a request anew: that it was not answered yet. */
export const againstReopening = (_request: RequestRecord, open: boolean): Refused | null => (open ? refuse("REQUEST_NOT_ENDED") : null)

/**
 * Goes on with an ended request in a new case, linked to it: its period runs from the day on which the decision was
 * received. The report counted the request when it came and when it was answered; it counts the new case nowhere.
 */
export const reopen = command({
  act: "request.reopen",
  input: Reopening,
  constraints: entryConstraints,
  async run(circumstances, { caseId, newCaseId, on, after, disputeId }) {
    const { tx, actor, today } = circumstances
    const { agencyId } = actor
    const period = await lockPeriod(tx, agencyId, caseId)
    const request = await requestOf(tx, agencyId, caseId)
    if (period === null || request === null) return refuse("NOT_FOUND", { caseId })
    const against = againstReopening(request, period.open)
    if (against !== null) return against
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    if (period.endedOn !== null && on < period.endedOn) return refuse("DAYS_IN_WRONG_ORDER", { on, ended: period.endedOn })
    const { applicantId, kind, content, supplyForm } = request
    const restricted = (await caseOf(tx, caseId))?.restricted ?? false
    // Its day is known without a confirmation, as that of a form handed over.
    const facts = [arrival("in-person", on)]
    const matter = { caseId: newCaseId, formId: newCaseId, item: 1, applicantId, kind, content, supplyForm, restricted, facts, reopenedFrom: caseId }
    const entered = await enterRequest(circumstances, matter)
    await insertLink(tx, { agencyId, caseId: newCaseId, otherCaseId: caseId, kind: "reopened-from" })
    return recorded("request.reopened", caseId, { caseId, newCaseId, on, after, disputeId }, entered)
  },
})
