import { Agent as HttpAgent, request as http, type IncomingMessage } from "node:http"
import { Agent as HttpsAgent, request as https } from "node:https"
import { isIP } from "node:net"
import { watchAgent } from "@gongkai/casework"
import { InsideError, isPublicAddress, publicLookup } from "../public-address.ts"

const drained = 65_536

/** By what a site is asked. */
export interface AskLimits {
  readonly inside: boolean
  readonly abreast: number
  /** Milliseconds. */
  readonly patience: number
  readonly mostBytes: number
}

/** One answer to one request, redirects not followed. */
export type Answer =
  | {
      readonly how: "answered"
      readonly status: number
      readonly location: string | null
      readonly contentType: string | null
      readonly body: Buffer | null
    }
  | { readonly how: "no-answer" | "timeout" | "inside" | "too-large" }

/** Connections that are kept for the next request of the same check. */
export interface Connections {
  readonly http: HttpAgent
  readonly https: HttpsAgent
}

/** Opens connections that are kept. */
export const openConnections = (abreast: number): Connections => {
  const options = { keepAlive: true, maxSockets: abreast, maxFreeSockets: abreast }
  return { http: new HttpAgent(options), https: new HttpsAgent(options) }
}

const isPage = (contentType: string | null): boolean => contentType === null || /html|text\/plain/iu.test(contentType)

/** What stands in the answer, where it is a page; null for what is not taken in. */
const contentOf = async (response: IncomingMessage, take: boolean, mostBytes: number): Promise<Buffer | "too-large" | null> => {
  if (!take) {
    // What is short is let through, so that the connection serves again; a film is not.
    if (Number(response.headers["content-length"] ?? Number.POSITIVE_INFINITY) <= drained) response.resume()
    else response.destroy()
    return null
  }
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let bytes = 0
    response.on("data", (piece: Buffer) => {
      bytes += piece.byteLength
      pieces.push(piece)
      if (bytes <= mostBytes) return
      resolve("too-large")
      response.destroy()
    })
    response.on("end", () => resolve(Buffer.concat(pieces)))
    response.on("error", reject)
    response.on("close", () => reject(new Error("cut off")))
  })
}

/** Whether an address may be asked at all: one that is written as a number is looked at here, a name when it is looked up. */
const isInside = (url: URL, inside: boolean): boolean => {
  const host = url.hostname.replace(/^\[|\]$/gu, "")
  return !inside && isIP(host) !== 0 && !isPublicAddress(host)
}

/** Asks once. Never throws for what the other side does. */
export const askOnce = async (
  url: URL,
  method: "GET" | "HEAD",
  { inside, patience, mostBytes }: AskLimits,
  connections: Connections,
): Promise<Answer> => {
  if (isInside(url, inside)) return { how: "inside" }
  const secure = url.protocol === "https:"
  const headers = { "user-agent": `Mozilla/5.0 (compatible; ${watchAgent}/1)`, accept: "text/html,*/*;q=0.8", "accept-encoding": "identity" }
  const options = { method, headers, agent: secure ? connections.https : connections.http, ...(inside ? {} : { lookup: publicLookup }) }
  return new Promise<Answer>((resolve) => {
    const call = (secure ? https : http)(url, options)
    let late = false
    const timer = setTimeout(() => {
      late = true
      call.destroy(new Error("timeout"))
    }, patience)
    const end = (answer: Answer): void => {
      clearTimeout(timer)
      resolve(answer)
    }
    const broken = (error: unknown): void => end({ how: error instanceof InsideError ? "inside" : late ? "timeout" : "no-answer" })
    call.on("error", broken)
    call.on("response", (response) => {
      response.on("error", () => undefined)
      const [status, contentType] = [response.statusCode ?? 0, response.headers["content-type"] ?? null]
      const take = method === "GET" && status >= 200 && status < 300 && isPage(contentType)
      contentOf(response, take, mostBytes).then((body) => {
        if (body === "too-large") end({ how: "too-large" })
        else end({ how: "answered", status, location: response.headers.location ?? null, contentType, body })
      }, broken)
    })
    call.end()
  })
}
