import { messagesTimed } from "@gongkai/records"
import { itemDue } from "../../duty/standing.ts"
import { messageClockOf } from "../../message/clock.ts"
import { daysOf, faultsOfKind, type Measured, type Measuring } from "./measured.ts"

/** Messages that came in the year and were answered after their last day, or wait past it. */
export const messagesLate = async (of: Measuring): Promise<Measured> => {
  const { tx, agencyId, today } = of
  const { calendar, workingDays } = await messageClockOf(tx, agencyId)
  const timed = await messagesTimed(tx, agencyId, daysOf(of))
  const late = timed.filter(({ receivedOn, answeredOn }) => {
    const due = itemDue(receivedOn, workingDays, calendar)
    return due !== null && due < (answeredOn ?? today)
  })
  return {
    counted: timed.length,
    faults: faultsOfKind(
      "message",
      late.map(({ id }) => id),
    ),
  }
}
