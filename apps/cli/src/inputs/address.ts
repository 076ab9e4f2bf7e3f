import type { Failure } from "./failure.ts"
import { gather } from "./gather.ts"
import type { Limits } from "./limits.ts"

const redirectsAtMost = 5

const failed = (reason: Failure["reason"], detail?: string): Failure => (detail === undefined ? { reason } : { reason, detail })

const isHttp = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  return (protocol === "http:" || protocol === "https:") && username === "" && password === ""
}

const answerOf = async (address: string, signal: AbortSignal, redirects: number): Promise<Response | Failure> => {
  if (!isHttp(address)) return failed("address", address)
  const answer = await fetch(address, {
    redirect: "manual",
    signal,
    headers: { accept: "text/html, text/plain, */*;q=0.5", "user-agent": "gongkai" },
  })
  const next = answer.headers.get("location")
  if (answer.status < 300 || answer.status >= 400 || next === null) return answer
  await answer.body?.cancel()
  if (redirects >= redirectsAtMost) return failed("addressRedirects", `超过 ${String(redirectsAtMost)} 次`)
  return URL.canParse(next, address) ? answerOf(new URL(next, address).href, signal, redirects + 1) : failed("address", next)
}

const bytesOf = async (address: string, limits: Limits, signal: AbortSignal): Promise<Uint8Array | Failure> => {
  const answer = await answerOf(address, signal, 0)
  if (!(answer instanceof Response)) return answer
  if (!answer.ok || answer.body === null) {
    await answer.body?.cancel()
    return failed("addressStatus", `HTTP ${String(answer.status)}`)
  }
  return gather(answer.body, limits.maxBytes)
}

/**
 * Fetches an http(s) address within the limits. Addresses of the machine itself and of private networks are
 * read like any other: the person who runs the command could open them as well. (A server that takes addresses
 * from strangers must not use this.)
 */
export const fetchAddress = async (address: string, limits: Limits): Promise<Uint8Array | Failure> => {
  const signal = AbortSignal.timeout(limits.addressTime)
  try {
    return await bytesOf(address, limits, signal)
  } catch (error) {
    if (signal.aborted) return failed("addressTimeout", `${String(limits.addressTime / 1000)} 秒`)
    const cause = error instanceof Error ? error.cause : undefined
    return cause instanceof Error && "code" in cause ? failed("addressUnreachable", String(cause.code)) : failed("addressUnreachable")
  }
}
