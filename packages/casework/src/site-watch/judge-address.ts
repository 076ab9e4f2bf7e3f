import { pageSlow, type LawContext } from "@gongkai/law"
import type { JudgedPage, PageFault } from "@gongkai/records"
import type { FaultKind } from "./kinds.ts"

/** By what an address is judged. */
export interface AddressRules {
  readonly law: LawContext
  /** Of the site. */
  readonly host: string
  /** Milliseconds. */
  readonly slow: number
}

/** Statuses by which a server says that one has to sign in or may not: something is there. */
const guarded: ReadonlySet<number> = new Set([401, 403, 407])
const second = 1000

const kindOf = ({ kind, outcome, status, address, foundOn }: Omit<JudgedPage, "seen" | "milliseconds">, host: string): FaultKind | null => {
  const own = new URL(address).host === host
  const absent: FaultKind = kind === "page" || !own ? "dead-link" : "unreachable-file"
  switch (outcome) {
    case "gone":
      return status !== null && guarded.has(status) ? null : absent
    case "failing":
    case "no-answer":
    case "timeout":
      return kind === "page" ? "unavailable" : absent
    case "redirect-loop":
      return "redirect-loop"
    case "too-large":
      return kind === "page" ? "page-too-large" : null
    case "inside":
      // The site itself stands inside, and this server may not ask there.
      return foundOn === "" ? "unavailable" : "wrong-link"
    default:
      return null
  }
}

/** What an address has against it by what came of asking for it; null where nothing. */
export const judgeAddress = (page: Omit<JudgedPage, "seen">, { law, host, slow }: AddressRules): PageFault | null => {
  const { address, outcome, status, milliseconds } = page
  const told = { outcome: outcome ?? "", ...(status === null ? {} : { status }), ...(milliseconds === null ? {} : { milliseconds }) }
  const kind = kindOf(page, host)
  if (kind !== null) return { kind, key: address, place: address, detail: told }
  const late = outcome === "read" && milliseconds !== null && pageSlow.apply({ seconds: milliseconds / second, limit: slow / second }, law)
  return late ? { kind: "slow", key: address, place: address, detail: told } : null
}
