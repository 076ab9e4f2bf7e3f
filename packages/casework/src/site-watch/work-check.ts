import { openToAll, robotsOf, type Robots } from "@gongkai/documents"
import { holdSiteCheck, releaseSiteCheck, saveRobots, siteCheckOf, watchedSiteOf, type SiteCheck, type WatchedSite } from "@gongkai/records"
import type { Casework } from "../kernel.ts"
import { finishSiteCheck } from "./finish-check.ts"
import { passLinks } from "./pass-links.ts"
import { passPages, type Passage } from "./passage.ts"
import { pageRulesOf } from "./rules-of.ts"
import { visitPage } from "./visit.ts"
import { watchAgent, type OpenWeb, type Web } from "./web.ts"

const minute = 60_000
const held = minute
const beat = 15_000
const mostRobots = 500_000

/** What came of a worker's turn: over: the check is ended; rest: the next turn goes on; held: it was another's, or none. */
export type Turn = "over" | "rest" | "held"

const robotsFrom = async (web: Web, address: string): Promise<string> => {
  const asked = await web.page(new URL("/robots.txt", address).href)
  // Of a site that has none everything may be visited; so of one whose server fails to give it, which shows at its pages.
  return asked.outcome === "page" && asked.body !== null ? Buffer.from(asked.body).toString("utf8").slice(0, mostRobots).replaceAll("\0", "") : ""
}

interface Taken {
  readonly site: WatchedSite
  readonly check: SiteCheck
}

/** Pages, then what they lead to. @returns none where all is visited */
const pass = async (web: Web, { site, check }: Taken, robots: Robots, passage: Passage): Promise<"rest" | "none" | "taken"> => {
  const { records, asking } = passage
  const rules = await records.transaction(asking, (tx) => pageRulesOf(tx, asking.agencyId, check, asking.today))
  const onlyOne = site.kind === "account"
  const pages = await passPages(passage, check.limits.abreast, async (address) => {
    const visit = await visitPage(web, address, rules, robots)
    return onlyOne && visit.visited.outcome !== "moved" ? { ...visit, met: [] } : visit
  })
  return pages === "none" ? passLinks(passage, web, { host: rules.links.host, robots }) : pages
}

/**
 * Works at a check for a while: takes it, goes on where the last worker left it, and judges it once all is visited or its
 * time is over. Whoever is killed at it leaves it to the next within a minute.
 * @param turn milliseconds of this turn
 */
export const workSiteCheck = async (
  casework: Casework,
  openWeb: OpenWeb,
  { agencyId, checkId, worker, turn }: { readonly agencyId: string; readonly checkId: string; readonly worker: string; readonly turn: number },
): Promise<Turn> => {
  const { records, now, today } = casework
  const asking = { agencyId, personId: "jobs", today: today() }
  const after = (milliseconds: number): string => new Date(Date.parse(now()) + milliseconds).toISOString()
  const taken = await records.transaction(asking, async (tx): Promise<Taken | null> => {
    if (!(await holdSiteCheck(tx, agencyId, { id: checkId, worker, at: now(), until: after(held) }))) return null
    const check = await siteCheckOf(tx, agencyId, checkId)
    const site = check === null ? null : await watchedSiteOf(tx, agencyId, check.siteId)
    return check === null || site === null ? null : { site, check }
  })
  if (taken === null) return "held"
  const { check } = taken
  const [turnEnds, timeEnds] = [after(turn), new Date(check.begunAt.getTime() + check.limits.mostMinutes * minute).toISOString()]
  const web = openWeb(check.limits)
  // Pages may be long in coming: as long as this process lives, it holds the check. What the beat misses, the next one makes up.
  const holding = setInterval(() => {
    records.transaction(asking, (tx) => holdSiteCheck(tx, agencyId, { id: checkId, worker, at: now(), until: after(held) })).catch(() => undefined)
  }, beat)
  try {
    const said = check.robots ?? (await robotsFrom(web, check.address))
    if (check.robots === null) await records.transaction(asking, (tx) => saveRobots(tx, agencyId, checkId, said))
    const robots = said === "" ? openToAll : robotsOf(said, watchAgent)
    const enough = (): boolean => now() >= turnEnds || now() >= timeEnds
    const passage: Passage = { records, asking, checkId, worker, mostKnown: check.limits.mostAddresses, until: () => after(held), enough }
    const left = await pass(web, taken, robots, passage)
    if (left === "taken") return "held"
    if (left === "rest" && now() < timeEnds) return "rest"
    const outcome = await finishSiteCheck(casework, { agencyId, checkId, worker, complete: left === "none" })
    return outcome.ok ? "over" : "held"
  } finally {
    clearInterval(holding)
    web.close()
    await records.transaction(asking, (tx) => releaseSiteCheck(tx, agencyId, checkId, worker))
  }
}
