import { requestClock, type LawContext } from "@gongkai/law"
import {
  appendEvents,
  holdCalendars,
  insertApplicantsInBulk,
  insertImportedRequests,
  insertRequestsInBulk,
  plansForMany,
  type BulkApplicant,
  type BulkRequest,
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
const applicantKeyOf = ({ applicantKind, applicantName, contact, email, address }: RegisterEntry): string | null =>
  [contact, email, address].some((text) => text !== undefined && text !== "")
    ? JSON.stringify([applicantKind, applicantName, contact, email, address])
    : null

/** Enters rows many at a time, as the commands would leave them; the calendars are held, and applicants known by what the rows say of them. */
export const rowsEntering = async (circumstances: Circumstances, ring: KeyRing, law: LawContext) => {
  const { tx, actor, now, today } = circumstances
  const { agencyId } = actor
  await plansForMany(tx)
  await holdCalendars(tx)
  const known = new Map<string, string>()
  const told = { actor: actor.personId, at: now, cause: actor.cause }

  /** The applicant of a row, and whether it is a new one. */
  const applicantOf = ({ importId, rowNumber, entry }: RowToEnter): { readonly id: string; readonly added: BulkApplicant | null } => {
    const key = applicantKeyOf(entry)
    const before = key === null ? undefined : known.get(key)
    if (before !== undefined) return { id: before, added: null }
    const id = `${importId}-a${String(rowNumber)}`
    if (key !== null) known.set(key, id)
    return { id, added: { id, kind: entry.applicantKind ?? "naturalPerson", data: personalDataOf(entry) } }
  }

  return async (rows: readonly RowToEnter[]): Promise<void> => {
    const placed = rows.map((row) => ({ ...row, caseId: `${row.importId}-${String(row.rowNumber)}`, applicant: applicantOf(row) }))
    const added = placed.flatMap(({ applicant }) => (applicant.added === null ? [] : [applicant.added]))
    const requests = placed.map(({ caseId, entry, judged, numbered, applicant }): BulkRequest => ({
      caseId,
      restricted: false,
      registrationNumber: entry.number ?? "",
      numberYear: numbered?.year ?? null,
      numberSeq: numbered?.seq ?? null,
      formId: caseId,
      item: 1,
      kind: "disclosure",
      applicantId: applicant.id,
      content: entry.content ?? "",
      supplyForm: entry.supplyForm ?? "any",
      assignedTo: null,
      requestVersion: 1,
      facts: judged.facts,
      derived: derivedOf(judged.facts, law),
      version: 1,
    }))
    const entered = placed.map(({ caseId, importId, rowNumber, judged, applicant }, at): NewEvent<"register-import.case-entered"> => {
      const { receivedOn, ending } = requestClock(judged.facts, today, law)
      const answerDue = requests[at]?.derived.answerDue ?? null
      const body = { importId, row: rowNumber, caseId, applicantId: applicant.id, receivedOn, answerDue, ending: ending?.how ?? null, version: 1 }
      return { ...told, name: "register-import.case-entered", subject: caseId, body }
    })
    const applicants = added.map(({ id, kind }): NewEvent<"applicant.added"> => ({
      ...told,
      name: "applicant.added",
      subject: id,
      body: { applicantId: id, kind },
    }))
    if (rows.length === 0) return
    // Events come first: what follows them is kept at once, and does not wait for the end of the transaction.
    await appendEvents(tx, [...applicants, ...entered])
    await insertApplicantsInBulk(tx, ring, agencyId, added)
    await insertRequestsInBulk(tx, agencyId, requests)
    await insertImportedRequests(
      tx,
      placed.map(({ caseId, importId, rowNumber, entry, judged }) => {
        return { caseId, agencyId, importId, rowNumber, documentNumber: entry.documentNumber ?? null, marks: [...judged.marks] }
      }),
    )
  }
}
