import type { JudgedPage, Ticket } from "@gongkai/records"
import { ofWholeSite } from "../site-watch/kinds.ts"

/** Outcomes by which nobody knows what stands at an address. */
const unknown: ReadonlySet<string | null> = new Set([null, "failing", "no-answer", "timeout", "too-large", "closed-to-crawlers", "not-asked"])

/** Whether a check looked where a ticket's fault would be: else that it was not seen says nothing. */
export const lookedAt = (
  { kind, place, pages }: Pick<Ticket, "kind" | "place" | "pages">,
  byAddress: ReadonlyMap<string, Pick<JudgedPage, "outcome">>,
  whole: boolean,
): boolean => {
  if (ofWholeSite.has(kind)) return whole
  const rows = [place, ...pages].map((address) => byAddress.get(address))
  // In a whole check, a page that was not met is one that the site no longer has.
  return rows.every((row) => (row === undefined ? whole : !unknown.has(row.outcome)))
}
