import type { Mailing } from "@gongkai/casework"
import { MailError, type Mail, type Mailer } from "./mailer.ts"

const comesAgain: ReadonlySet<MailError["code"]> = new Set(["MAIL_LATER", "MAIL_SETTINGS"])

/** Hands a mail over. @returns how that went: what the other side may take later comes again */
export const handedOver = async (mailer: Pick<Mailer, "send">, mail: Mail): Promise<Mailing> => {
  try {
    await mailer.send(mail)
    return { how: "sent" }
  } catch (error) {
    if (!(error instanceof MailError)) throw error
    return { how: comesAgain.has(error.code) ? "later" : "failed", why: error.code }
  }
}
