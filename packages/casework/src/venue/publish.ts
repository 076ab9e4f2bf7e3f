import { updateVenue, venueOf } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A venue, at the version seen. */
export const SeenVenue = z.object({ venueId: Id, version: Version })

/** Shows a venue to the public, for the first time or again. */
export const publishVenue = command({
  act: "venue.publish",
  input: SeenVenue,
  async run({ tx, actor }, { venueId, version }) {
    const venue = await venueOf(tx, actor.agencyId, venueId)
    if (venue === null) return refuse("NOT_FOUND", { venueId })
    if (venue.state === "published") return refuse("VENUE_STATE", { state: venue.state })
    const now = await updateVenue(tx, actor.agencyId, { id: venueId, version }, { state: "published" })
    if (now === null) return refuse("STALE", { version: venue.version })
    return recorded("venue.published", venueId, { venueId, version: now })
  },
})
