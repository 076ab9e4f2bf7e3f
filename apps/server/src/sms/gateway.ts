/** Why a message did not go out: `later` may go another time, `refused` will not. */
export class SmsError extends Error {
  readonly code: "SMS_LATER" | "SMS_REFUSED"
  constructor(code: SmsError["code"], why: string) {
    super(`${code} ${why}`)
    this.code = code
  }
}

/** Sends short messages. */
export interface SmsGateway {
  /** @param to digits, with + before a country's @throws SmsError */
  readonly send: (to: string, text: string) => Promise<void>
}

/** A gateway that is spoken to by HTTP. */
export interface HttpGateway {
  /** With `{mobile}` and `{text}` where they go, written for an address. */
  readonly url: string
  /** With the same, as JSON or as a form; null for a plain GET. */
  readonly body: string | null
}

const patience = 15_000
const tooMany = 429

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)
const filled = (template: string, to: string, text: string, written: (value: string) => string): string =>
  template.replace(/\{(mobile|text)\}/gu, (_, name: string) => written(name === "mobile" ? to : text))

/** Makes a gateway of an HTTP address. What it answers other than 2xx was not sent; it is followed nowhere else. */
export const httpGateway = ({ url, body }: HttpGateway): SmsGateway => {
  const json = body?.trimStart().startsWith("{") === true
  const type = json ? "application/json" : "application/x-www-form-urlencoded"
  return {
    async send(to, text) {
      const posted =
        body === null ? {} : { method: "POST", headers: { "content-type": type }, body: filled(body, to, text, json ? inJson : encodeURIComponent) }
      const answer = await fetch(filled(url, to, text, encodeURIComponent), {
        ...posted,
        redirect: "manual",
        signal: AbortSignal.timeout(patience),
      }).catch((error: unknown) => {
        throw new SmsError("SMS_LATER", error instanceof Error ? error.name : "unreachable")
      })
      await answer.body?.cancel()
      if (answer.ok) return
      throw new SmsError(answer.status >= 500 || answer.status === tooMany ? "SMS_LATER" : "SMS_REFUSED", String(answer.status))
    },
  }
}
