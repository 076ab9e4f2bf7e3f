import {
  addApplicant,
  assign,
  confirmReceipt,
  consult,
  decide,
  delay,
  extend,
  lapse,
  notifyCorrection,
  notifyFee,
  receiveCorrection,
  receiveOpinion,
  receivePayment,
  recordReached,
  registerRequest,
  serveReply,
  withdraw,
  type Actor,
  type Casework,
  type Recorded,
  type Refused,
} from "@gongkai/casework"
import type { KeyRing } from "@gongkai/records"
import { happeningsOf, morningOf } from "./happenings.ts"
import type { CaseHistory, Entry, GeneratedCases } from "./history.ts"

/** Who plays the stories through, and who consents to extensions. */
export interface Playing {
  readonly casework: Casework
  readonly ring: KeyRing
  readonly actor: Actor
  /** A head of the agency on every day of the stories. */
  readonly headId: string
}

type Done = Promise<Recorded | Refused>

const register = (casework: Casework, actor: Actor, { caseId, applicantId, formId, item, channel, on, content, supplyForm, restricted }: CaseHistory): Done =>
  registerRequest(casework, actor, { caseId, applicantId, formId, item, channel, on, content, supplyForm, restricted }) // prettier-ignore

/** The command that an entry stands for. */
export const enterEntry = ({ casework, actor, headId }: Omit<Playing, "ring">, caseId: string, entry: Entry): Done => {
  if ("reached" in entry) return recordReached(casework, actor, { caseId, ...entry.reached })
  const fact = entry.enter
  const { on } = fact
  switch (fact.what) {
    case "confirmed":
      return confirmReceipt(casework, actor, { caseId, on })
    case "correctionNotified":
      return notifyCorrection(casework, actor, { caseId, on, deadline: fact.deadline })
    case "correctionReceived":
      return receiveCorrection(casework, actor, { caseId, on, postedOn: fact.postedOn })
    case "thirdPartyAsked":
    case "jointMakerAsked":
      return consult(casework, actor, { caseId, on, whom: fact.what === "thirdPartyAsked" ? "third-party" : "joint-maker", party: fact.party, reached: fact.reached })
    case "thirdPartyAnswered":
    case "jointMakerAnswered":
      return receiveOpinion(casework, actor, { caseId, on, whom: fact.what === "thirdPartyAnswered" ? "third-party" : "joint-maker", party: fact.party })
    case "extended":
      return extend(casework, actor, { caseId, on, days: fact.days, approvedBy: headId })
    case "delayed":
      return delay(casework, actor, { caseId, on, until: fact.until })
    case "feeNotified":
      return notifyFee(casework, actor, { caseId, on, reached: fact.reached })
    case "feePaid":
      return receivePayment(casework, actor, { caseId, on })
    case "decided":
      return decide(casework, actor, { caseId, on, outcome: fact.outcome, ground: fact.ground, withheld: fact.withheld })
    case "served":
      return serveReply(casework, actor, { caseId, on, channel: fact.channel, seenOn: fact.seenOn })
    case "withdrawn":
      return withdraw(casework, actor, { caseId, on })
    case "lapsed":
      return lapse(casework, actor, { caseId, on, why: fact.outcome === "other.feeOverdue" ? "fee-overdue" : "correction-overdue" })
  }
} // prettier-ignore

/**
 * Plays generated cases through the commands, each on its day, in the order in which they happened.
 * @throws Error for the first that is refused, with its code
 */
export const playCases = async (playing: Playing, { applicants, histories }: GeneratedCases): Promise<void> => {
  const { casework, ring, actor } = playing
  const add = addApplicant(ring)
  const toAdd = new Map(applicants.map((applicant) => [applicant.id, applicant]))
  for (const { on, history, entry } of happeningsOf(histories)) {
    const then: Casework = { ...casework, now: () => morningOf(on), today: () => on }
    const done = async (work: Done): Promise<void> => {
      const outcome = await work
      if (!outcome.ok) throw new Error(`${history.caseId} (${history.plot}) ${JSON.stringify(entry)}: ${outcome.code} ${JSON.stringify(outcome.detail)}`)
    } // prettier-ignore
    if (entry !== null) {
      await done(enterEntry({ ...playing, casework: then }, history.caseId, entry))
      continue
    }
    const applicant = toAdd.get(history.applicantId)
    if (applicant !== undefined) await done(add(then, actor, applicant))
    toAdd.delete(history.applicantId)
    await done(register(then, actor, history))
    const { caseId, assignedTo } = history
    if (assignedTo !== null) await done(assign(then, actor, { caseId, version: 1, personId: assignedTo }))
  }
}
