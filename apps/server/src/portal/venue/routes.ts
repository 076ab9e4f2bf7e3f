import { openVenue, venueKinds } from "@gongkai/records"
import { shown } from "../frame/answer.ts"
import { codeIn, idIn } from "../list/asked-codes.ts"
import type { Portal } from "../portal.ts"
import { venuesAddress, venuesPath, venuesView } from "./list-view.tsx"
import { venueView } from "./whole-view.tsx"

/** Venues for the public. What takes place next changes with the day, and nobody is told of that: a kept page of a venue is of one day. */
export const venueRoutes = (portal: Portal): void => {
  const { app, casework } = portal
  app.get(venuesPath, (context) => {
    const { kind, agency, after } = context.req.query()
    const asked = { kind: codeIn(venueKinds, kind), agencyId: idIn(agency), after: idIn(after) }
    return shown(portal, context, venuesAddress(asked), (reading) => venuesView(reading, asked))
  })
  app.get(`${venuesPath}/:id`, (context) => {
    const id = context.req.param("id")
    const today = casework.today()
    return shown(portal, context, `${venuesPath}/${id} ${today}`, async (reading) => {
      const venue = await openVenue(reading.reader, id)
      return venue === null ? null : venueView(reading, venue, today)
    })
  })
}
