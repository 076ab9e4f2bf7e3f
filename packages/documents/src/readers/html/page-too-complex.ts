/** Thrown where a page would take unreasonable time: too many elements. */
export class PageTooComplex extends Error {}
