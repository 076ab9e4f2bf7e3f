import { correctionNotice, LawError, type LawContext } from "@gongkai/law"
import { correctionsNotified, type CorrectionNotified } from "@gongkai/records"
import { lawOf } from "../../calendar/calendar-of.ts"
import { daysOf, faultsOfKind, type Measured, type Measuring } from "./measured.ts"

/** One whose last day no calendar reaches is not late. */
const isLate = ({ receivedOn, notifiedOn }: CorrectionNotified, law: LawContext): boolean => {
  try {
    return notifiedOn > correctionNotice.apply({ receivedOn }, law)
  } catch (error) {
    if (error instanceof LawError) return false
    throw error
  }
}

/** First notices of corrections that went out in the year later than Art 30 has it. */
export const correctionsLate = async (of: Measuring): Promise<Measured> => {
  const [notified, law] = [await correctionsNotified(of.tx, of.agencyId, daysOf(of)), await lawOf(of.tx, of.agencyId)]
  const late = notified.filter((one) => isLate(one, law))
  return {
    counted: notified.length,
    faults: faultsOfKind(
      "request",
      late.map(({ caseId }) => caseId),
    ),
  }
}
