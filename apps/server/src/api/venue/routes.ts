import { z } from "@hono/zod-openapi"
import { addVenue, changeVenue, Id, publishVenue, SeenVenue, VenueToAdd, VenueToChange, withdrawVenue } from "@gongkai/casework"
import { listVenues, venueOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { Venue } from "./answers.ts"
import { venuesAsked, VenuesWanted } from "./filters.ts"

const tag = "场馆"
const act = "venue.read"
const list = "/venues"
const one = `${list}/{venueId}`
const params = SeenVenue.pick({ venueId: true })

/** Venues that the public may use. */
export const venueRoutes = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "本机关的场馆",
    tag,
    act,
    input: z.object({ ...VenuesWanted.shape, ...pagingFields }),
    answer: pageOf(Venue),
    run: ({ tx, session, query }) => listVenues(tx, session.agencyId, venuesAsked(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: one,
    summary: "一个场馆：开放时间、服务和收费、无障碍说明",
    tag,
    act,
    input: z.object({ venueId: Id }),
    answer: Venue,
    run: ({ tx, session, query }) => venueOf(tx, session.agencyId, query.venueId),
  })
  commandRoute(api, { method: "post", path: list, summary: "登记场馆，先是草稿", tag, body: VenueToAdd, command: addVenue, creates: true })
  const about = { tag, params, versioned: true } as const
  commandRoute(api, {
    ...{ ...about, method: "put", path: one, summary: "修改场馆；已经公开的，公众马上看到" },
    body: VenueToChange.omit({ venueId: true, version: true }),
    command: changeVenue,
  })
  commandRoute(api, { ...about, method: "post", path: `${one}/publish`, summary: "公开场馆", command: publishVenue })
  commandRoute(api, { ...about, method: "post", path: `${one}/withdraw`, summary: "撤下场馆", command: withdrawVenue })
}
