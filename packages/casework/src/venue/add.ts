import { insertVenue } from "@gongkai/records"
import { Id } from "../fields.ts"
import { command, recorded } from "../kernel.ts"
import { VenueFields } from "./fields.ts"

/** A venue as it is entered. */
export const VenueToAdd = VenueFields.extend({ venueId: Id })

/** Enters a venue as a draft. */
export const addVenue = command({
  act: "venue.write",
  input: VenueToAdd,
  constraints: { venue_pkey: "ALREADY_THERE" },
  async run({ tx, actor }, { venueId, ...fields }) {
    await insertVenue(tx, actor.agencyId, venueId, fields)
    return recorded("venue.added", venueId, { venueId, version: 1 })
  },
})
