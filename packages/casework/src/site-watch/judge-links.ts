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

/** Why a link is wrong; null where it may be followed, or is none of the web. */
export const wrongLink = (
  { written, address }: { readonly written: string; readonly address: string | null },
  rules: LinkRules,
): WrongLink | null => {
  const trimmed = written.trim()
  if (trimmed === "") return "EMPTY"
  if (trimmed === "#") return "HASH"
  if (/^(?:javascript|vbscript):/iu.test(trimmed)) return "SCRIPT"
  if (/^(?:file:|[a-z]:\\|\\\\)/iu.test(trimmed)) return "LOCAL"
  if (address === null) return "NO_ADDRESS"
  if (Buffer.byteLength(address) > mostBytes) return "TOO_LONG"
  const url = new URL(address)
  if (otherSchemes.has(url.protocol)) return null
  if (url.protocol !== "http:" && url.protocol !== "https:") return "NO_ADDRESS"
  return wrongHost(url, rules)
}

const isFile = (url: URL): boolean => files.test(url.pathname)

/** Sorts where a page leads: what is wrong at once, pages of the site, and what else is to be there. */
export const sortLinks = (page: string, { links }: Pick<SitePage, "links">, rules: LinkRules): SortedLinks => {
  const [faults, pages, others] = [new Map<string, PageFault>(), new Set<string>(), new Set<string>()]
  for (const link of links) {
    const reason = wrongLink(link, rules)
    if (reason !== null) {
      const key = `${reason} ${link.written.trim().slice(0, 500)}`
      const detail = { reason, written: link.written.trim().slice(0, 300), words: link.words }
      faults.set(key, { kind: "wrong-link", key, place: page, detail })
      continue
    }
    if (link.address === null) continue
    const url = new URL(link.address)
    if (url.protocol !== "http:" && url.protocol !== "https:") continue
    if (url.host === rules.host && link.use === "follow" && !isFile(url)) pages.add(link.address)
    else others.add(link.address)
  }
  return { faults: [...faults.values()], pages: [...pages], others: [...others].filter((address) => !pages.has(address)) }
}
