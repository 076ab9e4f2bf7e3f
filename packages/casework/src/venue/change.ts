import { updateVenue, venueOf } from "@gongkai/records"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { VenueFields } from "./fields.ts"

/** A venue as it is to be, at the version seen. */
export const VenueToChange = VenueFields.extend({ venueId: Id, version: Version })

/** Changes a venue; where it is published the public sees it at once, since hours that are wrong send people to closed doors. */
export const changeVenue = command({
  act: "venue.write",
  input: VenueToChange,
  async run({ tx, actor }, { venueId, version, ...fields }) {
    const venue = await venueOf(tx, actor.agencyId, venueId)
    if (venue === null) return refuse("NOT_FOUND", { venueId })
    const now = await updateVenue(tx, actor.agencyId, { id: venueId, version }, fields)
    if (now === null) return refuse("STALE", { version: venue.version })
    return recorded("venue.changed", venueId, { venueId, version: now })
  },
})
