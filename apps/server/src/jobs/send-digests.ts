import { makeDigests, sendDigest, sendDigestLetter, type Casework, type DigestLetter, type DigestMail, type DigestPosted } from "@gongkai/casework"
import { digestsToSend, publicAgencies, type DigestRhythm, type Jobs, type KeyRing } from "@gongkai/records"
import type { Logger } from "pino"
import { handedOver } from "../mail/handed-over.ts"
import type { Mail, Mailer } from "../mail/mailer.ts"
import type { DigestLinks } from "../portal/digest/links.ts"

const many = 20_000
const rhythmWords: Readonly<Record<DigestRhythm, string>> = { daily: "日报", weekly: "周报" }
const oftenWords: Readonly<Record<DigestRhythm, string>> = { daily: "每天一次", weekly: "每周一次" }

/** What digests are sent with. */
export interface Digesting {
  readonly casework: Casework
  readonly ring: KeyRing
  /** Null where no mail goes out. */
  readonly mailer: Pick<Mailer, "send"> | null
  readonly links: DigestLinks
  /** Where an item stands on the portal. */
  readonly linkOf: (itemId: string) => string
}

const posted = async (mailer: Digesting["mailer"], mail: Mail): Promise<DigestPosted> => {
  // It is to go out once the settings name a server again.
  if (mailer === null) return { how: "later", why: "NO_MAIL" }
  return handedOver(mailer, mail)
}

const nameOf = async ({ casework: { records } }: Digesting, agencyId: string, wholeTree: boolean): Promise<string> => {
  const name = (await records.asPublic(publicAgencies)).find(({ id }) => id === agencyId)?.name ?? ""
  return wholeTree ? `${name}及所属各机关` : name
}

const letterText = (whose: string, { rhythm, running }: DigestLetter, confirm: string, end: string): string =>
  [
    `有人在政府信息公开平台上填写了这个邮箱，订阅${whose}主动公开的信息（${oftenWords[rhythm]}）。`,
    running === null ? null : `这个邮箱现在已经订阅（${oftenWords[running]}）。`,
    "",
    `确实要${running === null ? "订阅" : "改为这样订阅"}的，请打开下面的地址确认：`,
    confirm,
    "",
    running === null ? "不是您本人填写的，不必理会：不确认就不会发送，七天后删除这个邮箱。" : "不是您本人填写的，不必理会，订阅照旧。",
    running === null ? null : `不再需要的，打开下面的地址退订：\n${end}`,
  ]
    .filter((line) => line !== null)
    .join("\n")

const digestText = ({ told: { items, total, withdrawn } }: DigestMail, linkOf: Digesting["linkOf"], end: string): string =>
  [
    ...items.map(({ itemId, title, agencyName, publishedOn }) => `${title}\n  ${agencyName}　${publishedOn}\n  ${linkOf(itemId)}\n`),
    ...(total > items.length ? [`共${String(total)}条，以上是最新的${String(items.length)}条，其余请到网站查看。\n`] : []),
    ...(withdrawn.length === 0 ? [] : ["此前公开、现已撤下的（请不要再引用）：", ...withdrawn.map(({ title }) => `  ${title}`), ""]),
    "——",
    `退订请打开：${end}`,
  ].join("\n")

/** Sends the letter that asks an address whether it wants a digest. */
export const askDigest = async (digesting: Digesting, agencyId: string, subscriptionId: string): ReturnType<ReturnType<typeof sendDigestLetter>> => {
  const { casework, ring, mailer, links } = digesting
  const post = async (letter: DigestLetter): Promise<DigestPosted> => {
    const whose = await nameOf(digesting, agencyId, letter.wholeTree)
    const text = letterText(whose, letter, links.confirm(letter), links.end(letter))
    return posted(mailer, { to: letter.address, subject: `请确认订阅：${whose}信息公开${rhythmWords[letter.rhythm]}`, text, key: letter.key })
  }
  return sendDigestLetter(ring, post)(casework, agencyId, subscriptionId)
}

/** Sends the first digest that waits for a subscription. */
export const mailDigest = async (digesting: Digesting, agencyId: string, subscriptionId: string): ReturnType<ReturnType<typeof sendDigest>> => {
  const { casework, ring, mailer, links, linkOf } = digesting
  const post = async (mail: DigestMail): Promise<DigestPosted> => {
    const whose = await nameOf(digesting, agencyId, mail.wholeTree)
    const days = mail.fromDay === mail.toDay ? mail.toDay : `${mail.fromDay}至${mail.toDay}`
    const subject = `${whose}信息公开${rhythmWords[mail.rhythm]}　${days}（${String(mail.told.total)}条）`
    const end = links.end(mail)
    return posted(mailer, { to: mail.address, subject, text: digestText(mail, linkOf, end), key: mail.key, endAddress: end })
  }
  return sendDigest(ring, post)(casework, agencyId, subscriptionId)
}

/**
 * Digests by mail: every morning each agency's are put in, each is sent by a job of its own, and what still waits is put in
 * again every hour. Letters that ask go out as soon as somebody asked.
 */
export const workDigests = async (
  jobs: Jobs,
  { agencyIds, logger, ...digesting }: Digesting & { readonly agencyIds: () => Promise<readonly string[]>; readonly logger: Pick<Logger, "warn"> },
): Promise<void> => {
  const { records, today } = digesting.casework
  const sendWaiting = async (agencyId: string): Promise<void> => {
    const waiting = await records.transaction({ agencyId, personId: "jobs", today: today() }, (tx) => digestsToSend(tx, agencyId, many))
    for (const subscriptionId of waiting.letters) await jobs.send("digest.ask", { agencyId, subscriptionId })
    for (const subscriptionId of waiting.issues) await jobs.send("digest.send", { agencyId, subscriptionId })
  }
  await jobs.work("digests.begin", async () => {
    for (const agencyId of await agencyIds()) await jobs.send("digests.agency", { agencyId })
  })
  await jobs.work("digests.agency", async ({ agencyId }) => {
    await makeDigests(digesting.casework, agencyId)
    await sendWaiting(agencyId)
  })
  await jobs.work("digests.resume", async () => {
    for (const agencyId of await agencyIds()) await sendWaiting(agencyId)
  })
  await jobs.work("digest.ask", async ({ agencyId, subscriptionId }) => {
    const outcome = await askDigest(digesting, agencyId, subscriptionId)
    if (outcome.ok && outcome.name === "digest.letter-failed") logger.warn({ agencyId, ...outcome.body }, "digest's letter not sent")
  })
  await jobs.work("digest.send", async ({ agencyId, subscriptionId }) => {
    for (;;) {
      const outcome = await mailDigest(digesting, agencyId, subscriptionId)
      // What another worker holds or did is no failure; what did not go is looked for again by the hour.
      if (!outcome.ok) return
      if (outcome.name === "digest.failed") {
        logger.warn({ agencyId, ...outcome.body }, "digest not sent")
        return
      }
    }
  })
  await jobs.schedule("digests.begin", "10 7 * * *", {})
  await jobs.schedule("digests.resume", "50 * * * *", {})
}
