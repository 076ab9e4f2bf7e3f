import { plusDays, type Day } from "@gongkai/law"
import { concernOf, listConcerns, type ConcernFilter, type ConcernRecord, type Page, type Paging, type Tx } from "@gongkai/records"
import { opennessValuesOf } from "../openness-setting/settings.ts"

/** A concern with its clock. */
export interface ClockedConcern extends ConcernRecord {
  /** The last day for saying something to it: days of the calendar, for people worry on Sundays, too. */
  readonly dueOn: Day
  /** It waits past its last day, or was answered after it. */
  readonly late: boolean
}

/** After how many days an agency's concerns are late. */
export const concernDaysOf = async (tx: Tx, agencyId: string): Promise<number> => (await opennessValuesOf(tx, agencyId))["concern.reply-days"]

/** The last day for a concern that was heard on a day. */
export const concernDue = (heardOn: Day, days: number): Day => plusDays(heardOn, days)

/** Puts the clock beside a concern. */
const clockedConcern = (concern: ConcernRecord, days: number, today: Day): ClockedConcern => {
  const dueOn = concernDue(concern.heardOn, days)
  const by = concern.state === "open" ? today : (concern.respondedOn ?? dueOn)
  return { ...concern, dueOn, late: concern.state !== "discarded" && dueOn < by }
}

/** Concerns with their clocks, the latest heard first, a page at a time. @param late only those that wait past their last day */
export const concernList = async (
  tx: Tx,
  agencyId: string,
  today: Day,
  { late, ...filter }: Omit<ConcernFilter, "openBefore"> & { readonly late: boolean },
  paging: Paging,
): Promise<Page<ClockedConcern>> => {
  const days = await concernDaysOf(tx, agencyId)
  const page = await listConcerns(tx, agencyId, { ...filter, openBefore: late ? plusDays(today, -days) : null }, paging)
  return { ...page, items: page.items.map((concern) => clockedConcern(concern, days, today)) }
}

/** A concern with its clock, or null. */
export const oneConcern = async (tx: Tx, agencyId: string, today: Day, concernId: string): Promise<ClockedConcern | null> => {
  const concern = await concernOf(tx, agencyId, concernId)
  return concern === null ? null : clockedConcern(concern, await concernDaysOf(tx, agencyId), today)
}
