export {
  insertVenue,
  listVenues,
  updateVenue,
  venueKinds,
  venueOf,
  venueStates,
  type OpenException,
  type OpenSpan,
  type VenueFilter,
  type VenueKind,
  type VenueRecord,
  type VenueService,
} from "./venues.ts"
export { agencyServices } from "./agency-services.ts"
export { openVenue, openVenues, type OpenVenue } from "./public.ts"
