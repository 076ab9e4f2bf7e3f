import { repliesDue } from "@gongkai/records"
import { daysOf, faultsOfKind, type Measured, type Measuring } from "./measured.ts"

/** Replies that went out in the year after their last day, and those that were due in it and still wait. */
export const repliesLate = async (of: Measuring): Promise<Measured> => {
  const due = await repliesDue(of.tx, of.agencyId, daysOf(of))
  const late = due.filter((reply) => reply.late).map(({ caseId }) => caseId)
  return { counted: due.length, faults: faultsOfKind("request", late) }
}
