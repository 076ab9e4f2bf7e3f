import { sendPublication, type Casework, type Sending, type Sent } from "@gongkai/casework"
import { publicationsToSend, type Jobs } from "@gongkai/records"
import type { Logger } from "pino"
import { MailError, type Mailer } from "../mail/mailer.ts"
import { postToWebhook, type Posting } from "./post-to-webhook.ts"

const many = 200

/** What carrying items to channels needs. */
export interface Carrying extends Posting {
  readonly casework: Casework
  /** Null where no mail goes out: what is for mail fails, and is to be seen. */
  readonly mailer: Pick<Mailer, "send"> | null
}

const comesAgain: ReadonlySet<MailError["code"]> = new Set(["MAIL_LATER", "MAIL_SETTINGS"])

const postByMail = async ({ what, address, title, summary, indexNumber, itemId, key }: Sending, { mailer, linkOf }: Carrying): Promise<Sent> => {
  if (mailer === null) return { how: "failed", why: "NO_MAIL" }
  const text =
    what === "publish"
      ? `${title}\n\n${summary}\n\n索引号：${indexNumber}\n全文：${linkOf(itemId)}\n`
      : `此前发送的《${title}》（索引号：${indexNumber}）已经撤下，请不要再引用。\n`
  try {
    const { messageId } = await mailer.send({ to: address ?? "", subject: what === "publish" ? title : `撤下：${title}`, text, key })
    return { how: "sent", reference: messageId.slice(0, 500) }
  } catch (error) {
    if (!(error instanceof MailError)) throw error
    return { how: comesAgain.has(error.code) ? "later" : "failed", why: error.code }
  }
}

/** Carries one item to one channel, or takes it back there. */
export const carry = (
  carrying: Carrying,
  agencyId: string,
  of: { readonly itemId: string; readonly channelId: string },
): ReturnType<ReturnType<typeof sendPublication>> =>
  sendPublication((sending) => (sending.kind === "mail" ? postByMail(sending, carrying) : postToWebhook(sending, carrying)))(
    carrying.casework,
    agencyId,
    of,
  )

/** Carries what was published to its channels: every minute what waits is put into the queue, each a job of its own. */
export const workPublications = async (
  jobs: Jobs,
  { agencyIds, logger, ...carrying }: Carrying & { readonly agencyIds: () => Promise<readonly string[]>; readonly logger: Pick<Logger, "warn"> },
): Promise<void> => {
  const { records, today, now } = carrying.casework
  await jobs.work("publication.send", async ({ agencyId, itemId, channelId }) => {
    const outcome = await carry(carrying, agencyId, { itemId, channelId })
    // What another worker holds or did is no failure; what did not go is looked for again by the minute.
    if (outcome.ok && outcome.name === "publication.failed") logger.warn({ agencyId, ...outcome.body }, "publication not sent")
  })
  await jobs.work("publications.resume", async () => {
    for (const agencyId of await agencyIds()) {
      const asking = { agencyId, personId: "jobs", today: today() }
      const waiting = await records.transaction(asking, (tx) => publicationsToSend(tx, agencyId, now(), many))
      for (const of of waiting) await jobs.send("publication.send", { agencyId, ...of })
    }
  })
  await jobs.schedule("publications.resume", "* * * * *", {})
}
