import { remind } from "@gongkai/casework"
import { waitingReminders } from "@gongkai/records"
import type { Mail } from "../src/mail/mailer.ts"
import { sendReminder } from "../src/jobs/remind.ts"
import type { Office, Post } from "./office.ts"

/** What an agency's people are reminded of, as of the office's day. */
export interface Reminded {
  /** Makes what is due, once more. @returns how many were made */
  readonly remind: () => Promise<number>
  /** Notifications in the application, the latest first: kind and subject. */
  readonly told: (post: Post) => Promise<readonly string[]>
  /** Sends the mails that wait: to whom, subject and text. */
  readonly mails: () => Promise<readonly string[]>
}

/** Reminders at an agency of an open office. */
export const remindedAt = (office: () => Office, agencyId: string): Reminded => ({
  async remind() {
    return (await remind(office().casework, agencyId)).reminders
  },
  async told(post) {
    const { body } = await (await office().as(agencyId, post)).send("GET", "/api/v1/notifications")
    return body.items.map(({ kind, subject }: { kind: string; subject: string }) => `${kind} ${subject}`)
  },
  async mails() {
    const { casework } = office()
    const sent: string[] = []
    const mailer = {
      send: ({ to, subject, text }: Mail) => {
        sent.push(`${to} ${subject} ${text}`)
        return Promise.resolve({ messageId: "<1@office.example>", answer: "250" })
      },
    }
    const asking = { agencyId, personId: "jobs", today: casework.today() }
    for (const id of await casework.records.transaction(asking, (tx) => waitingReminders(tx, agencyId, 60)))
      await sendReminder(casework, agencyId, id, { mailer, sms: null })
    return sent
  },
})
