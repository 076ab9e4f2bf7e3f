export { book, BookingToMake, mostPlacesOfBooking, type Booked } from "./book.ts"
export { BookingToCancel, cancelBooking, cancelOwnBooking } from "./cancel.ts"
export { AttendanceToRecord, recordAttendance } from "./record-attendance.ts"
