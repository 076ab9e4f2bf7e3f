import { randomBytes } from "node:crypto"
import { insertMessage, insertMessageReceipt, keepSender, newReceiptCode, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, Words } from "../fields.ts"
import { command, recorded, type Actor, type Casework, type Refused } from "../kernel.ts"
import { filled, SenderBoxes, shownNameOf, SubmissionKey } from "../sender/fields.ts"

/** What somebody writes to an agency. */
export const MessageToSubmit = z.object({
  messageId: Id,
  submissionKey: SubmissionKey,
  subject: Words(1, 100),
  text: Paragraphs(1, 5000),
  sender: SenderBoxes.default({}),
})

/** A message that was taken in, with the receipt as it is shown once: the code is kept nowhere. */
export type Submitted = { readonly ok: true; readonly messageId: string; readonly receiptNumber: string; readonly code: string } | Refused

const bytes = 5

/** A number that cannot be counted on from another: LY, the day, and forty bits of chance. */
const numberOf = (today: string): string => `LY${today.replaceAll("-", "")}-${randomBytes(bytes).toString("hex").toUpperCase()}`

/**
 * Takes a message in from the portal, whose program acts for the agency that it is written to. Who wrote it is sealed.
 * @param given the receipt's code where it follows from the form, so that a form that is sent twice has one; else one of chance
 */
export const submitMessage =
  (ring: KeyRing, given: string | null = null) =>
  async (casework: Casework, actor: Actor, input: z.input<typeof MessageToSubmit>): Promise<Submitted> => {
    const code = given ?? newReceiptCode()
    const submit = command({
      act: "message.answer",
      input: MessageToSubmit,
      constraints: { public_message_pkey: "ALREADY_THERE", message_receipt_agency_id_submission_key_key: "SENT_BEFORE" },
      async run({ tx, actor: { agencyId }, today }, { messageId, submissionKey, subject, text, sender }) {
        const receiptNumber = numberOf(today)
        const message = { id: messageId, rootId: messageId, receiptNumber, subject, text, shownName: shownNameOf(sender) }
        await insertMessage(tx, agencyId, { ...message, sentOn: today, receivedOn: today, fromAgencyId: null })
        await insertMessageReceipt(tx, agencyId, { messageId, submissionKey, receiptNumber, code })
        await keepSender(tx, ring, agencyId, "message", messageId, filled(sender))
        return recorded("message.received", messageId, { messageId, receiptNumber, on: today })
      },
    })
    const outcome = await submit(casework, actor, input)
    return outcome.ok ? { ok: true, messageId: outcome.subject, receiptNumber: outcome.body.receiptNumber, code } : outcome
  }
