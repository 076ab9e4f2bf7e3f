import { requestClock, type LawContext } from "@gongkai/law"
import {
  holdCalendars,
  insertApplicant,
  insertCase,
  insertImportedRequest,
  insertPeriod,
  insertRequest,
  type KeyRing,
  type NewEvent,
  type PersonalData,
} from "@gongkai/records"
import { derivedOf } from "../calendar/derived.ts"
import type { Circumstances } from "../kernel.ts"
import type { RegisterEntry } from "./entry.ts"
import type { Judged } from "./judge.ts"

/** A row that is imported, with what it was judged to be. */
export interface RowToEnter {
  readonly importId: string
  readonly rowNumber: number
  readonly entry: RegisterEntry
  readonly judged: Judged
  /** Its place in the agency's own series; null where it is none of it. */
  readonly numbered: { readonly year: number; readonly seq: number } | null
}

/** The events that enter a row. */
export type RowEvent = NewEvent<"applicant.added"> | NewEvent<"register-import.case-entered">

/** Contact in one cell: what looks like a telephone number or an address of e-mail is one, all else is where somebody lives. */
const contactOf = (contact: string | undefined): PersonalData => {
  if (contact === undefined || contact === "") return {}
  if (/^[^\s@]+@[^\s@]+$/u.test(contact) && contact.length <= 120) return { email: contact }
  return /^[\d\s()+\-—、,;/（）]{5,40}$/u.test(contact) ? { phone: contact } : { address: contact }
}

const personalDataOf = ({ applicantName = "", contact, email, address }: RegisterEntry): PersonalData => ({
  name: applicantName,
  ...contactOf(contact),
  ...(email === undefined ? {} : { email }),
  ...(address === undefined ? {} : { address }),
})

/** Tells applicants of one register apart: the same name with the same contact is the same one; without contact nobody is. */
export const applicantKeyOf = ({ applicantKind, applicantName, contact, email, address }: RegisterEntry): string | null =>
  [contact, email, address].some((text) => text !== undefined && text !== "")
    ? JSON.stringify([applicantKind, applicantName, contact, email, address])
    : null

/** Enters rows one after another; the calendars are held, and applicants known by what the rows say of them. */
export const rowEntering = async (circumstances: Circumstances, ring: KeyRing, law: LawContext) => {
  const { tx, actor, now, today } = circumstances
  const { agencyId } = actor
  await holdCalendars(tx)
  const applicants = new Map<string, string>()
  const told = { actor: actor.personId, at: now, cause: actor.cause }

  const applicantOf = async ({ importId, rowNumber, entry }: RowToEnter): Promise<{ readonly id: string; readonly events: readonly RowEvent[] }> => {
    const key = applicantKeyOf(entry)
    const known = key === null ? undefined : applicants.get(key)
    if (known !== undefined) return { id: known, events: [] }
    const id = `${importId}-a${String(rowNumber)}`
    const kind = entry.applicantKind ?? "naturalPerson"
    await insertApplicant(tx, ring, agencyId, { id, kind, data: personalDataOf(entry) })
    if (key !== null) applicants.set(key, id)
    return { id, events: [{ ...told, name: "applicant.added", subject: id, body: { applicantId: id, kind } }] }
  }

  return async (row: RowToEnter): Promise<readonly RowEvent[]> => {
    const { importId, rowNumber, entry, judged, numbered } = row
    const caseId = `${importId}-${String(rowNumber)}`
    const { facts, marks } = judged
    const applicant = await applicantOf(row)
    const derived = derivedOf(facts, law)
    await insertCase(tx, { id: caseId, agencyId, restricted: false })
    await insertPeriod(tx, agencyId, { caseId, facts, ...derived })
    await insertRequest(tx, {
      caseId,
      agencyId,
      registrationNumber: entry.number ?? "",
      numberYear: numbered?.year ?? null,
      numberSeq: numbered?.seq ?? null,
      formId: caseId,
      item: 1,
      kind: "disclosure",
      applicantId: applicant.id,
      content: entry.content ?? "",
      supplyForm: entry.supplyForm ?? "any",
    })
    await insertImportedRequest(tx, { caseId, agencyId, importId, rowNumber, documentNumber: entry.documentNumber ?? null, marks: [...marks] })
    const { receivedOn, ending } = requestClock(facts, today, law)
    const body = {
      importId,
      row: rowNumber,
      caseId,
      applicantId: applicant.id,
      receivedOn,
      answerDue: derived.answerDue,
      ending: ending?.how ?? null,
      version: 1,
    }
    return [...applicant.events, { ...told, name: "register-import.case-entered", subject: caseId, body }]
  }
}
