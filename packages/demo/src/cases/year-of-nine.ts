import { day, plusDays, type Day, type LawContext } from "@gongkai/law"
import { randomFrom } from "../published/random.ts"
import { makeApplicant } from "./applicants.ts"
import type { CaseHistory, DemoDispute, GeneratedCases } from "./history.ts"
import { matterFor } from "./matters.ts"
import { confirm, correction, decide, extend, serve, tell, type Passage, type Ruling } from "./passages.ts"
import { timelineFrom, workingAfter, workingFrom } from "./timeline.ts"

const granted: Ruling = { outcome: "granted", ground: "36(2)", withheld: null }
const plain: Passage = () => true

/** Nine requests of natural persons: seven granted, one in part, one for which nothing was held. */
const told: readonly (readonly [CaseHistory["channel"], Ruling, Passage])[] = [
  ["online", granted, plain],
  ["in-person", granted, plain],
  ["online", { outcome: "partiallyGranted", ground: "37", withheld: "16(2)" }, plain],
  ["registered-post", granted, correction],
  ["online", { outcome: "unavailable.notHeld", ground: "36(4)", withheld: null }, plain],
  ["email", granted, plain],
  ["ordinary-post", granted, extend],
  ["online", granted, plain],
  ["in-person", { outcome: "granted", ground: "36(1)", withheld: null }, plain],
]

/** The partial grant went to reconsideration, which was pending when the year ended; the fifth to court, where it ended in another way. */
const disputesIn = (law: LawContext, year: number, today: Day, nth: number, servedOn: Day): readonly DemoDispute[] => {
  const acceptedOn = nth === 2 ? day(`${String(year)}-12-08`) : workingAfter(law, servedOn, 25)
  const resultOn = workingAfter(law, acceptedOn, nth === 2 ? 45 : 40)
  if (nth === 2) return [{ kind: "reconsideration", acceptedOn, ...(resultOn <= today ? { result: "upheld", resultOn } : { result: "pending", resultOn: null }) }]
  return nth === 4 ? [{ kind: "litigation-direct", acceptedOn, result: "other", resultOn }] : []
} // prettier-ignore

/**
 * A year as many a bureau has it: nine requests, seven granted, one granted in part, one for which nothing was held, all
 * received and answered within the year; at its end one reconsideration pending, and one suit without reconsideration
 * ended in another way.
 * @param year a year that is over on the demonstration's today
 */
export const yearOfNine = (law: LawContext, agencyId: string, year: number, today: Day, seed: number): GeneratedCases => {
  const applicants = told.map((_, nth) => makeApplicant(randomFrom(seed, `nine ${String(nth)}`), `${agencyId}-nine-${String(nth + 1)}`, "naturalPerson"))
  const histories = told.map(([channel, ruling, before], nth): CaseHistory => {
    const random = randomFrom(seed, `nine of ${agencyId} ${String(nth)}`)
    // The partial grant late enough for its reconsideration to be pending at the end of the year.
    const on = workingFrom(law, nth === 2 ? day(`${String(year)}-10-20`) : plusDays(day(`${String(year)}-01-10`), nth * 24 + random.int(0, 9)))
    const timeline = timelineFrom(law, random, today, channel, on)
    tell(confirm, before, decide(ruling), serve)(timeline)
    const caseId = `${agencyId}-${String(year)}-nine-${String(nth + 1)}`
    const served = timeline.last()
    return {
      ...{ caseId, plot: "year of nine", applicantId: `${agencyId}-nine-${String(nth + 1)}`, applicantKind: "naturalPerson", formId: caseId, item: 1, channel, on },
      content: matterFor(random, ruling.outcome),
      supplyForm: "electronic",
      restricted: false,
      assignedTo: null,
      entries: timeline.entries,
      repeats: null,
      disputes: disputesIn(law, year, today, nth, served),
    }
  })
  return { applicants, histories: histories.sort((a, b) => (a.on < b.on ? -1 : 1)) }
} // prettier-ignore
