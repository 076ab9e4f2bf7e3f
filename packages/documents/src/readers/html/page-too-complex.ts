/** A page with more elements than this is not read; the largest real one seen has some thousands. */
export const mostElements = 1_000_000

/** Thrown where a page would take unreasonable time: too many elements. */
export class PageTooComplex extends Error {}
