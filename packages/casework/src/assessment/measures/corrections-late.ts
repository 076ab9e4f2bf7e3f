import { correctionNotice } from "@gongkai/law"
import { correctionsNotified } from "@gongkai/records"
import { lawOf } from "../../calendar/calendar-of.ts"
import { daysOf, faultsOfKind, type Measured, type Measuring } from "./measured.ts"

/** First notices of corrections that went out in the year later than Art 30 has it. */
export const correctionsLate = async (of: Measuring): Promise<Measured> => {
  const [notified, law] = [await correctionsNotified(of.tx, of.agencyId, daysOf(of)), await lawOf(of.tx, of.agencyId)]
  const late = notified.filter(({ receivedOn, notifiedOn }) => notifiedOn > correctionNotice.apply({ receivedOn }, law))
  return {
    counted: notified.length,
    faults: faultsOfKind(
      "request",
      late.map(({ caseId }) => caseId),
    ),
  }
}
