import type { WorkingCalendar } from "./calendar/working-calendar.ts"
import type { Day } from "./day.ts"
import type { Citation } from "./kernel.ts"
import { LawError } from "./law-error.ts"
import type { LawSettings, SettingId } from "./settings.ts"

/** What a rule may need besides the facts: the days off of its time, and what the law leaves open. No clock. */
export interface LawContext {
  readonly calendar: WorkingCalendar
  readonly settings: LawSettings
}

/** When a rule holds. `until` is the last day; absent while it is in force. */
export interface InForce {
  readonly from: Day
  readonly until?: Day
}

/** One binding rule. */
export interface Rule<Facts, Result> {
  /** `<law>-<year>/<article>/<what>`; also the file's place and the name of its page in docs/law. */
  readonly id: string
  /** What it rules, in a few Chinese words. */
  readonly name: string
  readonly cites: Citation
  readonly inForce: InForce
  /** Settings that its result depends on. */
  readonly settings: readonly SettingId[]
  apply(facts: Facts, context: LawContext): Result
}

/** Declares a rule; without settings where its text leaves nothing open. */
export const rule = <Facts, Result>(of: Omit<Rule<Facts, Result>, "settings"> & { readonly settings?: readonly SettingId[] }): Rule<Facts, Result> =>
  Object.freeze({ settings: [], ...of })

/**
 * Makes sure that a rule holds on a day.
 * @throws LawError NOT_IN_FORCE before its first or after its last day
 */
export const assertInForce = ({ id, inForce }: { readonly id: string; readonly inForce: InForce }, on: Day): void => {
  if (on < inForce.from || (inForce.until !== undefined && on > inForce.until)) throw new LawError("NOT_IN_FORCE", { rule: id, on, ...inForce })
}
