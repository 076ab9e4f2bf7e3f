import type { Day } from "@gongkai/law"
import { dayOf, type CaseHistory, type Entry } from "./history.ts"

/** One thing that an officer enters on a day; `entry` is null for the registration. */
export interface Happening {
  readonly on: Day
  readonly history: CaseHistory
  readonly entry: Entry | null
}

/** All that happened at an agency, in the order in which it was entered: by day, and within a day by case. */
export const happeningsOf = (histories: readonly CaseHistory[]): readonly Happening[] =>
  histories
    .flatMap((history): Happening[] => [
      { on: history.on, history, entry: null },
      ...history.entries.map((entry): Happening => ({ on: dayOf(entry), history, entry })),
    ])
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))

/** Ten in the morning of a day, where the agencies are. */
export const morningOf = (on: Day): string => `${on}T02:00:00.000Z`
