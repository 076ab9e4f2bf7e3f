import { everyItem, listedItems } from "@gongkai/records"
import type { Context } from "hono"
import type { Env } from "../../http/env.ts"
import { shownText, type Reading } from "../frame/answer.ts"
import { placeOf } from "../frame/place-of.ts"
import type { Portal } from "../portal.ts"
import { feedText, feedTypes, type FeedKind } from "./feed-text.ts"

const entries = 50
const kinds: readonly FeedKind[] = ["atom", "rss", "json"]

/** Feeds of the district and of each agency: what was published last. */
export const feedRoutes = (portal: Portal): void => {
  const { app } = portal
  const answer = (context: Context<Env>, kind: FeedKind, agencyId: string | null): Promise<Response> => {
    const path = agencyId === null ? "/" : `/agencies/${agencyId}/`
    const make = async ({ reader, district }: Reading): Promise<{ readonly text: string; readonly changedAt: null } | null> => {
      const agency = district.agencies.find(({ id }) => id === agencyId)
      if (agencyId !== null && agency === undefined) return null
      const { items } = await listedItems(reader, { ...everyItem, agencyId }, { after: null, before: null, limit: entries })
      const { name, origin } = placeOf(portal, district)
      const title = agency === undefined ? name : `${agency.name}政府信息公开`
      return { text: feedText(kind, { title, origin, path, items }), changedAt: null }
    }
    return shownText(portal, context, `${path}feed.${kind}`, feedTypes[kind], make, { itemsOf: agencyId })
  }
  for (const kind of kinds) {
    app.get(`/feed.${kind}`, (context) => answer(context, kind, null))
    app.get(`/agencies/:agencyId/feed.${kind}`, (context) => answer(context, kind, context.req.param("agencyId")))
  }
}
