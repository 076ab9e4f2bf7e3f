import { buffer } from "node:stream/consumers"
import { letterDocx, letterHtml, type Letter } from "@gongkai/documents"
import { plusDays } from "@gongkai/law"
import {
  appendEvents,
  deliveriesOf,
  fileById,
  isOpenable,
  letterOf,
  letterOfDelivery,
  requestStanding,
  sealOf,
  settleDelivery,
  tellOfLetter,
  tellThoseWhoMay,
  unmaskedField,
  updateLetter,
  type Delivery,
  type KeyRing,
  type LetterRecord,
  type Tx,
} from "@gongkai/records"
import type { FileRoom } from "../file/file-room.ts"
import type { Casework, Circumstances } from "../kernel.ts"
import { letterKind, type LetterKind } from "../letters/kinds.ts"
import { filesToMail } from "./mailed-files.ts"
import { shownLetter } from "./shown.ts"
import { strikeStepOf } from "./step-of-delivery.ts"

/** A letter as it goes out by mail. */
export interface LetterMail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments: readonly { readonly filename: string; readonly content: Buffer; readonly contentType: string }[]
  /** Names the delivery for good: sent again, it is the same mail. */
  readonly key: string
}

/** What became of a mail: `later` may go another time, `failed` will not; `why` is a code. */
export type Mailing = { readonly how: "sent" } | { readonly how: "later" | "failed"; readonly why: string }

/** What mailing works with. */
export interface MailRoom {
  readonly ring: KeyRing
  readonly room: Pick<FileRoom, "store" | "policy">
  /** Hands a mail over; never throws for what a mail server says. */
  readonly post: (mail: LetterMail) => Promise<Mailing>
}

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
/** A mail that could not go for this many days is given up: its letter was not served. */
const daysTried = 2

const failed = (why: string): Mailing => ({ how: "failed", why })
const later = (why: string): Mailing => ({ how: "later", why })

type Attachments = LetterMail["attachments"]
const isMailing = (made: Attachments | Mailing): made is Mailing => "how" in made

const attachmentsOf = async (
  tx: Tx,
  { store, policy }: MailRoom["room"],
  record: LetterRecord,
  { files }: Delivery,
  letter: Letter,
): Promise<Attachments | Mailing> => {
  const seal = await sealOf(tx, record.agencyId, record.id)
  // What bears the electronic seal is the letter; without one its text goes along with the scan.
  const own = seal?.how === "electronic" && seal.fileId !== null ? null : await letterDocx(letter)
  const attachments = own === null ? [] : [{ filename: `${letter.title}${letter.number ?? ""}.docx`, content: Buffer.from(own), contentType: docx }]
  for (const fileId of await filesToMail(tx, record, files)) {
    const file = await fileById(tx, fileId)
    if (file?.caseId !== record.caseId) return failed("FILE_OF_OTHER_CASE")
    if (file.state === "infected") return failed("FILE_INFECTED")
    if (!isOpenable(file, policy)) return later("FILE_QUARANTINED")
    attachments.push({ filename: file.name, content: await buffer(await store.read(file.sha256)), contentType: file.contentType })
  }
  return attachments
}

const mailed = async (at: Circumstances, mailRoom: MailRoom, record: LetterRecord, kind: LetterKind, delivery: Delivery): Promise<Mailing> => {
  const { tx, today } = at
  const { ring, room, post } = mailRoom
  const { agencyId, caseId } = record
  const standing = await requestStanding(tx, agencyId, caseId)
  if (standing === null) return failed("NO_ADDRESS")
  const { applicantId } = standing.request
  const to = await unmaskedField(tx, ring, agencyId, applicantId, "email")
  if (to === null) return failed("NO_ADDRESS")
  const { letter } = await shownLetter(tx, { record, kind }, today, (id) => unmaskedField(tx, ring, agencyId, id, "name"))
  if (letter === null) return failed("TEMPLATE_FAULTY")
  const attachments = await attachmentsOf(tx, room, record, delivery, letter)
  if (isMailing(attachments)) return attachments
  const named = `${letter.title}${letter.number ?? ""}`
  return post({
    to,
    subject: `${letter.agency}：${named}`,
    text: `${letter.agency}向您送达《${named}》，正文见本邮件，文书及所附材料见附件。`,
    html: letterHtml(letter),
    attachments,
    key: `letter.${agencyId}.${delivery.id}`,
  })
}

/** Takes back what the delivery had entered, for nothing went out, and tells the officers. */
const giveUp = async (
  at: Circumstances,
  record: LetterRecord,
  { step }: LetterKind,
  { id: deliveryId, on }: Delivery,
  why: string,
): Promise<void> => {
  const { tx, now, today, actor } = at
  const { id: letterId, agencyId, caseId } = record
  await settleDelivery(tx, agencyId, deliveryId, { sending: "failed", trouble: why })
  const others = (await deliveriesOf(tx, agencyId, letterId)).some((one) => one.id !== deliveryId && one.sending !== "failed")
  const struck = others || step === null ? null : await strikeStepOf(at, record, step, on)
  const before = (await sealOf(tx, agencyId, letterId)) === null ? "approved" : "sealed"
  await updateLetter(tx, record, others ? {} : { state: before })
  const told = { actor: actor.personId, at: now, cause: actor.cause }
  const event = {
    ...told,
    name: "letter.mail-failed" as const,
    subject: letterId,
    body: { letterId, caseId, deliveryId, why, struck: struck !== null },
  }
  const eventSeq = await appendEvents(
    tx,
    struck === null ? [event] : [{ ...told, name: struck.name, subject: struck.subject, body: struck.body }, event],
  )
  const telling = { kind: event.name, subject: letterId, eventSeq }
  if ((await tellOfLetter(tx, agencyId, letterId, telling)) === 0) await tellThoseWhoMay(tx, agencyId, "letter.deliver", today, telling)
}

/**
 * Sends a letter that is queued to go by mail. Its letter is held while it goes, so that two workers never send it at once.
 * One that fails for good takes back the step that it had entered, and its officers are told.
 * @returns null where there is nothing to send
 */
export const mailLetter =
  (mailRoom: MailRoom) =>
  ({ records, now, today }: Casework, agencyId: string, deliveryId: string): Promise<Mailing | null> => {
    const on = today()
    const actor = { agencyId, personId: "jobs", cause: "letter.mail", program: true } as const
    return records.transaction({ agencyId, personId: "jobs", today: on }, async (tx) => {
      const letterId = await letterOfDelivery(tx, agencyId, deliveryId)
      const record = letterId === null ? null : await letterOf(tx, agencyId, letterId, { lock: true })
      const kind = record === null ? null : letterKind(record.kind)
      if (record === null || kind === null) return null
      const delivery = (await deliveriesOf(tx, agencyId, record.id)).find(({ id }) => id === deliveryId)
      if (delivery?.sending !== "queued") return null
      const at = { tx, actor, now: now(), today: on }
      const tried = await mailed(at, mailRoom, record, kind, delivery)
      const outcome = tried.how === "later" && on > plusDays(delivery.on, daysTried) ? failed(tried.why) : tried
      if (outcome.how === "failed") await giveUp(at, record, kind, delivery, outcome.why)
      if (outcome.how === "sent") {
        await settleDelivery(tx, agencyId, deliveryId, { sending: "sent", at: now() })
        const body = { letterId: record.id, caseId: record.caseId, deliveryId }
        await appendEvents(tx, [{ name: "letter.mailed", actor: actor.personId, at: now(), cause: actor.cause, subject: record.id, body }])
      }
      return outcome
    })
  }
