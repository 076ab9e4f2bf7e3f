import { requestClock, type Channel, type Day, type FactOf, type LawContext, type RequestFact } from "@gongkai/law"
import { feeOf, requestStanding, type LetterRecord, type Tx } from "@gongkai/records"
import type { LetterValues } from "../letters/variables.ts"
import { courseOf } from "./course.ts"

/** How a request came, in words. */
export const channelWords: Readonly<Record<Channel, string>> = {
  "in-person": "当面提交",
  "registered-post": "挂号信或者特快专递邮寄",
  "ordinary-post": "平信邮寄",
  online: "网上提交",
  fax: "传真",
  email: "电子邮件",
  oral: "口头提出，由本机关代填申请",
}

const last = <What extends RequestFact["what"]>(facts: readonly RequestFact[], what: What): FactOf<What> | undefined =>
  facts.findLast((fact): fact is FactOf<What> => fact.what === what)

/** The last day for the answer, were it extended by what the letter says. */
const extendedDue = (facts: readonly RequestFact[], on: Day, days: number | null, law: LawContext): Day | null =>
  days === null ? null : requestClock([...facts, { what: "extended", on, days }], on, law).answerDue

/** What of the clock a letter tells. */
const ofClock = (facts: readonly RequestFact[], { kind, until, days }: LetterRecord, on: Day, law: LawContext): LetterValues => {
  const clock = requestClock(facts, on, law)
  const notified = last(facts, "correctionNotified")
  return {
    receivedOn: clock.receivedOn,
    course: courseOf(facts),
    correctionNotifiedOn: notified?.on ?? null,
    correctionDeadline: kind === "correction-notice" ? until : (notified?.deadline ?? null),
    originalDue: clock.answerDue,
    newDue: kind === "extension-notice" ? extendedDue(facts, on, days, law) : null,
    delayedUntil: kind === "delay-notice" ? until : (last(facts, "delayed")?.until ?? null),
    coHandlingDeadline: kind === "co-handling" ? until : null,
    consultedOn: facts.findLast(({ what }) => what === "thirdPartyAsked" || what === "jointMakerAsked")?.on ?? null,
    feeNotifiedOn: last(facts, "feeNotified")?.on ?? null,
    feePayBy: clock.steps.payBy,
    withdrawnOn: last(facts, "withdrawn")?.on ?? null,
  }
}

/** What the record of a case says for a letter, as of a day; what it does not know is left to the officer. */
export const valuesOfCase = async (tx: Tx, letter: LetterRecord, on: Day, law: LawContext): Promise<LetterValues> => {
  const { agencyId, caseId } = letter
  const standing = await requestStanding(tx, agencyId, caseId)
  if (standing === null) return {}
  const { request, facts } = standing
  const received = last(facts, "received")
  const fee = await feeOf(tx, agencyId, caseId)
  return {
    ...ofClock(facts, letter, on, law),
    receiptManner: received === undefined ? null : channelWords[received.channel],
    requestContent: request.content,
    registrationNumber: request.registrationNumber,
    feeAmount: fee?.amount ?? null,
  }
}
