import { openToAll } from "@gongkai/documents"
import type { Ticket, VisitedPage } from "@gongkai/records"
import { judgeAddress } from "../site-watch/judge-address.ts"
import type { PageRules } from "../site-watch/judge-page.ts"
import { ofAddress } from "../site-watch/kinds.ts"
import { plainVisit, visitPage } from "../site-watch/visit.ts"
import type { Web } from "../site-watch/web.ts"
import { fingerprintOf } from "./fingerprint.ts"

/** Outcomes by which a page was looked at, or is known to be there no more. */
const looked: ReadonlySet<string> = new Set(["read", "moved", "gone", "there"])

/** Pages of a ticket as they are now. */
const visitAll = async (web: Web, { pages }: Pick<Ticket, "pages">, rules: PageRules): Promise<readonly VisitedPage[]> => {
  const visited: VisitedPage[] = []
  for (const page of pages) visited.push((await visitPage(web, page, rules, openToAll)).visited)
  return visited
}

const addressThere = async (web: Web, ticket: Ticket, rules: PageRules, slow: number): Promise<boolean | null> => {
  const { place } = ticket
  const file = ticket.kind === "unreachable-file" || new URL(place).host !== rules.links.host
  const visited = file
    ? (await web.links([place])).map((asked) => plainVisit(place, asked)).at(0)
    : (await visitPage(web, place, rules, openToAll)).visited
  if (visited === undefined) return null
  const fault = judgeAddress({ ...visited, kind: file ? "link" : "page", foundOn: "" }, { law: rules.law, host: rules.links.host, slow })
  if (fault === null) return false
  // Nothing stands there still; but it may be that nothing leads there any more.
  const pages = await visitAll(web, ticket, rules)
  if (pages.length === 0 || ticket.pageCount > pages.length || ticket.kind === "unavailable" || ticket.kind === "slow") return true
  if (pages.some(({ links }) => links.includes(place))) return true
  return pages.every(({ outcome }) => looked.has(outcome)) ? false : null
}

/**
 * Looks whether a ticket's fault is still to be seen.
 * @returns null where nobody can say: a page that did not open, more pages than are known by address
 */
export const stillThere = async (web: Web, ticket: Ticket, rules: PageRules, slow: number): Promise<boolean | null> => {
  if (ofAddress.has(ticket.kind)) return addressThere(web, ticket, rules, slow)
  const pages = await visitAll(web, ticket, rules)
  const shows = ({ seen }: VisitedPage): boolean => (seen?.faults ?? []).some((fault) => fingerprintOf(fault) === ticket.fingerprint)
  if (pages.some(shows)) return true
  return ticket.pageCount <= pages.length && pages.every(({ outcome }) => looked.has(outcome)) ? false : null
}
