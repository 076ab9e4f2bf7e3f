export { readReport, unreadable, type UnreadableReason } from "./readers/read-report.ts"
export type { ReadOptions, ReadOutcome } from "./readers/outcome.ts"
