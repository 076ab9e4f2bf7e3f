import { yearOf, type Day, type LawContext } from "@gongkai/law"
import type { KeyRing } from "@gongkai/records"
import type { CaseHistory, DemoDispute } from "../cases/history.ts"
import { workingAfter, workingBefore } from "../cases/timeline.ts"
import { answeredAnew, oneRestricted, publicationProposed, recordCorrected, repeatsLinked, yearArchived } from "../office-work/around-cases.ts"
import type { Course } from "../office-work/day-by-day.ts"
import type { Desk } from "../office-work/desk.ts"
import { doingsOn } from "../office-work/open-cases.ts"
import { templateSaved } from "../office-work/settings.ts"

/** Whether a reply of an outcome was served by a day. */
const isServed = ({ entries }: CaseHistory, outcome: string, by: Day): boolean =>
  entries.some((entry) => "enter" in entry && entry.enter.what === "decided" && entry.enter.outcome.startsWith(outcome)) &&
  entries.some((entry) => "enter" in entry && entry.enter.what === "served" && entry.enter.on <= by)

const servedOn = ({ entries }: CaseHistory): Day | null =>
  entries.flatMap((entry) => ("enter" in entry && entry.enter.what === "served" ? [entry.enter.on] : [])).at(0) ?? null

/** One refusal, the latest that is old enough, fell in a reconsideration. */
export const corrected = (law: LawContext, today: Day, histories: readonly CaseHistory[]): readonly CaseHistory[] => {
  const old = workingBefore(law, today, 80)
  const chosen = histories.findLast((one) => one.disputes.length === 0 && isServed(one, "refused.", old))
  const served = chosen === undefined ? null : servedOn(chosen)
  if (chosen === undefined || served === null) return histories
  const acceptedOn = workingAfter(law, served, 15)
  const dispute: DemoDispute = { kind: "reconsideration", acceptedOn, result: "corrected", resultOn: workingAfter(law, acceptedOn, 40) }
  return histories.map((one) => (one === chosen ? { ...one, disputes: [dispute] } : one))
}

const mostArchived = 12

/** All that is going on at the office beside what the histories tell. */
export const worksOfOffice = (desk: Desk, ring: KeyRing, histories: readonly CaseHistory[], lettered: ReadonlySet<string>): readonly Course[] => {
  const own = histories.filter(({ caseId }) => lettered.has(caseId))
  const anew = histories.find(({ disputes }) => disputes.some(({ kind, result }) => kind === "reconsideration" && result === "corrected"))
  const restricted = histories.find(({ plot, assignedTo }) => plot === "due in 12" && assignedTo !== null)
  const published = histories.findLast((one) => isServed(one, "granted", workingBefore(desk.law, desk.today, 12)))
  return [
    templateSaved(desk, desk.today),
    ...own.flatMap((history) => doingsOn(desk, history)),
    ...repeatsLinked(desk, histories),
    yearArchived(desk, histories, yearOf(desk.today) - 1, mostArchived),
    recordCorrected(desk, ring),
    ...(anew === undefined ? [] : [answeredAnew(desk, anew)]),
    ...(restricted === undefined ? [] : [oneRestricted(desk, restricted)]),
    ...(published === undefined ? [] : [publicationProposed(desk, published)]),
  ]
}
