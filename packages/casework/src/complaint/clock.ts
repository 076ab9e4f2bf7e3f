import type { Day, LawContext } from "@gongkai/law"
import type { ComplaintRecord, Tx } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { itemDue } from "../duty/standing.ts"
import { opennessValuesOf } from "../openness-setting/settings.ts"
import { lightOf, type Light } from "../reminder/light.ts"

/** By what an agency's complaints are clocked. */
export interface ComplaintClock extends LawContext {
  readonly workingDays: number
}

/** An agency's clock for deciding complaints: no law fixes it. */
export const complaintClockOf = async (tx: Tx, agencyId: string): Promise<ComplaintClock> => {
  const { "complaint.decide-working-days": workingDays } = await opennessValuesOf(tx, agencyId)
  return { ...(await lawOf(tx, agencyId)), workingDays }
}

/** A complaint with its clock. */
export interface ClockedComplaint extends ComplaintRecord {
  readonly dueOn: Day | null
  /** Of one that waits. */
  readonly light: Light | null
  readonly late: boolean
}

/** Whether a complaint was, or is, past its last day; what was closed undecided is not late. */
export const isLate = (
  { receivedOn, endedOn, state }: Pick<ComplaintRecord, "receivedOn" | "endedOn" | "state">,
  { calendar, workingDays }: ComplaintClock,
  today: Day,
): boolean => {
  const dueOn = itemDue(receivedOn, workingDays, calendar)
  return state !== "closed" && dueOn !== null && dueOn < (endedOn ?? today)
}

/** Puts the clock beside a complaint: the day of receipt is not counted. */
export const clockedComplaint = (complaint: ComplaintRecord, clock: ComplaintClock, today: Day): ClockedComplaint => {
  const dueOn = itemDue(complaint.receivedOn, clock.workingDays, clock.calendar)
  const open = complaint.state === "received" || complaint.state === "drafted"
  return { ...complaint, dueOn, light: open && dueOn !== null ? lightOf(dueOn, today, clock.calendar) : null, late: isLate(complaint, clock, today) }
}
