import { sendPublication, type Casework, type Sending, type Sent } from "@gongkai/casework"
import { agenciesWithDuePublications, publicationsToSend, type Jobs } from "@gongkai/records"
import type { Logger } from "pino"
import { MailError, type Mailer } from "../mail/mailer.ts"
import { postToWebhook, type Posting } from "./post-to-webhook.ts"

const many = 200
/** Of one agency; each holds a connection of the database while it posts. */
const abreast = 2
const agenciesAbreast = 3
/** After so many an agency makes room for others. */
const mostAtOnce = 1000

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

/** Carries one item to one channel, or takes it back there. @param late hears of a channel that may take it another time */
export const carry = (
  carrying: Carrying,
  agencyId: string,
  of: { readonly itemId: string; readonly channelId: string },
  late: (channelId: string) => void = () => undefined,
): ReturnType<ReturnType<typeof sendPublication>> =>
  sendPublication(async (sending) => {
    const sent = await (sending.kind === "mail" ? postByMail(sending, carrying) : postToWebhook(sending, carrying))
    if (sent.how === "later") late(sending.channelId)
    return sent
  })(carrying.casework, agencyId, of)

/**
 * Carries what waits at an agency to its channels, the longest waiting first. A channel that does not take one now is left
 * alone until the next minute. What another worker holds or did is no failure.
 * @returns true where more is waiting than was done at once
 */
export const carryWaiting = async (carrying: Carrying, agencyId: string, logger: Pick<Logger, "warn">): Promise<boolean> => {
  const { records, today, now } = carrying.casework
  const [seen, down] = [new Set<string>(), new Set<string>()]
  while (seen.size < mostAtOnce) {
    const asking = { agencyId, personId: "jobs", today: today() }
    const due = await records.transaction(asking, (tx) => publicationsToSend(tx, agencyId, { now: now(), except: [...down], most: many }))
    const waiting = due.filter(({ itemId, channelId }) => !seen.has(`${itemId} ${channelId}`))
    if (waiting.length === 0) return false
    const next = waiting.values()
    const work = async (): Promise<void> => {
      for (const of of next) {
        seen.add(`${of.itemId} ${of.channelId}`)
        if (down.has(of.channelId)) continue
        const outcome = await carry(carrying, agencyId, of, (channelId) => down.add(channelId))
        if (outcome.ok && outcome.name === "publication.failed") logger.warn({ agencyId, ...outcome.body }, "publication not sent")
      }
    }
    await Promise.all(Array.from({ length: abreast }, work))
  }
  return true
}

/**
 * Carries what was published to its channels: at once where whoever published it sends a job, and what was left over (a
 * worker that was killed, a channel that was down) at start and by the minute. What has to be done stands in the outbox
 * alone; a job says no more than that there is something.
 */
export const workPublications = async (jobs: Jobs, { logger, ...carrying }: Carrying & { readonly logger: Pick<Logger, "warn"> }): Promise<void> => {
  const { records, today, now } = carrying.casework
  await jobs.work(
    "publications.send",
    async ({ agencyId }) => {
      if (await carryWaiting(carrying, agencyId, logger)) await jobs.send("publications.send", { agencyId })
    },
    agenciesAbreast,
  )
  await jobs.work("publications.resume", async () => {
    const asking = { agencyId: "", personId: "jobs", today: today() }
    for (const agencyId of await records.transaction(asking, (tx) => agenciesWithDuePublications(tx, now())))
      await jobs.send("publications.send", { agencyId })
  })
  await jobs.send("publications.resume", {})
  await jobs.schedule("publications.resume", "* * * * *", {})
}
