import { lawOf, type Actor, type Casework } from "@gongkai/casework"
import { day, yearOf, type Day } from "@gongkai/law"
import type { KeyRing } from "@gongkai/records"
import { generateCases } from "../cases/generate.ts"
import type { GeneratedCases } from "../cases/history.ts"
import { playDisputes } from "../cases/play-disputes.ts"
import { plantCases } from "../cases/plant.ts"
import { yearOfNine } from "../cases/year-of-nine.ts"

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
const seed = 2026

/** The first day of the two years. */
export const beginningOf = (today: Day): Day => day(`${String(yearOf(today) - 2)}-${today.slice(5, 7)}-01`)

const made = (casework: Casework, agencyId: string, count: number): Promise<{ readonly law: Awaited<ReturnType<typeof lawOf>>; readonly all: readonly GeneratedCases[] }> => {
  const today = casework.today()
  return casework.records.transaction({ agencyId, personId: "demonstration", today }, async (tx) => {
    const law = await lawOf(tx, agencyId)
    const lastYear = yearOf(today) - 1
    const nine = agencyId === agencyOfNine
    const from = nine ? day(`${String(lastYear + 1)}-01-01`) : beginningOf(today)
    const years = generateCases({ seed, agencyId, from, to: today, count, law, officers: [`${agencyId}.clerk`] })
    return { law, all: nine ? [yearOfNine(law, agencyId, lastYear, today, seed), years] : [years] }
  })
} // prettier-ignore

/** Plants two years of requests and disputes at each agency of the district that handles any. */
export const plantCasesOfDistrict = async (casework: Casework, ring: KeyRing): Promise<void> => {
  await Promise.all(
    Object.entries(counts).map(async ([agencyId, count]) => {
      const { law, all } = await made(casework, agencyId, count)
      const actor: Actor = { agencyId, personId: "demonstration", cause: null, program: true }
      for (const cases of all) {
        await plantCases({ records: casework.records, ring, law, agencyId, personId: actor.personId }, cases)
        await playDisputes(casework, actor, cases.histories, casework.today())
      }
    }),
  )
}
