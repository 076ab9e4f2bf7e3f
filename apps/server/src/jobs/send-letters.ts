import { mailLetter, type Casework, type FileRoom, type LetterMail, type Mailing } from "@gongkai/casework"
import { queuedDeliveries, type Jobs, type KeyRing } from "@gongkai/records"
import type { Logger } from "pino"
import { handedOver } from "../mail/handed-over.ts"
import type { Mailer } from "../mail/mailer.ts"

/** What sending letters needs. */
export interface SendingLetters {
  readonly casework: Casework
  readonly room: Pick<FileRoom, "store" | "policy">
  readonly ring: KeyRing
  /** Null where no mail goes out: what is queued fails, and its officers are told. */
  readonly mailer: Pick<Mailer, "send"> | null
}

const posted = async (mailer: Pick<Mailer, "send"> | null, mail: LetterMail): Promise<Mailing> =>
  mailer === null ? { how: "failed", why: "NO_MAIL" } : handedOver(mailer, mail)

/** Sends a letter that is queued. @throws what the attempt met, where it is to be tried again */
export const sendLetter = async ({ casework, room, ring, mailer }: SendingLetters, agencyId: string, deliveryId: string): Promise<void> => {
  const send = mailLetter({ room, ring, post: (mail) => posted(mailer, mail) })
  const outcome = await send(casework, agencyId, deliveryId)
  if (outcome?.how === "later") throw new Error(`letter.mail ${outcome.why}`)
}

/** Sends letters by mail: each by a job of its own, and what still waits is put in again every hour. */
export const workLetters = async (
  jobs: Jobs,
  { agencyIds, logger, ...sending }: SendingLetters & { readonly agencyIds: () => Promise<readonly string[]>; readonly logger: Pick<Logger, "warn"> },
): Promise<void> => {
  const { records, today } = sending.casework
  await jobs.work("letter.mail", async ({ agencyId, deliveryId }) => {
    try {
      await sendLetter(sending, agencyId, deliveryId)
    } catch (error) {
      logger.warn({ agencyId, deliveryId, why: error instanceof Error ? error.message : "" }, "letter not sent")
      throw error
    }
  })
  await jobs.work("letters.resume", async () => {
    for (const agencyId of await agencyIds()) {
      const queued = await records.transaction({ agencyId, personId: "jobs", today: today() }, (tx) => queuedDeliveries(tx, agencyId))
      for (const deliveryId of queued) await jobs.send("letter.mail", { agencyId, deliveryId })
    }
  })
  await jobs.schedule("letters.resume", "40 * * * *", {})
}
