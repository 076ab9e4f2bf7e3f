import { channels, requestClock, yearOf, type RequestFact } from "@gongkai/law"
import { insertCase, insertRequest, nextNumber } from "@gongkai/records"
import { z } from "zod"
import { lawOf } from "../calendar/calendar-of.ts"
import { openPeriod } from "../calendar/period.ts"
import { Id, LegalDay, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

const longestContent = 10_000

/** How the applicant wants it supplied (Article 29, paragraph 2, item 3). */
const supplyForms = ["paper", "electronic", "inspection", "any"] as const

/** A request as it came in. A form with several matters is registered once a matter, under the same form. */
export const RequestToRegister = z.object({
  caseId: Id,
  applicantId: Id,
  kind: z.enum(["disclosure", "record-correction"]).default("disclosure"),
  channel: z.enum(channels),
  /** The day the form arrived, or an oral request was written down. */
  on: LegalDay,
  content: Words(1, longestContent),
  supplyForm: z.enum(supplyForms).default("any"),
  restricted: z.boolean().default(false),
  /** The form that the matter stands in, where it is not the only one; this case's own where left out. */
  formId: Id.optional(),
  item: z.number().int().min(1).max(99).default(1),
})

const digits = 4

/** Registers a request: its case, its number, and the first fact of its clock. */
export const registerRequest = command({
  act: "request.register",
  input: RequestToRegister,
  constraints: {
    case_record_pkey: "ALREADY_THERE",
    request_agency_id_form_id_item_key: "ALREADY_THERE",
    request_applicant_id_agency_id_fkey: "NOT_FOUND",
  },
  async run({ tx, actor, today }, { caseId, applicantId, kind, channel, on, content, supplyForm, restricted, formId = caseId, item }) {
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    const { agencyId } = actor
    await insertCase(tx, { id: caseId, agencyId, restricted })
    const facts: readonly RequestFact[] = [{ what: "received", on, channel }]
    const answerDue = await openPeriod(tx, agencyId, caseId, facts)
    const { receivedOn } = requestClock(facts, on, await lawOf(tx, agencyId))
    const year = yearOf(on)
    const number = await nextNumber(tx, agencyId, "request", year)
    const registrationNumber = `${String(year)}-${String(number).padStart(digits, "0")}`
    await insertRequest(tx, { caseId, agencyId, registrationNumber, formId, item, kind, applicantId, content, supplyForm })
    return recorded("request.registered", caseId, { caseId, applicantId, receivedOn, answerDue })
  },
})
