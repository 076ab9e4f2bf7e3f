import { isIP } from "node:net"
import type { SitePage } from "@gongkai/documents"
import type { PageFault } from "@gongkai/records"

const mostBytes = 2000
const files =
  /\.(?:pdf|docx?|xlsx?|pptx?|wps|et|dps|ofd|rtf|csv|txt|xml|json|atom|rss|zip|rar|7z|gz|jpe?g|png|gif|bmp|webp|svg|ico|css|m?js|mp[34]|avi|wmv|flv|swf|woff2?|ttf)$/iu

/** Why a link is wrong, whatever stands at its end. */
export type WrongLink = "EMPTY" | "HASH" | "SCRIPT" | "NO_ADDRESS" | "LOCAL" | "BARE_ADDRESS" | "WRONG_HOST" | "TOO_LONG"

/** Where a page leads, sorted. */
export interface SortedLinks {
  readonly faults: readonly PageFault[]
  /** Addresses on the site that are pages. */
  readonly pages: readonly string[]
  /** Everything else that is to be there: files, pictures, other sites. */
  readonly others: readonly string[]
}

/** What links are judged by. */
export interface LinkRules {
  /** Of the site. */
  readonly host: string
  readonly wrongHosts: readonly string[]
}

const local = /^(?:localhost|.*\.localhost|.*\.local|.*\.lan|.*\.internal)$/u
const otherSchemes: ReadonlySet<string> = new Set(["mailto:", "tel:", "sms:", "data:", "blob:", "weixin:"])

const wrongHost = (url: URL, { host, wrongHosts }: LinkRules): WrongLink | null => {
  // Another port of the site's own machine is as near as the site itself.
  if (url.host === host || url.hostname === new URL(`http://${host}`).hostname) return null
  const name = url.hostname.replace(/^\[|\]$/gu, "")
  if (local.test(name)) return "LOCAL"
  // Nobody finds a site by its bare number, and most such are addresses inside.
  if (isIP(name) !== 0) return "BARE_ADDRESS"
  return wrongHosts.includes(name) ? "WRONG_HOST" : null
}

/** Why a link is wrong by how it is written; null where that says nothing. */
const wronglyWritten = (trimmed: string, address: string | null): WrongLink | null => {
  if (trimmed === "") return "EMPTY"
  if (trimmed === "#") return "HASH"
  if (/^(?:javascript|vbscript):/iu.test(trimmed)) return "SCRIPT"
  if (/^(?:file:|[a-z]:\\|\\\\)/iu.test(trimmed)) return "LOCAL"
  if (address === null) return "NO_ADDRESS"
  return Buffer.byteLength(address) > mostBytes ? "TOO_LONG" : null
}

interface Judged {
  readonly reason: WrongLink | null
  /** Null for what is wrong, or none of the web. */
  readonly url: URL | null
}

const judged = (written: string, address: string | null, rules: LinkRules): Judged => {
  const reason = wronglyWritten(written.trim(), address)
  if (reason !== null || address === null) return { reason, url: null }
  const url = new URL(address)
  if (otherSchemes.has(url.protocol)) return { reason: null, url: null }
  if (url.protocol !== "http:" && url.protocol !== "https:") return { reason: "NO_ADDRESS", url: null }
  const wrong = wrongHost(url, rules)
  return { reason: wrong, url: wrong === null ? url : null }
}

/** Why a link is wrong; null where it may be followed, or is none of the web. */
export const wrongLink = ({ written, address }: { readonly written: string; readonly address: string | null }, rules: LinkRules): WrongLink | null =>
  judged(written, address, rules).reason

const isFile = (url: URL): boolean => files.test(url.pathname)

/** Sorts where a page leads: what is wrong at once, pages of the site, and what else is to be there. */
export const sortLinks = (page: string, { links }: Pick<SitePage, "links">, rules: LinkRules): SortedLinks => {
  const [faults, pages, others] = [new Map<string, PageFault>(), new Set<string>(), new Set<string>()]
  for (const { written, address, use, words } of links) {
    const { reason, url } = judged(written, address, rules)
    if (reason !== null) {
      const key = `${reason} ${written.trim().slice(0, 500)}`
      faults.set(key, { kind: "wrong-link", key, place: page, detail: { reason, written: written.trim().slice(0, 300), words } })
    } else if (url !== null && address !== null) {
      if (url.host === rules.host && use === "follow" && !isFile(url)) pages.add(address)
      else others.add(address)
    }
  }
  return { faults: [...faults.values()], pages: [...pages], others: [...others].filter((address) => !pages.has(address)) }
}
