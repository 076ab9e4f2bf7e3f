import { plusDays } from "@gongkai/law"
import { itemsAwaited, itemsPublished, listDuties } from "@gongkai/records"
import { calendarOf } from "../../calendar/calendar-of.ts"
import { itemDue } from "../../duty/standing.ts"
import { daysOf, faultsOfKind, type Measured, type Measuring } from "./measured.ts"

/** Items of duties on change that were published in the year after their last day, and those whose last day was in it and which still wait. */
export const publicationsLate = async (of: Measuring): Promise<Measured> => {
  const { tx, agencyId } = of
  const { from, before } = daysOf(of)
  const calendar = await calendarOf(tx, agencyId)
  const workingDays = new Map((await listDuties(tx, agencyId, false)).map((duty) => [duty.id, duty.workingDays]))
  const published = (await itemsPublished(tx, agencyId, { from, to: plusDays(before, -1) })).map(
    ({ itemId, madeOn, publishedOn, workingDays: count }) => {
      const due = itemDue(madeOn, count, calendar)
      return { itemId, late: due !== null && due < publishedOn }
    },
  )
  const waiting = (await itemsAwaited(tx, agencyId)).flatMap(({ itemId, dutyId, madeOn }) => {
    const count = workingDays.get(dutyId) ?? null
    const due = count === null ? null : itemDue(madeOn, count, calendar)
    return due !== null && due >= from && due < before ? [{ itemId, late: true }] : []
  })
  const all = [...published, ...waiting]
  const late = all.filter((item) => item.late).map(({ itemId }) => itemId)
  return { counted: new Set(all.map(({ itemId }) => itemId)).size, faults: faultsOfKind("item", late) }
}
