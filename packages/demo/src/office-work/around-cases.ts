import {
  addApplicant,
  addLink,
  archiveRequest,
  assign,
  decideCorrection,
  proposePublication,
  registerRequest,
  reopen,
  restrict,
  serveReply,
} from "@gongkai/casework"
import { day, yearOf, type Day } from "@gongkai/law"
import type { KeyRing } from "@gongkai/records"
import type { CaseHistory } from "../cases/history.ts"
import { disputeIdOf } from "../cases/play-disputes.ts"
import { workingAfter, workingBefore, workingFrom } from "../cases/timeline.ts"
import type { Course } from "./day-by-day.ts"
import { enter, personAt, type Desk } from "./desk.ts"
import { delivered, sealed, sent, signed } from "./letters.ts"

const dayOfFact = ({ entries }: CaseHistory, what: "decided" | "served" | "withdrawn"): Day | null =>
  entries.flatMap((entry) => ("enter" in entry && entry.enter.what === what ? [entry.enter.on] : [])).at(0) ?? null

/** The version at which a generated request stands before anything else was done with it. */
const versionOf = ({ assignedTo }: CaseHistory): number => (assignedTo === null ? 1 : 2)

/** Repeats are linked with what they repeat on the day on which they came. */
export const repeatsLinked = (desk: Desk, histories: readonly CaseHistory[]): readonly Course[] =>
  histories.flatMap(({ caseId, repeats, on }) =>
    repeats === null
      ? []
      : [
          (async function* (): Course {
            yield on
            await enter(desk, "clerk", on, addLink, { caseId, otherCaseId: repeats, kind: "repeat-of" })
          })(),
        ],
  )

/** What ended in a year is filed away in the March after, some of it. */
export async function* yearArchived(desk: Desk, histories: readonly CaseHistory[], year: number, most: number): Course {
  const on = workingFrom(desk.law, day(`${String(year + 1)}-03-10`))
  const ended = histories.filter((one) => one.disputes.length === 0 && yearOf(dayOfFact(one, "served") ?? desk.today) === year)
  yield on
  for (const history of ended.slice(0, most))
    await enter(desk, "clerk", on, archiveRequest, { caseId: history.caseId, version: versionOf(history), on })
}

/** An open case is kept to those who handle it. */
export async function* oneRestricted(desk: Desk, history: CaseHistory): Course {
  yield history.on
  const { caseId } = history
  await enter(desk, "clerk", history.on, restrict, { caseId, version: versionOf(history), restricted: true, reason: "minor-involved" })
}

/** After a reconsideration that corrected the reply, the request is answered anew in a case of its own. */
export async function* answeredAnew(desk: Desk, { caseId, disputes }: CaseHistory): Course {
  const nth = disputes.findIndex(({ kind, result }) => kind === "reconsideration" && result === "corrected")
  const resultOn = disputes[nth]?.resultOn ?? null
  if (resultOn === null) return
  const on = workingAfter(desk.law, resultOn, 2)
  yield on
  const newCaseId = `${caseId}-anew`
  await enter(desk, "clerk", on, reopen, { caseId, newCaseId, on, after: "reconsideration", disputeId: disputeIdOf(caseId, nth) })
  await enter(desk, "head", on, assign, { caseId: newCaseId, version: 1, personId: personAt(desk, "clerk") })
  const answeredOn = workingAfter(desk.law, on, 9)
  const reply = { caseId: newCaseId, letterId: `${newCaseId}-reply`, kind: "granted-supplied", outcome: "granted", ground: "36(2)", channel: "registered-post" } as const // prettier-ignore
  yield* sent(desk, reply, on, answeredOn, "registered-post")
}

/** Somebody asks to have a record about himself put right (Article 41), and it is. */
export async function* recordCorrected(desk: Desk, ring: KeyRing): Course {
  const on = workingBefore(desk.law, desk.today, 25)
  const { agencyId } = desk
  const [applicantId, caseId] = [`${agencyId}-a-record`, `${agencyId}-${String(yearOf(on))}-record`]
  yield on
  const data = { name: "卫某蘅", phone: "10000000041", address: "清水县柳坞村41号" }
  await enter(desk, "clerk", on, addApplicant(ring), { id: applicantId, kind: "naturalPerson", data })
  const content = "申请更正补助发放台账中登记的本人家庭人口数，由3人更正为4人。"
  await enter(desk, "clerk", on, registerRequest, { caseId, applicantId, kind: "record-correction", channel: "in-person", on, content })
  await enter(desk, "head", on, assign, { caseId, version: 1, personId: personAt(desk, "clerk") })
  const decidedOn = workingAfter(desk.law, on, 8)
  const letter = yield* signed(desk, { caseId, letterId: `${caseId}-answer`, kind: "record-correction-answered" }, on, decidedOn)
  await enter(desk, "approver", decidedOn, decideCorrection, { caseId, on: decidedOn, result: "corrected" })
  await sealed(desk, letter, decidedOn)
  await delivered(desk, letter, decidedOn, "in-person", decidedOn)
  // The letter has no step of the clock of its own.
  await enter(desk, "clerk", decidedOn, serveReply, { caseId, on: decidedOn, channel: "in-person" })
}

/** What was given to one is proposed for all (Article 44), and the applicant is told. */
export async function* publicationProposed(desk: Desk, history: CaseHistory): Course {
  const served = dayOfFact(history, "served")
  if (served === null) return
  const { caseId } = history
  const on = workingAfter(desk.law, served, 3)
  yield on
  await enter(desk, "clerk", on, proposePublication, { caseId, proposalId: `${caseId}-proposal`, suggestedBy: "officer" })
  yield* sent(desk, { caseId, letterId: `${caseId}-moved`, kind: "moved-to-proactive" }, on, workingAfter(desk.law, on, 5), "registered-post")
}
