import { derivedOf, remembering } from "@gongkai/casework"
import { requestClock, yearOf, type Day, type LawContext, type RequestFact } from "@gongkai/law"
import {
  appendEvents,
  insertApplicantsInBulk,
  insertRequestsInBulk,
  takeNumbers,
  type BulkRequest,
  type EventName,
  type KeyRing,
  type NewEvent,
  type Records,
  type Tx,
} from "@gongkai/records"
import { happeningsOf, morningOf, type Happening } from "./happenings.ts"
import { factsAfter, factsOf, type CaseHistory, type DemoApplicant, type Entry, type GeneratedCases } from "./history.ts"

/** Where cases are planted in bulk, and by whom it is said to have been done. */
export interface BulkPlanting {
  readonly records: Records
  readonly ring: KeyRing
  readonly law: LawContext
  readonly agencyId: string
  readonly personId: string
}

const stepNames = {
  confirmed: "request.receipt-confirmed",
  correctionNotified: "request.correction-notified",
  correctionReceived: "request.correction-received",
  thirdPartyAsked: "request.consultation-begun",
  jointMakerAsked: "request.consultation-begun",
  thirdPartyAnswered: "request.consultation-answered",
  jointMakerAnswered: "request.consultation-answered",
  extended: "request.extended",
  delayed: "request.delayed",
  feeNotified: "request.fee-notified",
  feePaid: "request.fee-paid",
  decided: "request.decided",
  served: "request.served",
  withdrawn: "request.withdrawn",
  lapsed: "request.lapsed",
} as const

const nameOf = (entry: Entry): (typeof stepNames)[keyof typeof stepNames] | "request.letter-reached" =>
  "enter" in entry ? stepNames[entry.enter.what] : "request.letter-reached"

const lastDay = (facts: readonly RequestFact[], first: Day): Day => facts.reduce((last, { on }) => (on > last ? on : last), first)

/** How far a story has been told again. */
interface Place {
  facts: readonly RequestFact[]
  version: number
}

/** Many at a time, and few enough that a transaction stays small. */
const batchSize = 2000

const eventsOf = (
  { personId, law }: BulkPlanting,
  happenings: readonly Happening[],
  applicants: ReadonlyMap<string, DemoApplicant>,
): readonly NewEvent<EventName>[] => {
  const places = new Map<string, Place>()
  const added = new Set<string>()
  return happenings.flatMap(({ on, history, entry }): readonly NewEvent<EventName>[] => {
    const { caseId, applicantId, assignedTo } = history
    const told = { actor: personId, at: morningOf(on), cause: null, subject: caseId }
    const before = places.get(caseId)
    const facts = entry === null || before === undefined ? factsOf({ ...history, entries: [] }) : factsAfter(before.facts, entry)
    const version = (before?.version ?? 0) + 1
    places.set(caseId, { facts, version })
    const { answerDue, receivedOn } = requestClock(facts, lastDay(facts, on), law)
    if (entry !== null) return [{ ...told, name: nameOf(entry), body: { caseId, on, answerDue, version } }]
    const applicant = added.has(applicantId) ? undefined : applicants.get(applicantId)
    added.add(applicantId)
    return [
      ...(applicant === undefined ? [] : [{ ...told, name: "applicant.added" as const, subject: applicantId, body: { applicantId, kind: applicant.kind } }]),
      { ...told, name: "request.registered", body: { caseId, applicantId, receivedOn, answerDue } },
      ...(assignedTo === null ? [] : [{ ...told, name: "request.assigned" as const, body: { caseId, personId: assignedTo, version: 2 } }]),
    ]
  })
} // prettier-ignore

const rowsOf = async (tx: Tx, { agencyId, law }: BulkPlanting, histories: readonly CaseHistory[]): Promise<readonly BulkRequest[]> => {
  const next = new Map<number, number>()
  for (const year of new Set(histories.map(({ on }) => yearOf(on))))
    next.set(year, await takeNumbers(tx, agencyId, "request", year, histories.filter(({ on }) => yearOf(on) === year).length))
  return histories.map((history) => {
    const { caseId, restricted, formId, item, applicantId, content, supplyForm, assignedTo, entries } = history
    const [facts, numberYear] = [factsOf(history), yearOf(history.on)]
    const numberSeq = next.get(numberYear) ?? 1
    next.set(numberYear, numberSeq + 1)
    return {
      ...{ caseId, restricted, formId, item, applicantId, content, supplyForm, assignedTo, facts, numberYear, numberSeq, kind: "disclosure" },
      registrationNumber: `${String(numberYear)}-${String(numberSeq).padStart(4, "0")}`,
      derived: derivedOf(facts, law),
      version: entries.length + 1,
      requestVersion: assignedTo === null ? 1 : 2,
    }
  })
} // prettier-ignore

/**
 * Plants generated cases with their events, thousands a transaction: the rows that the commands leave, in a fraction of
 * their time. The chain of events goes on in the order of the days within a batch.
 */
export const plantCases = async (given: BulkPlanting, { applicants, histories }: GeneratedCases): Promise<void> => {
  // Thousands of cases begin on the same days.
  const planting: BulkPlanting = { ...given, law: { ...given.law, calendar: remembering(given.law.calendar) } }
  const { records, ring, agencyId, personId } = planting
  const known = new Map(applicants.map((applicant) => [applicant.id, applicant]))
  for (let from = 0; from < histories.length; from += batchSize) {
    const batch = histories.slice(from, from + batchSize)
    const [first] = batch
    if (first === undefined) break
    const fresh = [...new Set(batch.map(({ applicantId }) => applicantId))].flatMap((id) => known.get(id) ?? [])
    const events = eventsOf(planting, happeningsOf(batch), known)
    await records.transaction({ agencyId, personId, today: first.on }, async (tx) => {
      // Events come first: what follows them is kept at once, and does not wait for the end of the transaction.
      await appendEvents(tx, events)
      await insertApplicantsInBulk(tx, ring, agencyId, fresh)
      await insertRequestsInBulk(tx, agencyId, await rowsOf(tx, planting, batch))
    })
    for (const { id } of fresh) known.delete(id)
  }
}
