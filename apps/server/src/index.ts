export { legalDay, now } from "./clock.ts"
export { serve, work, type Serving } from "./serve.ts"
export { settingsFrom, type Settings } from "./settings.ts"
