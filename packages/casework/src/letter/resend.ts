import { deliveriesOf, settleDelivery, updateLetter } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { againstMail, stepsOf, type WaysOfDelivery } from "./deliver.ts"
import { SeenLetter } from "./fields.ts"
import { takeLetter } from "./standing.ts"

/** A delivery by mail that failed and is to go again. */
export const LetterToResend = SeenLetter.extend({ deliveryId: Id, stepEntered: z.boolean().optional() })

/**
 * Sends a letter again whose mail failed: today, under the same Message-ID. The step of its kind, which was taken back when
 * the mail failed, is entered anew with today's day.
 */
export const resendLetter = ({ mails }: WaysOfDelivery) =>
  command({
    act: "letter.deliver",
    input: LetterToResend,
    async run(at, { deliveryId, stepEntered = false, ...seen }) {
      const { tx, today } = at
      const taken = await takeLetter(at, seen, ["approved", "sealed", "delivered"])
      if ("ok" in taken) return taken
      const { letter, kind } = taken
      const { id: letterId, agencyId, caseId } = letter
      const delivery = (await deliveriesOf(tx, agencyId, letterId)).find(({ id }) => id === deliveryId)
      if (delivery === undefined) return refuse("NOT_FOUND", { deliveryId })
      if (delivery.sending !== "failed") return refuse("MAIL_NOT_FAILED", { sending: delivery.sending })
      const against = await againstMail(tx, { mails, today }, taken, { on: today, files: delivery.files })
      if (against !== null) return against
      const steps = await stepsOf(at, letter, kind, { on: today, channel: "email", seenOn: null }, stepEntered)
      if ("ok" in steps) return steps
      await settleDelivery(tx, agencyId, deliveryId, { sending: "queued", on: today })
      const version = await updateLetter(tx, letter, { state: "delivered" })
      return recorded("letter.resent", letterId, { letterId, caseId, deliveryId, on: today, version }, ...steps)
    },
  })
