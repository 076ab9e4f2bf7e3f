import { SealerError, type Sealer } from "@gongkai/casework"

/** An electronic seal that is spoken to by HTTP. */
export interface HttpSealer {
  /** Where documents are posted to. */
  readonly url: string
  /** Goes with each as a bearer's token; null for none. */
  readonly token: string | null
}

const patience = 60_000
const tooMany = 429
/** What the seal may call its act: it goes into the records as it is. */
const reference = /^[\x21-\x7e]{1,200}$/u

/**
 * Makes a sealer of an HTTP address. The document is the body, its number goes percent-encoded as `x-letter-number`; with
 * 2xx the sealed document comes back as the body, and `x-seal-reference` says what the seal calls its act. It is followed nowhere else.
 */
export const httpSealer = ({ url, token }: HttpSealer): Sealer => ({
  async seal({ content, contentType, number }) {
    const headers = {
      "content-type": contentType,
      ...(number === null ? {} : { "x-letter-number": encodeURIComponent(number) }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    }
    const asked = { method: "POST", headers, body: Uint8Array.from(content), redirect: "manual", signal: AbortSignal.timeout(patience) } as const
    const answer = await fetch(url, asked).catch((error: unknown) => {
      throw new SealerError("SEALER_LATER", error instanceof Error ? error.name : "unreachable")
    })
    const named = answer.headers.get("x-seal-reference") ?? ""
    if (!answer.ok || answer.body === null || !reference.test(named)) {
      await answer.body?.cancel()
      const later = answer.status >= 500 || answer.status === tooMany
      throw new SealerError(later ? "SEALER_LATER" : "SEALER_REFUSED", String(answer.status))
    }
    const [given = ""] = (answer.headers.get("content-type") ?? "").split(";", 1)
    return { content: answer.body, contentType: given.trim().toLowerCase(), reference: named }
  },
})
