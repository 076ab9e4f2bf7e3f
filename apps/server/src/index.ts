export { legalDay, now } from "./clock.ts"
