import { mayVisit, type Robots } from "@gongkai/documents"
import type { MetAddress, VisitedPage } from "@gongkai/records"
import { judgePage, type PageRules } from "./judge-page.ts"
import type { Asked, Web } from "./web.ts"

/** What came of an address, and what was met there. */
export interface Visit {
  readonly visited: VisitedPage
  readonly met: readonly MetAddress[]
}

const none = { status: null, milliseconds: null, finalAddress: null, seen: null, links: [] }

/** What is kept of an address that is no page to be read. */
export const plainVisit = (address: string, { outcome, status, milliseconds, finalAddress }: Asked): VisitedPage => ({
  ...{ address, status, milliseconds, seen: null, links: [] },
  outcome: outcome === "page" ? "there" : outcome,
  finalAddress: finalAddress === address ? null : finalAddress,
})

/** An address that the site closes to crawlers: it is not asked for. */
export const closedVisit = (address: string): VisitedPage => ({ address, outcome: "closed-to-crawlers", ...none })

const movedVisit = (address: string, asked: Asked, host: string): Visit => {
  const own = new URL(asked.finalAddress).host === host
  const met: readonly MetAddress[] = own ? [{ address: asked.finalAddress, kind: "page", foundOn: address }] : []
  return { visited: { ...plainVisit(address, asked), outcome: "moved", links: own ? [asked.finalAddress] : [] }, met }
}

/** Asks for a page and reads it. What it leads to on the site is read in its turn; a page that moved is read where it went. */
export const visitPage = async (web: Pick<Web, "page" | "read">, address: string, rules: PageRules, robots: Robots): Promise<Visit> => {
  if (!mayVisit(robots, address)) return { visited: closedVisit(address), met: [] }
  const asked = await web.page(address)
  if (asked.outcome === "page" && asked.finalAddress !== address) return movedVisit(address, asked, rules.links.host)
  if (asked.outcome !== "page" || asked.body === null) return { visited: plainVisit(address, asked), met: [] }
  const page = await web.read({ bytes: asked.body, contentType: asked.contentType, address })
  if (page === "no-text") return { visited: plainVisit(address, asked), met: [] }
  if (page === "too-complex") return { visited: { ...plainVisit(address, asked), outcome: "too-large" }, met: [] }
  const { seen, links } = judgePage(address, page, rules)
  const met: readonly MetAddress[] = [
    ...links.pages.map((to): MetAddress => ({ address: to, kind: "page", foundOn: address })),
    ...links.others.map((to): MetAddress => ({ address: to, kind: "link", foundOn: address })),
  ]
  return { visited: { ...plainVisit(address, asked), outcome: "read", seen, links: met.map((one) => one.address) }, met }
}
