import { requestClock, yearOf, type Channel, type Day, type RequestFact } from "@gongkai/law"
import { insertCase, insertRequest, type RequestRecord } from "@gongkai/records"
import { takeNumber } from "../agency-series/pattern.ts"
import { lawOf } from "../calendar/calendar-of.ts"
import { openPeriod } from "../calendar/period.ts"
import { recorded, type Circumstances, type Recorded } from "../kernel.ts"

/** One matter to be entered as a case of its own. */
export interface MatterToEnter extends Pick<RequestRecord, "caseId" | "applicantId" | "kind" | "content" | "supplyForm" | "formId" | "item"> {
  readonly restricted: boolean
  readonly facts: readonly RequestFact[]
  readonly reopenedFrom?: string
}

/** The first fact of a request. */
export const arrival = (channel: Channel, on: Day): RequestFact => ({ what: "received", on, channel })

/** Enters one matter: its case, its number, and the first facts of its clock. */
export const enterRequest = async (
  { tx, actor: { agencyId } }: Circumstances,
  { restricted, facts, ...matter }: MatterToEnter,
): Promise<Recorded<"request.registered">> => {
  const { caseId, applicantId } = matter
  const [first] = facts
  if (first === undefined) throw new Error("a request without its receipt")
  await insertCase(tx, { id: caseId, agencyId, restricted })
  const answerDue = await openPeriod(tx, agencyId, caseId, facts)
  const { receivedOn } = requestClock(facts, facts.at(-1)?.on ?? first.on, await lawOf(tx, agencyId))
  const { text, year, seq } = await takeNumber(tx, agencyId, "request", yearOf(first.on))
  await insertRequest(tx, { ...matter, agencyId, registrationNumber: text, numberYear: year, numberSeq: seq })
  return recorded("request.registered", caseId, { caseId, applicantId, receivedOn, answerDue })
}

/** What the database finds when a matter is entered. */
export const entryConstraints = {
  case_record_pkey: "ALREADY_THERE",
  request_agency_id_form_id_item_key: "ALREADY_THERE",
  request_applicant_id_agency_id_fkey: "NOT_FOUND",
  request_agency_id_registration_number_key: "NUMBER_TAKEN",
} as const
