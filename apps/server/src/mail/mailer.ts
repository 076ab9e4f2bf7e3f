import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { createTransport } from "nodemailer"

/** A letter by e-mail. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same with layout, for readers that show it. */
  readonly html?: string
  readonly attachments?: readonly { readonly filename: string; readonly content: Buffer; readonly contentType: string }[]
  /** What names it for good: the same mail sent again bears the same Message-ID, so that mail systems can tell. Made up where left out. */
  readonly key?: string
  /** Where one post of nothing ends what this mail belongs to (RFC 8058); mail programs show it as a button. */
  readonly endAddress?: string
}

/** What became of a mail that a server took. */
export interface Mailed {
  /** With its angle brackets. */
  readonly messageId: string
  /** What the server answered. */
  readonly answer: string
}

/**
 * Why a mail did not go out: `later` may go another time (the server is down, busy or greylists), `refused` will not,
 * `address` is none, `settings` is for whoever runs the server to mend (sign-in, certificate).
 */
export class MailError extends Error {
  readonly code: "MAIL_LATER" | "MAIL_REFUSED" | "MAIL_ADDRESS" | "MAIL_SETTINGS"
  constructor(code: MailError["code"], cause: unknown) {
    super(`${code} ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.code = code
  }
}

/** Sends mail. */
export interface Mailer {
  /** @throws MailError */
  readonly send: (mail: Mail) => Promise<Mailed>
  readonly close: () => void
}

/** Where mail is sent by, and what from. */
export interface MailSettings {
  /** `smtp://user:password@host:587?requireTLS=true` or `smtps://host`; options of nodemailer as its query. */
  readonly url: string
  /** An address, or a name with one: `信息公开办 <gk@district.example>`. */
  readonly from: string
  /** Milliseconds before each further attempt; none for a single one. */
  readonly retryAfter?: readonly number[]
}

const usualWaits = [2000, 10_000]
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
const address = /^[^\s@<>(),;:\\"[\]]+@[^\s@<>(),;:\\"[\]]+$/u
/** Of SMTP: these come again, the hundreds after them do not. */
const [temporary, permanent] = [400, 500]

const field = (error: unknown, name: "code" | "responseCode"): unknown => {
  if (!(error instanceof Error)) return undefined
  if (name === "code") return "code" in error ? error.code : undefined
  return "responseCode" in error ? error.responseCode : undefined
}

/** What an error of the transport means for the mail. */
const meaning = (error: unknown): MailError => {
  const [code, answer] = [field(error, "code"), field(error, "responseCode")]
  if (code === "EAUTH" && !(typeof answer === "number" && answer < permanent)) return new MailError("MAIL_SETTINGS", error)
  if (code === "ETLS" || (typeof code === "string" && /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/u.test(code))) return new MailError("MAIL_SETTINGS", error)
  if (typeof answer === "number" && answer >= permanent) return new MailError("MAIL_REFUSED", error)
  if (typeof answer === "number" && answer >= temporary) return new MailError("MAIL_LATER", error)
  // Not a word from the server: certificates that Node refuses come as socket errors.
  return error instanceof Error && error.message.includes("certificate") ? new MailError("MAIL_SETTINGS", error) : new MailError("MAIL_LATER", error)
}

const domainOf = (from: string): string => /@([^\s@<>]+)>?\s*$/u.exec(from)?.[1] ?? "localhost"

/**
 * Opens the way out for mail; nothing is connected before the first. A mail that may go another time is tried again a few
 * times; whoever keeps a queue tries after that.
 */
export const openMailer = ({ url, from, retryAfter = usualWaits }: MailSettings): Mailer => {
  const transport = createTransport({ url, ...patience }, { from })
  const sendOnce = async (mail: Mail & { readonly messageId: string }): Promise<Mailed> => {
    try {
      const { to, subject, text, html, messageId, endAddress, attachments = [] } = mail
      const sent = await transport.sendMail({
        ...{ to, subject, text, messageId },
        ...(html === undefined ? {} : { html }),
        ...(endAddress === undefined
          ? {}
          : { headers: { "List-Unsubscribe": `<${endAddress}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } }),
        attachments: attachments.map((one) => ({ ...one })),
      })
      return { messageId, answer: sent.response }
    } catch (error) {
      throw meaning(error)
    }
  }
  return {
    async send(mail) {
      if (!address.test(mail.to)) throw new MailError("MAIL_ADDRESS", "not an address")
      const messageId = `<${mail.key ?? randomUUID()}@${domainOf(from)}>`
      for (const pause of retryAfter) {
        try {
          return await sendOnce({ ...mail, messageId })
        } catch (error) {
          if (!(error instanceof MailError) || error.code !== "MAIL_LATER") throw error
          await wait(pause)
        }
      }
      return sendOnce({ ...mail, messageId })
    },
    close: () => transport.close(),
  }
}
