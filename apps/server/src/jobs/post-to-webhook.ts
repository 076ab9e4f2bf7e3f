import { request as http } from "node:http"
import { request as https } from "node:https"
import { isIP } from "node:net"
import type { Sending, Sent } from "@gongkai/casework"
import { InsideError, isPublicAddress, publicLookup } from "./public-address.ts"

const patience = 10_000
const mostAnswer = 10_000
const comesAgain: ReadonlySet<number> = new Set([408, 409, 425, 429])

/** What posting to addresses takes. */
export interface Posting {
  /** Where an item stands on the portal. */
  readonly linkOf: (itemId: string) => string
  /** Whether addresses inside private networks may be posted to. */
  readonly inside: boolean
}

const contentOf = (sending: Sending, link: string): string => {
  const { what, itemId, indexNumber, title, summary, publishedOn, contentHash } = sending
  return JSON.stringify({ what, itemId, indexNumber, title, summary, publishedOn, contentHash, link })
}

const referenceIn = (answer: string): string | null => {
  try {
    const body: unknown = JSON.parse(answer)
    const reference = typeof body === "object" && body !== null && "reference" in body ? body.reference : null
    return typeof reference === "string" && reference !== "" && !/\p{Cc}/u.test(reference) ? [...reference].slice(0, 500).join("") : null
  } catch {
    return null
  }
}

const outcomeOf = (status: number, answer: string): Sent => {
  if (status >= 200 && status < 300) return { how: "sent", reference: referenceIn(answer) }
  const why = `HTTP_${String(status)}`
  return status >= 500 || comesAgain.has(status) ? { how: "later", why } : { how: "failed", why }
}

/** What stands against an address before anything is sent there. */
const refusedAddress = (url: URL, inside: boolean): string | null => {
  if (url.protocol !== "http:" && url.protocol !== "https:") return "ADDRESS_SCHEME"
  const host = url.hostname.replace(/^\[|\]$/gu, "")
  return !inside && isIP(host) !== 0 && !isPublicAddress(host) ? "ADDRESS_INSIDE" : null
}

/**
 * Posts an item, or its withdrawal, to a webhook under its key; redirects are not followed. Never throws for what the
 * other side does.
 */
export const postToWebhook = async (sending: Sending, { linkOf, inside }: Posting): Promise<Sent> => {
  const address = sending.address ?? ""
  if (!URL.canParse(address)) return { how: "failed", why: "ADDRESS_SCHEME" }
  const url = new URL(address)
  const refused = refusedAddress(url, inside)
  if (refused !== null) return { how: "failed", why: refused }
  const body = Buffer.from(contentOf(sending, linkOf(sending.itemId)))
  const headers = { "content-type": "application/json", "content-length": String(body.byteLength), "idempotency-key": sending.key }
  const options = { method: "POST", headers, timeout: patience, agent: false as const, ...(inside ? {} : { lookup: publicLookup }) }
  return new Promise<Sent>((resolve) => {
    const call = (url.protocol === "https:" ? https : http)(url, options, (response) => {
      let answer = ""
      response.setEncoding("utf8")
      response.on("data", (piece: string) => {
        if (answer.length < mostAnswer) answer += piece
      })
      response.on("end", () => resolve(outcomeOf(response.statusCode ?? 0, answer)))
      response.on("error", () => resolve({ how: "later", why: "BROKEN_OFF" }))
    })
    const late = setTimeout(() => call.destroy(new Error("timeout")), patience)
    call.on("timeout", () => call.destroy(new Error("timeout")))
    call.on("error", (error) =>
      resolve(error instanceof InsideError ? { how: "failed", why: "ADDRESS_INSIDE" } : { how: "later", why: "UNREACHABLE" }),
    )
    call.on("close", () => clearTimeout(late))
    call.end(body)
  })
}
