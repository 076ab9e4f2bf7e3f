import { mayVisit, type Robots } from "@gongkai/documents"
import { saveVisits, waitingAddresses, type VisitedPage } from "@gongkai/records"
import type { Passage } from "./passage.ts"
import { closedVisit, plainVisit } from "./visit.ts"
import type { Web } from "./web.ts"

const atOnce = 100

/** Asks whether what pages lead to is there, some at once; of the site itself only what it opens to crawlers. */
export const passLinks = async (
  { records, asking, checkId, worker, mostKnown, until, enough }: Passage,
  web: Pick<Web, "links">,
  { host, robots }: { readonly host: string; readonly robots: Robots },
): Promise<"rest" | "none" | "taken"> => {
  const open = (address: string): boolean => new URL(address).host !== host || mayVisit(robots, address)
  while (!enough()) {
    const waiting = await records.transaction(asking, (tx) => waitingAddresses(tx, asking.agencyId, checkId, "link", atOnce))
    if (waiting.length === 0) return "none"
    const toAsk = waiting.filter(open)
    const asked = await web.links(toAsk)
    const visited: readonly VisitedPage[] = [
      ...waiting.filter((address) => !open(address)).map(closedVisit),
      ...asked.flatMap((one, nth) => {
        const address = toAsk[nth]
        return address === undefined ? [] : [plainVisit(address, one)]
      }),
    ]
    const kept = await records.transaction(asking, (tx) =>
      saveVisits(tx, asking.agencyId, { checkId, worker, until: until(), visited, met: [], mostKnown }),
    )
    if (!kept) return "taken"
  }
  return "rest"
}
