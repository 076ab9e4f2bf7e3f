import { LawError, plusMonths, type Day, type WorkingCalendar } from "@gongkai/law"
import { dutiesDone, itemsAwaited, listDuties, type Duty, type DutyDone, type DutyItem, type Tx } from "@gongkai/records"
import { calendarOf } from "../calendar/calendar-of.ts"
import { opennessValuesOf } from "../openness-setting/settings.ts"
import { lightOf, type Light } from "../reminder/light.ts"
import { periodDue, timesMissed } from "./periods.ts"

/** How a duty stands: late, due at a day to come, stale (long untouched), or in order. */
export const dutyStates = ["late", "due", "stale", "in-order"] as const
/** One of {@link dutyStates}. */
export type DutyState = (typeof dutyStates)[number]

/** A duty with how it stands today. */
export interface DutyStanding extends Duty {
  readonly state: DutyState
  /** The next last day; null where nothing runs. */
  readonly dueOn: Day | null
  readonly light: Light | null
  readonly published: number
  readonly lastPublishedOn: Day | null
  /** Items that are made and wait for publication. */
  readonly awaited: number
  /** How many times it was left undone: items past their day, or periods. */
  readonly missed: number
}

/** The last day for an item that was made on a day; null where no calendar reaches so far, as that of a year which is not published yet. */
export const itemDue = (madeOn: Day, workingDays: number, calendar: WorkingCalendar): Day | null => {
  try {
    return calendar.addWorkingDays(madeOn, workingDays)
  } catch (error) {
    if (error instanceof LawError) return null
    throw error
  }
}

interface Given {
  readonly today: Day
  readonly calendar: WorkingCalendar
  readonly staleMonths: number
}

const dueDays = (duty: Duty, awaited: readonly DutyItem[], { calendar }: Given): readonly Day[] =>
  awaited.flatMap(({ madeOn }) => itemDue(madeOn, duty.workingDays ?? 0, calendar) ?? []).sort()

/** How one duty stands, by what was published for it and what waits. */
const standingOf = (duty: Duty, done: DutyDone | undefined, awaited: readonly DutyItem[], given: Given): DutyStanding => {
  const { today, calendar, staleMonths } = given
  const lastPublishedOn = done?.lastPublishedOn ?? null
  const days = duty.cycle === "on-change" ? dueDays(duty, awaited, given) : []
  const dueOn = duty.endedOn !== null ? null : duty.cycle === "on-change" ? (days[0] ?? null) : periodDue(duty, duty.since, lastPublishedOn)
  const missed = duty.cycle === "on-change" ? days.filter((on) => on < today).length : dueOn === null ? 0 : timesMissed(duty.cycle, dueOn, today)
  const touched = lastPublishedOn ?? duty.since
  const isStale = duty.endedOn === null && dueOn === null && plusMonths(touched, staleMonths) < today
  return {
    ...duty,
    state: dueOn !== null ? (dueOn < today ? "late" : "due") : isStale ? "stale" : "in-order",
    dueOn,
    light: dueOn === null ? null : lightOf(dueOn, today, calendar),
    published: done?.published ?? 0,
    lastPublishedOn,
    awaited: awaited.length,
    missed: duty.endedOn === null ? missed : 0,
  }
}

/** How all duties of an agency stand, in the order of their catalogue. */
export const dutiesStanding = async (tx: Tx, agencyId: string, today: Day, ended = false): Promise<readonly DutyStanding[]> => {
  const duties = await listDuties(tx, agencyId, ended)
  const done = new Map((await dutiesDone(tx, agencyId, today)).map((one) => [one.dutyId, one]))
  const awaited = new Map<string, DutyItem[]>()
  for (const item of await itemsAwaited(tx, agencyId)) awaited.set(item.dutyId, [...(awaited.get(item.dutyId) ?? []), item])
  const calendar = await calendarOf(tx, agencyId)
  const staleMonths = (await opennessValuesOf(tx, agencyId))["stale.columns-months"]
  return duties.map((duty) => standingOf(duty, done.get(duty.id), awaited.get(duty.id) ?? [], { today, calendar, staleMonths }))
}
