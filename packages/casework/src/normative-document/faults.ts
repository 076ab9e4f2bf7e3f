import type { Day } from "@gongkai/law"
import type { FieldFault } from "../register/faults.ts"

/** Days of a document that are to be looked at; what could not be read is left out. */
export interface DocumentLookedAt {
  readonly madeOn?: Day
  readonly publishedOn: Day | null
  readonly repealedOn: Day | null
  readonly repealedBy: string | null
}

type DocumentField = "madeOn" | "publishedOn" | "repealedOn" | "repealedBy"

/** Everything that bars a document, each by its field. */
export const documentFaults = (
  { madeOn, publishedOn, repealedOn, repealedBy }: DocumentLookedAt,
  today: Day,
): readonly FieldFault<DocumentField>[] => {
  const faults: FieldFault<DocumentField>[] = []
  const days = { madeOn: madeOn ?? null, publishedOn, repealedOn }
  for (const field of ["madeOn", "publishedOn", "repealedOn"] as const) {
    const on = days[field]
    if (on === null) continue
    if (on > today) faults.push({ field, code: "DAY_IN_FUTURE", detail: { on, today } })
    else if (madeOn !== undefined && on < madeOn) faults.push({ field, code: "DAY_BEFORE_MAKING", detail: { on, madeOn } })
  }
  if (repealedBy !== null && repealedOn === null) faults.push({ field: "repealedBy", code: "REPEAL_WITHOUT_DAY", detail: {} })
  return faults
}
