import { remind, reminderWords, type Casework } from "@gongkai/casework"
import { settleReminder, takeWaitingReminder, waitingReminders, type Jobs, type WaitingReminder } from "@gongkai/records"
import type { Logger } from "pino"
import { MailError, type Mailer } from "../mail/mailer.ts"
import { SmsError, type SmsGateway } from "../sms/gateway.ts"

/** A reminder is tried this often, over some days, and then given up. */
const mostAttempts = 60

/** Ways out of the application; null where one is not set up. */
export interface WaysOut {
  readonly mailer: Pick<Mailer, "send"> | null
  readonly sms: SmsGateway | null
}

/** What reminding needs. */
export interface Reminding {
  readonly casework: Casework
  readonly ways: WaysOut
  readonly agencyIds: () => Promise<readonly string[]>
  readonly logger: Pick<Logger, "warn">
}

interface Attempted {
  readonly state: "waiting" | "sent" | "refused" | "unreachable"
  readonly trouble: string | null
}

const unreachable = (trouble: string): Attempted => ({ state: "unreachable", trouble })

const failed = (error: unknown): Attempted => {
  if (error instanceof MailError)
    return { state: error.code === "MAIL_LATER" || error.code === "MAIL_SETTINGS" ? "waiting" : "refused", trouble: error.code }
  if (error instanceof SmsError) return { state: error.code === "SMS_LATER" ? "waiting" : "refused", trouble: error.code }
  throw error
}

const attempt = async (agencyId: string, reminder: WaitingReminder, { mailer, sms }: WaysOut): Promise<Attempted> => {
  const { channel, email, mobile, id } = reminder
  const { subject, text } = reminderWords(reminder)
  try {
    if (channel === "e-mail") {
      if (mailer === null) return unreachable("NO_MAIL")
      if (email === null) return unreachable("NO_ADDRESS")
      await mailer.send({ to: email, subject, text, key: `reminder.${agencyId}.${String(id)}` })
    } else {
      if (sms === null) return unreachable("NO_SMS")
      if (mobile === null) return unreachable("NO_ADDRESS")
      await sms.send(mobile, text)
    }
    return { state: "sent", trouble: null }
  } catch (error) {
    return failed(error)
  }
}

/**
 * Sends a reminder that waits. It is held while it is sent, so that two workers never send it at once; a worker that dies
 * leaves it waiting. It goes out a second time only where the worker died between the server's yes and our note of it, and
 * then under the same Message-ID.
 * @throws what the attempt met, where it is to be tried again
 */
export const sendReminder = async ({ records, now, today }: Casework, agencyId: string, id: number, ways: WaysOut): Promise<void> => {
  const outcome = await records.transaction({ agencyId, personId: "jobs", today: today() }, async (tx) => {
    const reminder = await takeWaitingReminder(tx, agencyId, id)
    if (reminder === null) return null
    const attempted = await attempt(agencyId, reminder, ways)
    await settleReminder(tx, agencyId, id, { ...attempted, at: now() })
    return attempted
  })
  if (outcome?.state === "waiting") throw new Error(`reminder.send ${outcome.trouble ?? ""}`)
}

/**
 * Reminds officers of last days: every working day at eight each agency's reminders are made; those by mail and message
 * are sent each by a job of its own, and what still waits is put in again every hour.
 */
export const workReminders = async (jobs: Jobs, { casework, ways, agencyIds, logger }: Reminding): Promise<void> => {
  const { records, today } = casework
  const sendWaiting = async (agencyId: string): Promise<void> => {
    const waiting = await records.transaction({ agencyId, personId: "jobs", today: today() }, (tx) => waitingReminders(tx, agencyId, mostAttempts))
    for (const reminderId of waiting) await jobs.send("reminder.send", { agencyId, reminderId })
  }
  await jobs.work("reminders.begin", async () => {
    for (const agencyId of await agencyIds()) await jobs.send("reminders.agency", { agencyId })
  })
  await jobs.work("reminders.agency", async ({ agencyId }) => {
    const { calendar } = await remind(casework, agencyId)
    if (!calendar) logger.warn({ agencyId }, "no reminders: the year has no table of days off")
    await sendWaiting(agencyId)
  })
  await jobs.work("reminders.resume", async () => {
    for (const agencyId of await agencyIds()) await sendWaiting(agencyId)
  })
  await jobs.work("reminder.send", async ({ agencyId, reminderId }) => {
    try {
      await sendReminder(casework, agencyId, reminderId, ways)
    } catch (error) {
      logger.warn({ agencyId, reminderId, why: error instanceof Error ? error.message : "" }, "reminder not sent")
      throw error
    }
  })
  await jobs.schedule("reminders.begin", "0 8 * * *", {})
  await jobs.schedule("reminders.resume", "20 * * * *", {})
}
