import type { PageReader } from "@gongkai/documents"
import type { VisitOutcome, WatchLimits } from "@gongkai/records"

/** What came of asking for an address. */
export interface Asked {
  /** there: it answered, and is no page to be read. */
  readonly outcome: Exclude<VisitOutcome, "read" | "moved" | "closed-to-crawlers"> | "page"
  readonly status: number | null
  readonly milliseconds: number | null
  /** Where redirects led. */
  readonly finalAddress: string
  readonly contentType: string | null
  /** Of a page alone. */
  readonly body: Uint8Array | null
}

/** The web as a check meets it; nothing of it throws for what the other side does. */
export interface Web {
  /** Asks for a page and takes its content in. */
  page(address: string): Promise<Asked>
  /** Asks whether addresses are there, in their order. */
  links(addresses: readonly string[]): Promise<readonly Asked[]>
  /** Reads a page that came. */
  readonly read: PageReader["read"]
  close(): void
}

/** Opens the web under a site's limits. */
export type OpenWeb = (limits: WatchLimits) => Web

/** By which a check calls itself, and which a robots.txt may name. */
export const watchAgent = "gongkai-site-watch"
