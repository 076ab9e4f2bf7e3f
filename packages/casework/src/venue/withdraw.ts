import { updateVenue, venueOf } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenVenue } from "./publish.ts"

/** Takes a venue from the public's sight; its activities stay. */
export const withdrawVenue = command({
  act: "venue.publish",
  input: SeenVenue,
  async run({ tx, actor }, { venueId, version }) {
    const venue = await venueOf(tx, actor.agencyId, venueId)
    if (venue === null) return refuse("NOT_FOUND", { venueId })
    if (venue.state !== "published") return refuse("VENUE_STATE", { state: venue.state })
    const now = await updateVenue(tx, actor.agencyId, { id: venueId, version }, { state: "withdrawn" })
    if (now === null) return refuse("STALE", { version: venue.version })
    return recorded("venue.withdrawn", venueId, { venueId, version: now })
  },
})
