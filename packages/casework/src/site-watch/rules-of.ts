import { leaderPosts, type SiteCheck, type Tx } from "@gongkai/records"
import type { Day } from "@gongkai/law"
import { lawOf } from "../calendar/calendar-of.ts"
import { wordingsOf } from "../wording/index.ts"
import { wrongPosts } from "./judge-words.ts"
import type { PageRules } from "./judge-page.ts"

/** What holds for a check's pages now: the law, the lists of words, names and posts. */
export const pageRulesOf = async (
  tx: Tx,
  agencyId: string,
  { address, limits }: Pick<SiteCheck, "address" | "limits">,
  today: Day,
): Promise<PageRules> => ({
  law: await lawOf(tx, agencyId),
  today,
  wordings: await wordingsOf(tx, agencyId),
  posts: wrongPosts(await leaderPosts(tx, agencyId)),
  links: { host: new URL(address).host, wrongHosts: limits.wrongHosts },
})
