import { z } from "zod"
import { assessmentEvents } from "./assessment-events.ts"
import { count, day, id, version } from "./event-fields.ts"
import { siteWatchEvents } from "./site-watch-events.ts"

/** How far a change of the calendar went: agencies with open periods, those periods, and how many got another last day. */
const reach = { agencies: count, recomputed: count, moved: count }

/** A step of a request: the day it happened, the last day for the answer that the rules make of all facts, the period's version. */
const requestStep = z.object({ caseId: id, on: day, answerDue: day.nullable(), version })

/** A step of a dispute; `late` where it came after the day by which we had to answer. */
const disputeStep = z.object({ disputeId: id, caseId: id, on: day, late: z.boolean(), version })

const letter = { letterId: id, caseId: id }
const letterNumber = { series: id, year: z.number().int(), number: z.number().int().positive() }

const signOffStage = z.enum(["proof-1", "review-1", "proof-2", "review-2", "proof-3", "review-3", "secrecy"])
const hash = z.string().regex(/^[0-9a-f]{64}$/u)
/** A file of an item of the catalogue; the version is the item's. */
const itemFile = { itemId: id, fileId: id, voided: count, version }
/** An item on a channel. */
const publication = { itemId: id, channelId: id, version }

const reportScope = z.enum(["agency", "tree"])
const reportForm = z.enum(["2019", "2021"])
/** A superior's word on a round, in its own chain and in that of the agency whose report it is. */
const reportReviewed = z.object({ reportId: id, ofAgencyId: id, byAgencyId: id, round: z.number().int().positive(), version })

/**
 * Every event that there is, with its body: ids, versions, days and codes, never personal data. The list is closed;
 * a new event is a line here.
 */
export const events = {
  "agency.added": z.object({ agencyId: id, parentId: id.nullable() }),
  "agency.changed": z.object({ agencyId: id, version }),
  "agency.contact-set": z.object({ agencyId: id, version }),
  "person.added": z.object({ personId: id }),
  "person.changed": z.object({ personId: id, version }),
  "person.deactivated": z.object({ personId: id, version }),
  "role.given": z.object({ personId: id, role: id, since: day }),
  "role.taken": z.object({ personId: id, role: id }),
  "delegation.made": z.object({ delegationId: id, fromPersonId: id, toPersonId: id, role: id, fromDay: day, toDay: day }),
  "delegation.ended": z.object({ delegationId: id, version }),
  "calendar.year-entered": z.object({ year: z.number().int(), version, ...reach }),
  "calendar.year-corrected": z.object({ year: z.number().int(), version, ...reach }),
  "calendar.year-removed": z.object({ year: z.number().int(), ...reach }),
  "calendar.local-holiday-entered": z.object({ day, ...reach }),
  "calendar.local-holiday-removed": z.object({ day, ...reach }),
  "law.setting-changed": z.object({ setting: id, value: z.string(), version, ...reach }),
  /** In the chain of every agency that has open periods, after its periods. */
  "calendar.applied": z.object({ change: id, byAgencyId: id, recomputed: count, moved: count }),
  "period.recomputed": z.object({ caseId: id, from: day.nullable(), to: day.nullable(), version }),
  "case.opened": z.object({ caseId: id }),
  "case.granted": z.object({ caseId: id, grantId: id, toAgencyId: id, until: day }),
  "file.taken-in": z.object({ fileId: id, caseId: id, sha256: z.string() }),
  "file.checked": z.object({ fileId: id, state: z.enum(["clean", "infected"]), version }),
  "redaction.saved": z.object({ redactionId: id, fileId: id, caseId: id, marks: count, version }),
  /** A proven version of a file: the new file, and the one that it was made of. */
  "redaction.released": z.object({ redactionId: id, fileId: id, ofFileId: id, caseId: id, layer: id, ofVersion: version, sha256: hash }),
  "sign-in.account-made": z.object({ personId: id }),
  "sign-in.succeeded": z.object({ personId: id, sessionId: id, method: z.enum(["password", "second-factor", "oidc", "renewed"]) }),
  "sign-in.failed": z.object({ personId: id, reason: z.enum(["password", "second-factor", "locked", "inactive"]) }),
  "sign-in.locked": z.object({ personId: id, until: z.iso.datetime() }),
  "sign-in.unlocked": z.object({ personId: id }),
  "sign-in.linked": z.object({ personId: id, provider: id }),
  "sign-in.unlinked": z.object({ personId: id, provider: id }),
  "session.ended": z.object({
    personId: id,
    sessionId: id,
    how: z.enum(["signed-out", "renewed", "revoked", "idle", "expired", "inactive", "password-given"]),
  }),
  "password.changed": z.object({ personId: id, how: z.enum(["own", "given"]) }),
  /** The password was right; nobody is signed in before the second step. */
  "second-factor.asked": z.object({ personId: id }),
  /** In a session that a provider opened. */
  "second-factor.shown": z.object({ personId: id, sessionId: id }),
  /** A secret was shown; it counts from second-factor.enabled. */
  "second-factor.issued": z.object({ personId: id }),
  "second-factor.enabled": z.object({ personId: id }),
  "second-factor.disabled": z.object({ personId: id }),
  "second-factor.backup-code-used": z.object({ personId: id }),
  "applicant.added": z.object({ applicantId: id, kind: id }),
  "applicant.changed": z.object({ applicantId: id, fields: z.array(id), version }),
  "applicant.erased": z.object({ applicantId: id, version }),
  "secrecy.reviewed": z.object({ reviewId: id, ofKind: id, ofId: id, result: id, ground: id }),
  "receipt.issued": z.object({ caseId: id, receiptNumber: id }),
  "personal-data.rekeyed": z.object({ keyId: id, values: z.number().int().positive() }),
  "personal-data.unmasked": z.object({ subjectId: id, field: id, reason: id }),
  "request.registered": z.object({ caseId: id, applicantId: id, receivedOn: day.nullable(), answerDue: day.nullable() }),
  "request.assigned": z.object({ caseId: id, personId: id.nullable(), version }),
  "request.receipt-confirmed": requestStep,
  "request.correction-notified": requestStep,
  "request.correction-received": requestStep,
  "request.consultation-begun": requestStep,
  "request.consultation-answered": requestStep,
  "request.letter-reached": requestStep,
  "request.extended": requestStep,
  "request.delayed": requestStep,
  "request.fee-notified": requestStep,
  "request.fee-paid": requestStep,
  "request.decided": requestStep,
  "request.served": requestStep,
  "request.withdrawn": requestStep,
  "request.evaluated": z.object({ caseId: id, score: z.number().int().min(1).max(5) }),
  "request.lapsed": requestStep,
  "request.step-struck": requestStep,
  "request.form-registered": z.object({ formId: id, caseIds: z.array(id).min(1) }),
  "request.split": z.object({ caseId: id, into: z.array(id).min(1), version }),
  "request.claimed": z.object({ caseId: id, personId: id, version }),
  "request.handed-over": z.object({ caseId: id, fromPersonId: id.nullable(), toPersonId: id, reason: id, version }),
  "request.restricted": z.object({ caseId: id, reason: id, version }),
  "request.unrestricted": z.object({ caseId: id, reason: id, version }),
  "request.archived": z.object({ caseId: id, archiveNumber: id, on: day, version }),
  "request.reopened": z.object({ caseId: id, newCaseId: id, on: day, after: id, disputeId: id.nullable() }),
  "request.noted": z.object({ caseId: id, noteId: id }),
  "request.note-revised": z.object({ caseId: id, noteId: id, version }),
  "request.note-removed": z.object({ caseId: id, noteId: id, version }),
  "request.co-handling-asked": z.object({ caseId: id, coHandlingId: id, personId: id.nullable(), dueOn: day }),
  "request.co-handling-answered": z.object({ caseId: id, coHandlingId: id, on: day, version }),
  "request.co-handling-withdrawn": z.object({ caseId: id, coHandlingId: id, version }),
  "request.linked": z.object({ caseId: id, otherCaseId: id, kind: id }),
  "request.unlinked": z.object({ caseId: id, otherCaseId: id, kind: id }),
  /** Published items of another system, or of the demonstration, with all that the public sees of them. */
  "items.taken-over": z.object({ items: count, from: day, to: day }),
  "digest.asked": z.object({ subscriptionId: id, on: day, version }),
  "digest.letter-sent": z.object({ subscriptionId: id, version }),
  "digest.letter-failed": z.object({ subscriptionId: id, why: id, version }),
  "digest.confirmed": z.object({ subscriptionId: id, on: day, version }),
  /** Its address is erased with it. */
  "digest.ended": z.object({ subscriptionId: id, why: z.enum(["wish", "unconfirmed", "erased"]), on: day, version }),
  /** Digests were put in for so many of the agency's subscriptions. */
  "digest.issues-made": z.object({ subscriptions: count, issues: count, on: day }),
  "digest.sent": z.object({ subscriptionId: id, toDay: day, items: count, version }),
  "digest.failed": z.object({ subscriptionId: id, toDay: day, why: id, version }),
  "search.synonyms-saved": z.object({ version }),
  /** The text of a published file was read for search, or could not be. */
  "search.file-read": z.object({ fileId: id, read: z.boolean() }),
  "request.publication-proposed": z.object({ caseId: id, proposalId: id, suggestedBy: id }),
  "number-series.changed": z.object({ series: id, version }),
  "board-view.kept": z.object({ viewId: id }),
  "board-view.changed": z.object({ viewId: id, version }),
  "board-view.removed": z.object({ viewId: id }),
  "letter.drafted": z.object({ ...letter, kind: id, version }),
  "letter.revised": z.object({ ...letter, version }),
  "letter.submitted": z.object({ ...letter, round: z.number().int().positive(), role: id, version }),
  "letter.passed": z.object({ ...letter, role: id, next: id, version }),
  "letter.returned": z.object({ ...letter, role: id, version }),
  /** With the number that it took, where its kind bears one; what its approval decided stands in the event of the request's step before it. */
  "letter.approved": z.object({ ...letter, kind: id, on: day, number: z.object(letterNumber).nullable(), despite: z.boolean(), version }),
  "letter.voided": z.object({ ...letter, on: day, number: z.object(letterNumber).nullable(), version }),
  "letter.sealed": z.object({ ...letter, how: id, fileId: id.nullable(), on: day, version }),
  "letter.delivered": z.object({ ...letter, deliveryId: id, channel: id, on: day, files: z.array(id), version }),
  "letter.reached": z.object({ ...letter, deliveryId: id, on: day, version }),
  /** The mail server took it. */
  "letter.mailed": z.object({ ...letter, deliveryId: id }),
  /** It never went out by mail; `struck` where the step that its delivery had entered was taken back. */
  "letter.mail-failed": z.object({ ...letter, deliveryId: id, why: id, struck: z.boolean() }),
  "letter.resent": z.object({ ...letter, deliveryId: id, on: day, version }),
  /** It went out of the system as a document, with the addressee's name in full. */
  "letter.printed": z.object({ ...letter, format: id }),
  /** The whole file of a case went out as one package, names in full. */
  "request.packed": z.object({ caseId: id, letters: count, files: count }),
  "letter.template-saved": z.object({ kind: id, version }),
  "letter.chain-set": z.object({ group: id, version }),
  "letter.series-set": z.object({ series: id, version }),
  "letter.head-set": z.object({ item: id, version }),
  /** The notice was given up with the fee: the period runs as though none had been asked. */
  "request.fee-waived": requestStep,
  "fee.assessed": z.object({ caseId: id, basis: id, quantity: count, yuan: count, version }),
  "fee.notified": z.object({ caseId: id, on: day, yuan: count, late: z.boolean(), version }),
  "fee.paid": z.object({ caseId: id, on: day, yuan: count, late: z.boolean(), version }),
  "fee.refunded": z.object({ caseId: id, on: day, yuan: count, reason: id, version }),
  "fee.waived": z.object({ caseId: id, on: day, reason: id, version }),
  "dispute.registered": z.object({ disputeId: id, caseId: id, kind: id, acceptedOn: day, against: id }),
  "dispute.copy-received": disputeStep,
  "dispute.answered": disputeStep,
  "dispute.heard": disputeStep,
  "dispute.concluded": disputeStep,
  "dispute.step-struck": disputeStep,
  "person.contact-set": z.object({ personId: id, channels: z.array(id), version }),
  "reminder.rules-changed": z.object({ version }),
  /** A last day came near or passed, and those concerned were told. */
  "reminder.due": z.object({ ofKind: id, ofId: id, dueOn: day, stage: id }),
  "register-import.planned": z.object({ importId: id, good: count, bad: count, version }),
  "register-import.committed": z.object({ importId: id, only: z.enum(["all", "good"]), cases: count, late: count, version }),
  /** One case of an import: its row in the file, and what the rules make of all its facts. */
  "register-import.case-entered": z.object({
    importId: id,
    row: z.number().int().positive(),
    caseId: id,
    applicantId: id,
    receivedOn: day.nullable(),
    answerDue: day.nullable(),
    ending: z.enum(["served", "withdrawn", "lapsed"]).nullable(),
    version,
  }),
  "register-import.undone": z.object({ importId: id, cases: count, version }),
  "register-import.discarded": z.object({ importId: id, why: z.enum(["asked", "expired"]), version }),
  "report.begun": z.object({
    reportId: id,
    year: z.number().int(),
    scope: reportScope,
    form: reportForm,
    origin: z.enum(["records", "published"]),
    asOf: day,
    version,
  }),
  /** How many figures came out otherwise than before. */
  "report.recomputed": z.object({ reportId: id, asOf: day, changed: count, version }),
  /** Which cells were written, and which of them were given back to the records. */
  /** totals: those that moved with their parts. */
  "report.cells-entered": z.object({ reportId: id, cells: z.array(id).min(1), withdrawn: z.array(id), totals: z.array(id).optional() }),
  "report.section-written": z.object({ reportId: id, section: id, version }),
  "report.attachment-added": z.object({ reportId: id, fileId: id, sha256: z.string() }),
  "report.attachment-retitled": z.object({ reportId: id, fileId: id, version }),
  "report.attachments-ordered": z.object({ reportId: id, fileIds: z.array(id) }),
  /** The file stays with what was filed. */
  "report.attachment-removed": z.object({ reportId: id, fileId: id }),
  "report.finding-judged": z.object({ reportId: id, code: id, verdict: id, version }),
  "report.verdict-withdrawn": z.object({ reportId: id, code: id, verdict: id, version }),
  /** ofAgencyId: in the superior's chain, whose report it is. */
  "report.submitted": z.object({
    ...{ reportId: id, round: z.number().int().positive(), on: day, errors: count, findings: count, version },
    ofAgencyId: id.optional(),
  }),
  "report.returned": reportReviewed,
  "report.cleared": reportReviewed,
  "report.published": z.object({ reportId: id, round: z.number().int().positive(), serial: z.number().int().positive(), on: day, version }),
  /** A correction was begun; the published one stands until this is published. */
  "report.corrected": z.object({ reportId: id, corrects: id, serial: z.number().int().positive(), version }),
  "report.superseded": z.object({ reportId: id, byReportId: id, version }),
  "report.discarded": z.object({ reportId: id, version }),
  "report.due-set": z.object({ whose: id, monthDay: z.string().nullable(), version }),
  "report.template-saved": z.object({ section: id, version }),
  /** Of a register's entry: its day, which of a month is the month's last. */
  "register.entered": z.object({ entryId: id, register: id, span: id, on: day, version }),
  "register.changed": z.object({ entryId: id, on: day, version }),
  "register.struck": z.object({ entryId: id, on: day, version }),
  /** Rows of a file, all at once; their ids begin with the import's. */
  "register.imported": z.object({
    importId: id,
    list: z.enum(["register-entries", "normative-documents", "duties"]),
    rows: z.number().int().positive(),
  }),
  "document.entered": z.object({ documentId: id, kind: id, madeOn: day, version }),
  "document.changed": z.object({ documentId: id, madeOn: day, version }),
  "document.repealed": z.object({ documentId: id, on: day, version }),
  "document.struck": z.object({ documentId: id, on: day, version }),
  "catalogue-item.saved": z.object({ itemId: id, indexYear: z.number().int(), indexSeq: z.number().int().positive(), version }),
  /** How many sign-offs became void by it. */
  "catalogue-item.changed": z.object({ itemId: id, voided: count, version }),
  "catalogue-item.file-taken-in": z.object({ ...itemFile, sha256: hash }),
  "catalogue-item.file-changed": z.object(itemFile),
  "catalogue-item.file-removed": z.object(itemFile),
  "catalogue-item.submitted": z.object({ itemId: id, stage: signOffStage.nullable(), version }),
  "catalogue-item.signed-off": z.object({ itemId: id, stage: signOffStage, next: signOffStage.nullable(), contentHash: hash, version }),
  "catalogue-item.returned": z.object({ itemId: id, stage: signOffStage, contentHash: hash, version }),
  /** To how many channels beside the portal it goes. */
  "catalogue-item.published": z.object({ itemId: id, on: day, contentHash: hash, queued: count, version }),
  "catalogue-item.validity-set": z.object({ itemId: id, validity: id, on: day.nullable(), version }),
  /** From how many channels it is to be taken back, and how many changes of penalties that settles. */
  "catalogue-item.withdrawn": z.object({ itemId: id, on: day, channels: count, settled: count, version }),
  "catalogue-item.discarded": z.object({ itemId: id, version }),
  /** Something that was found stays, and why. */
  "catalogue-item.hit-judged": z.object({ itemId: id, finder: id, hitHash: hash, reason: id, version }),
  /** Something that was found was masked or put right in so many places. */
  "catalogue-item.hit-replaced": z.object({ itemId: id, finder: id, hitHash: hash, places: count, voided: count, version }),
  "catalogue-item.disclosure-reviewed": z.object({ itemId: id, result: z.enum(["kept", "opened"]), reviewDue: day.nullable(), version }),
  "catalogue-item.penalty-changed": z.object({ itemId: id, changeId: id, what: id, on: day, withdrawBy: day, version }),
  "catalogue-item.proposal-taken-on": z.object({ itemId: id, proposalId: id, caseId: id, version }),
  "publication-proposal.declined": z.object({ proposalId: id, caseId: id, version }),
  "catalogue.chain-set": z.object({ stages: z.array(signOffStage), samePerson: z.boolean(), version }),
  "wording.added": z.object({ entryId: id, kind: id, weight: count, version }),
  "wording.changed": z.object({ entryId: id, weight: count, version }),
  "wording.ended": z.object({ entryId: id, on: day, version }),
  "channel.added": z.object({ channelId: id, kind: id, version }),
  "channel.changed": z.object({ channelId: id, version }),
  "channel.closed": z.object({ channelId: id, on: day, version }),
  "publication.posted": z.object({ ...publication, on: day }),
  "publication.withdrawn": z.object(publication),
  "publication.failed": z.object({ ...publication, why: id }),
  "publication.retried": z.object(publication),
  "openness.setting-changed": z.object({ setting: id, value: z.number().int(), version }),
  "duty.added": z.object({ dutyId: id, cycle: id, version }),
  "duty.changed": z.object({ dutyId: id, cycle: id, version }),
  "duty.ended": z.object({ dutyId: id, on: day, version }),
  "duty.linked": z.object({ dutyId: id, itemId: id }),
  "duty.unlinked": z.object({ dutyId: id, itemId: id }),
  /** Numbers for the superiors. */
  "duty.counted": z.object({ on: day, total: count, due: count, late: count, stale: count }),
  /** How many of the dashboards' numbers were another than the records give. */
  "dashboard.recounted": z.object({ corrected: count, replies: count }),
  "contributing-unit.added": z.object({ unitId: id, version }),
  "contributing-unit.changed": z.object({ unitId: id, version }),
  "contribution.sent": z.object({ contributionId: id, unitId: id, on: day, version }),
  "contribution.taken-on": z.object({ contributionId: id, itemId: id.nullable(), on: day, version }),
  "contribution.declined": z.object({ contributionId: id, on: day, version }),
  "consultation.drafted": z.object({ consultationId: id, version }),
  "consultation.revised": z.object({ consultationId: id, version }),
  "consultation.opened": z.object({ consultationId: id, from: day, to: day, version }),
  "consultation.closed": z.object({ consultationId: id, on: day, version }),
  "consultation.discarded": z.object({ consultationId: id, version }),
  "consultation.summarised": z.object({ consultationId: id, points: count, version }),
  "consultation.summary-published": z.object({ consultationId: id, on: day, version }),
  "consultation.file-taken-in": z.object({ consultationId: id, fileId: id, sha256: z.string() }),
  "consultation.file-removed": z.object({ consultationId: id, fileId: id, version }),
  /** Who wrote a comment or a message, and what they wrote, is erased for good. */
  "sender.erased": z.object({ ofKind: z.enum(["comment", "message", "complaint", "booking"]), ofId: id, on: day, version }),
  "comment.received": z.object({ commentId: id, consultationId: id, on: day }),
  "comment.published": z.object({ commentId: id, consultationId: id, version }),
  "comment.withheld": z.object({ commentId: id, consultationId: id, reason: id, version }),
  "message.received": z.object({ messageId: id, receiptNumber: id, on: day }),
  "message.assigned": z.object({ messageId: id, personId: id, version }),
  /** In the chain of the agency that gave it away; the other's has message.taken-over. */
  "message.handed-over": z.object({ messageId: id, toAgencyId: id, reason: id, on: day, version }),
  "message.taken-over": z.object({ messageId: id, rootId: id, fromAgencyId: id, on: day }),
  "message.reply-drafted": z.object({ messageId: id, version }),
  "message.reply-returned": z.object({ messageId: id, version }),
  "message.answered": z.object({ messageId: id, on: day, late: z.boolean(), published: z.boolean(), version }),
  "message.publication-changed": z.object({ messageId: id, published: z.boolean(), version }),
  "message.closed": z.object({ messageId: id, reason: id, on: day, version }),
  "work.entered": z.object({ recordId: id, kind: id, on: day }),
  "work.changed": z.object({ recordId: id, version }),
  "work.ended": z.object({ recordId: id, on: day, version }),
  "work.struck": z.object({ recordId: id, on: day, version }),
  "work.planned": z.object({ taskId: id, year: z.number().int(), dueOn: day }),
  "work.replanned": z.object({ taskId: id, dueOn: day, version }),
  "work.done": z.object({ taskId: id, on: day, late: z.boolean(), recordId: id.nullable(), version }),
  "work.reopened": z.object({ taskId: id, version }),
  "work.dropped": z.object({ taskId: id, version }),
  "reply-review.judged": z.object({ caseId: id, year: z.number().int(), verdict: id, version }),
  "complaint.received": z.object({ complaintId: id, receiptNumber: id, aboutAgencyId: id, way: id, on: day }),
  "complaint.assigned": z.object({ complaintId: id, personId: id, version }),
  "complaint.drafted": z.object({ complaintId: id, outcome: id, version }),
  "complaint.returned": z.object({ complaintId: id, version }),
  "complaint.decided": z.object({ complaintId: id, outcome: id, orderId: id.nullable(), on: day, late: z.boolean(), version }),
  "complaint.closed": z.object({ complaintId: id, reason: id, on: day, version }),
  "improvement-order.issued": z.object({ orderId: id, toAgencyId: id, on: day, dueOn: day }),
  /** In the chain of the agency that is to mend. */
  "improvement-order.told": z.object({ orderId: id, byAgencyId: id, dueOn: day }),
  /** In both chains, as are the next three. */
  "improvement-order.answered": z.object({ orderId: id, on: day, late: z.boolean(), round: count, version }),
  "improvement-order.returned": z.object({ orderId: id, on: day, dueOn: day, round: count, version }),
  "improvement-order.accepted": z.object({ orderId: id, on: day, round: count, version }),
  "improvement-order.withdrawn": z.object({ orderId: id, on: day, version }),
  "public-criticism.issued": z.object({ criticismId: id, ofAgencyId: id, orderId: id.nullable(), on: day }),
  "accountability.entered": z.object({ accountabilityId: id, ofAgencyId: id, measure: id, on: day }),
  "accountability.struck": z.object({ accountabilityId: id, on: day, version }),
  "venue.added": z.object({ venueId: id, version }),
  "venue.changed": z.object({ venueId: id, version }),
  "venue.published": z.object({ venueId: id, version }),
  "venue.withdrawn": z.object({ venueId: id, version }),
  "activity.drafted": z.object({ activityId: id, version }),
  "activity.changed": z.object({ activityId: id, places: count.nullable(), version }),
  "activity.published": z.object({ activityId: id, version }),
  "activity.moved": z.object({ activityId: id, from: day, to: day, version }),
  /** With the bookings that ended by it. */
  "activity.cancelled": z.object({ activityId: id, bookings: count, on: day, version }),
  "activity.discarded": z.object({ activityId: id, version }),
  /** Who did not come is on record as such. */
  "activity.attendance-closed": z.object({ activityId: id, noShows: count, on: day, version }),
  "booking.made": z.object({ bookingId: id, activityId: id, places: count, on: day }),
  "booking.cancelled": z.object({ bookingId: id, activityId: id, by: z.enum(["person", "agency"]), on: day, version }),
  "booking.attendance-recorded": z.object({ bookingId: id, activityId: id, attended: z.boolean(), on: day, version }),
  "question.drafted": z.object({ questionId: id, version }),
  "question.changed": z.object({ questionId: id, version }),
  "question.published": z.object({ questionId: id, on: day, version }),
  "question.withdrawn": z.object({ questionId: id, version }),
  "concern.heard": z.object({ concernId: id, source: id, on: day, version }),
  "concern.changed": z.object({ concernId: id, version }),
  "concern.assigned": z.object({ concernId: id, personId: id, version }),
  "concern.answered": z.object({ concernId: id, on: day, late: z.boolean(), version }),
  "concern.discarded": z.object({ concernId: id, version }),
  "concern.publication-changed": z.object({ concernId: id, published: z.boolean(), version }),
  "desk.counted": z.object({ month: day, way: id, version }),
  "account.posts-imported": z.object({ importId: id, channelId: id, rows: z.number().int().positive(), kept: count }),
  "account.post-removed": z.object({ postId: id, channelId: id }),
  "account.counted": z.object({ channelId: id, year: z.number().int(), version }),
  ...siteWatchEvents,
  ...assessmentEvents,
  /** A list that went out as a file: which, narrowed by which filters (their names, never what was sought). */
  "list.exported": z.object({ list: id, format: id, rows: count, filters: z.array(id) }),
} as const satisfies Record<string, z.ZodType>

/** The name of an event. */
export type EventName = keyof typeof events

/** The body of an event. */
export type EventBody<Name extends EventName> = z.output<(typeof events)[Name]>
