import { serviceChannels, type Day } from "@gongkai/law"
import { applicantHasMail, changeFee, feeOf, fileById, insertDelivery, updateLetter, type LetterRecord, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { command, recorded, refuse, type Circumstances, type Recorded, type Refused } from "../kernel.ts"
import type { LetterKind } from "../letters/kinds.ts"
import { SeenLetter } from "./fields.ts"
import { filesToMail, mostMailed } from "./mailed-files.ts"
import { againstFiles } from "./seal.ts"
import { takeLetter, type LetterStanding } from "./standing.ts"
import { againstEnteredBefore, enterStepOf, type OnItsWay } from "./step-of-delivery.ts"

const mostFiles = 100

/** A letter that goes out: by what way, on what day, with which files of its case. */
export const LetterToDeliver = SeenLetter.extend({
  deliveryId: Id,
  channel: z.enum(serviceChannels),
  on: LegalDay,
  seenOn: LegalDay.nullable().default(null),
  trackingNumber: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,60}$/u)
    .nullable()
    .default(null),
  proofFileId: Id.nullable().default(null),
  files: z.array(Id).max(mostFiles).default([]),
  /** Set where the step of its kind was entered before, by hand. */
  stepEntered: z.boolean().default(false),
  /** Set where a letter by e-mail was sent by the office itself: else the system sends it. */
  sentByHand: z.boolean().optional(),
})

/** What delivering works with. */
export interface WaysOfDelivery {
  /** Whether the system can send mail. */
  readonly mails: boolean
}

/** What stands against sending a letter by mail: no way out, another day than today, nobody to send it to, too much of it. */
export const againstMail = async (
  tx: Tx,
  { mails, today }: { readonly mails: boolean; readonly today: Day },
  { letter: { agencyId, caseId, id }, kind: { to } }: Pick<LetterStanding, "letter" | "kind">,
  { on, files }: { readonly on: Day; readonly files: readonly string[] },
): Promise<Refused | null> => {
  if (!mails) return refuse("MAIL_MISSING")
  if (on !== today) return refuse("MAIL_NOT_TODAY", { on, today })
  if (to !== "applicant" || !(await applicantHasMail(tx, agencyId, caseId))) return refuse("MAIL_WITHOUT_ADDRESS", { to })
  let bytes = 0
  for (const fileId of await filesToMail(tx, { agencyId, id }, files)) bytes += (await fileById(tx, fileId))?.bytes ?? 0
  return bytes > mostMailed ? refuse("MAIL_TOO_LARGE", { bytes, most: mostMailed }) : null
}

/** The fee's own record of its notice, where a fee was assessed. */
const noteFeeNotice = async (tx: Tx, { agencyId, caseId }: LetterRecord, { step }: LetterKind, { on }: OnItsWay): Promise<void> => {
  const fee = step === "notify-fee" ? await feeOf(tx, agencyId, caseId, true) : null
  if (fee !== null) await changeFee(tx, fee, { notifiedOn: on, paidOn: null, paidAmount: null, receiptNumber: null })
}

/** The first way out of a letter enters the step of its kind; sent once more, it enters nothing. */
export const stepsOf = async (
  at: Circumstances,
  letter: LetterRecord,
  kind: LetterKind,
  way: OnItsWay,
  stepEntered: boolean,
): Promise<readonly Recorded[] | Refused> => {
  const { step } = kind
  if (step === null || letter.state === "delivered") return []
  if (stepEntered) return (await againstEnteredBefore(at, letter, step)) ?? []
  const entered = await enterStepOf(at, letter, { ...kind, step }, way)
  if (!entered.ok) return entered
  await noteFeeNotice(at.tx, letter, kind, way)
  return [entered]
}

/**
 * Sends a letter out with files of its own case, and enters the step of its kind: what is late is entered, and late. One by
 * e-mail is queued to be sent by the system, unless the office sent it itself.
 */
export const deliverLetter = ({ mails }: WaysOfDelivery) =>
  command({
    act: "letter.deliver",
    input: LetterToDeliver,
    constraints: { delivery_pkey: "ALREADY_THERE", delivery_file_of_case: "FILE_OF_OTHER_CASE", delivery_proof_of_case: "FILE_OF_OTHER_CASE" },
    async run(at, { deliveryId, channel, on, seenOn, trackingNumber, proofFileId, files: given, stepEntered, sentByHand = false, ...seen }) {
      const { tx, today } = at
      if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
      if (seenOn !== null && (seenOn < on || seenOn > today)) return refuse("DAYS_IN_WRONG_ORDER", { on, seenOn })
      const taken = await takeLetter(at, seen, ["approved", "sealed", "delivered"])
      if ("ok" in taken) return taken
      const { letter, kind } = taken
      const { id: letterId, agencyId, caseId, approvedOn } = letter
      // What bears no number (a receipt of registration) may go out without a seal.
      if (letter.state === "approved" && kind.series !== null) return refuse("LETTER_STATE", { state: letter.state, from: ["sealed", "delivered"] })
      if (approvedOn !== null && on < approvedOn) return refuse("DAYS_IN_WRONG_ORDER", { on, approved: approvedOn })
      const files = [...new Set(given)]
      const against = await againstFiles(tx, caseId, proofFileId === null ? files : [...files, proofFileId])
      if (against !== null) return against
      const sending = channel === "email" && !sentByHand ? "queued" : null
      const unmailable = sending === null ? null : await againstMail(tx, { mails, today }, taken, { on, files })
      if (unmailable !== null) return unmailable
      const steps = await stepsOf(at, letter, kind, { on, channel, seenOn }, stepEntered)
      if ("ok" in steps) return steps
      await insertDelivery(tx, { agencyId, letterId, caseId }, { id: deliveryId, channel, on, seenOn, trackingNumber, proofFileId, files, sending })
      const version = await updateLetter(tx, letter, { state: "delivered" })
      return recorded("letter.delivered", letterId, { letterId, caseId, deliveryId, channel, on, files, version }, ...steps)
    },
  })
