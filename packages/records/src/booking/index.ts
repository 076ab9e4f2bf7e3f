export {
  bookingCounts,
  bookingOf,
  bookingStates,
  endBookings,
  insertBooking,
  listBookings,
  updateBooking,
  type BookingCounts,
  type BookingRecord,
  type BookingState,
} from "./bookings.ts"
export { placesOfPhone } from "./by-phone.ts"
export { ownBooking, type OwnBooking } from "./own-booking.ts"
