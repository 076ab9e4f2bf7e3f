import { lawOf, type Actor, type Casework } from "@gongkai/casework"
import { day, yearOf, type Day, type LawContext } from "@gongkai/law"
import type { KeyRing } from "@gongkai/records"
import { generateCases } from "../cases/generate.ts"
import type { CaseHistory, GeneratedCases } from "../cases/history.ts"
import { disputeCourses } from "../cases/play-disputes.ts"
import { plantCases } from "../cases/plant.ts"
import { yearOfNine } from "../cases/year-of-nine.ts"
import { caseByLetters, untilFirstLetter } from "../office-work/case-by-letters.ts"
import { workThrough } from "../office-work/day-by-day.ts"
import type { Desk } from "../office-work/desk.ts"
import { dutiesKept, opennessOf } from "../office-work/openness.ts"
import { servicesOf } from "../office-work/services.ts"
import { agencies } from "./agencies.ts"
import { peopleOf } from "./people.ts"
import { agencySet, contactsSet } from "../office-work/settings.ts"
import { corrected, worksOfOffice } from "./works-of-office.ts"

/** How many requests each agency received in the two years; the office has one of every kind that there is. */
const counts: Readonly<Record<string, number>> = {
  office: 150,
  sports: 24,
  housing: 90,
  education: 50,
  water: 40,
  "east-street": 30,
  "river-street": 30,
}
/** The agency whose last full year is the year of nine. */
export const agencyOfNine = "sports"
/** The agency that shows everything: its cases are gone through letter by letter, as are those of the year of nine. */
const office = "office"
const seed = 2026
/** How much of the standard catalogue a bureau has. */
const linesOfBureau = 5

/** The first day of the two years. */
export const beginningOf = (today: Day): Day => day(`${String(yearOf(today) - 2)}-${today.slice(5, 7)}-01`)

interface Made {
  readonly law: LawContext
  readonly all: readonly GeneratedCases[]
}

const made = (casework: Casework, agencyId: string, count: number): Promise<Made> => {
  const today = casework.today()
  return casework.records.transaction({ agencyId, personId: "demonstration", today }, async (tx) => {
    const law = await lawOf(tx, agencyId)
    const lastYear = yearOf(today) - 1
    const nine = agencyId === agencyOfNine
    const from = nine ? day(`${String(lastYear + 1)}-01-01`) : beginningOf(today)
    const years = generateCases({ seed, agencyId, from, to: today, count, law, officers: [`${agencyId}.clerk`] })
    // At the office one case is restricted, by its own command: of the others everybody is to see the letters.
    const open = (): readonly CaseHistory[] => years.histories.map((history) => ({ ...history, restricted: false }))
    const ofOffice = agencyId === office ? { ...years, histories: corrected(law, today, open()) } : years
    return { law, all: nine ? [yearOfNine(law, agencyId, lastYear, today, seed), ofOffice] : [ofOffice] }
  })
}

const deskOf = (casework: Casework, agencyId: string, law: LawContext): Desk => {
  const chains = agencyId === office ? { decisionStages: ["reviewer", "legal", "approver"], noticeStages: ["approver"] } as const : { decisionStages: ["reviewer", "head"], noticeStages: ["head"] } as const // prettier-ignore
  return { casework, agencyId, law, today: casework.today(), ...chains }
}

const isOver = ({ entries }: CaseHistory): boolean =>
  entries.some((entry) => "enter" in entry && ["served", "withdrawn", "lapsed"].includes(entry.enter.what))

/** The cases whose letters are all there: of each plot one, the latest that is over where one is; and the year of nine. */
const letteredOf = (agencyId: string, all: readonly GeneratedCases[]): ReadonlySet<string> => {
  if (agencyId === agencyOfNine) return new Set((all[0]?.histories ?? []).map(({ caseId }) => caseId))
  if (agencyId !== office) return new Set()
  const histories = all.flatMap((cases) => cases.histories)
  return new Set(new Map([...histories, ...histories.filter(isOver)].map(({ plot, caseId }) => [plot, caseId])).values())
}

const plantAgency = async (casework: Casework, ring: KeyRing, agencyId: string, count: number): Promise<void> => {
  const { law, all } = await made(casework, agencyId, count)
  const actor: Actor = { agencyId, personId: "demonstration", cause: null, program: true }
  const lettered = letteredOf(agencyId, all)
  const upToLetters = (history: CaseHistory): CaseHistory =>
    lettered.has(history.caseId) ? { ...history, entries: history.entries.slice(0, untilFirstLetter(history)) } : history
  const desk = deskOf(casework, agencyId, law)
  const before = beginningOf(desk.today)
  const people = peopleOf([...agencies.map(({ id }) => id), "qingshui"]).filter((person) => person.agencyId === agencyId)
  const { shortName = agencyId } = agencies.find(({ id }) => id === agencyId) ?? {}
  await workThrough([agencySet(desk, shortName, before), contactsSet(desk, people.map(({ id }) => id), before)], desk.today) // prettier-ignore
  for (const cases of all)
    await plantCases({ records: casework.records, ring, law, agencyId, personId: actor.personId }, { ...cases, histories: cases.histories.map(upToLetters) }) // prettier-ignore
  const histories = all.flatMap((cases) => cases.histories)
  const courses = [
    ...histories.filter(({ caseId }) => lettered.has(caseId)).map((history) => caseByLetters(desk, history)),
    ...disputeCourses(casework, actor, histories),
    ...(agencyId === office ? [...worksOfOffice(desk, ring, histories, lettered), ...opennessOf(desk, ring)] : [dutiesKept(desk, linesOfBureau)]),
    ...servicesOf(desk, ring),
  ]
  await workThrough(courses, desk.today)
}

/** Plants two years of requests with what was done about them at each agency of the district that handles any. */
export const plantCasesOfDistrict = async (casework: Casework, ring: KeyRing): Promise<void> => {
  await Promise.all(Object.entries(counts).map(([agencyId, count]) => plantAgency(casework, ring, agencyId, count)))
}
