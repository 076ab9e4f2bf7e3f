import type { Day } from "@gongkai/law"
import { itemsAwaited, itemsPublished, listDuties, type DutyItem, type Page, type Paging, type Tx } from "@gongkai/records"
import { calendarOf } from "../calendar/calendar-of.ts"
import { itemDue } from "./standing.ts"

/** An item that came, or will come, after its last day. */
export interface LateItem extends DutyItem {
  readonly dueOn: Day
}

const keyOf = ({ dueOn, itemId, dutyId }: LateItem): string => `${dueOn} ${itemId} ${dutyId}`
const newestFirst = (a: LateItem, b: LateItem): number => (keyOf(a) < keyOf(b) ? 1 : -1)

/** Items that were published after their last day within some days, and those that are past it and still wait; the latest due first. */
export const lateItems = async (
  tx: Tx,
  agencyId: string,
  { from, to, today }: { readonly from: Day; readonly to: Day; readonly today: Day },
  { after, limit }: Paging,
): Promise<Page<LateItem>> => {
  const calendar = await calendarOf(tx, agencyId)
  const workingDays = new Map((await listDuties(tx, agencyId, false)).map((duty) => [duty.id, duty.workingDays]))
  const waiting = (await itemsAwaited(tx, agencyId)).map((item) => ({ ...item, workingDays: workingDays.get(item.dutyId) ?? null, by: today }))
  const published = (await itemsPublished(tx, agencyId, { from, to })).map((item) => ({ ...item, by: item.publishedOn }))
  const late = [...waiting, ...published].flatMap(({ workingDays: count, by, ...item }): LateItem[] => {
    const dueOn = count === null ? null : itemDue(item.madeOn, count, calendar)
    return dueOn === null || dueOn >= by ? [] : [{ ...item, dueOn }]
  })
  const rest = late.sort(newestFirst).filter((item) => after === null || keyOf(item) < after)
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rest.length > limit && last !== undefined ? keyOf(last) : null }
}
