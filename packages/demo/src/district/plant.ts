import { addAgency, addPerson, enterYear, giveRole, type Actor, type Casework, type Recorded, type Refused } from "@gongkai/casework"
import { agencyOf, foundAgency, type KeyRing } from "@gongkai/records"
import { agencies, government } from "./agencies.ts"
import { plantAssessmentsOfDistrict } from "./assessments.ts"
import { morningOf } from "../cases/happenings.ts"
import { notice2027 } from "./calendar.ts"
import { beginningOf, plantCasesOfDistrict } from "./cases.ts"
import { plantItemsOfDistrict } from "./items.ts"
import { peopleOf, type DemoPerson } from "./people.ts"
import { plantPublicityOfDistrict } from "./publicity.ts"
import { plantReportsOfDistrict } from "./reports.ts"
import { plantSiteWatchOfDistrict } from "./site-watch.ts"
import { plantSupervisionOfDistrict } from "./supervision.ts"

/** What the district is planted with. */
export interface Planting {
  readonly casework: Casework
  /** For the role that owns the schema: nobody else founds the top of a tree. */
  readonly adminUrl: string
  /** Seals what is known of the applicants; no requests are planted where it is left out. */
  readonly ring?: KeyRing
  /** Keeps a file of a published item in the store, by its hash; items have none where it is left out. */
  readonly keepFile?: (content: Buffer) => Promise<string>
  /** Where the portal is, to be watched; left out, it is not. */
  readonly portal?: string
  /** Lets a person sign in. */
  readonly setPassword: (personId: string, userName: string) => Promise<void>
}

const by = (agencyId: string): Actor => ({ agencyId, personId: "demonstration", cause: null, program: true })

const done = (outcome: Recorded | Refused): void => {
  if (!outcome.ok && outcome.code !== "ALREADY_THERE")
    throw new Error(`the demonstration district: ${outcome.code} ${JSON.stringify(outcome.detail)}`)
}

const addOne = async (casework: Casework, { id, agencyId, name, role }: DemoPerson): Promise<void> => {
  done(await addPerson(casework, by(agencyId), { id, name }))
  done(await giveRole(casework, by(agencyId), { personId: id, role }))
}

/** True where the district is there. */
const isPlanted = ({ records, today }: Casework): Promise<boolean> =>
  records.transaction(
    { agencyId: government.id, personId: "demonstration", today: today() },
    async (tx) => (await agencyOf(tx, government.id)) !== null,
  )

/**
 * Plants an invented county with its people, two years of calendar and two years of requests, by the same commands as an
 * office's own; the requests in bulk, which leaves the same. Its people have been there since before the first request.
 * @returns the people who can sign in; null where the district was there before
 */
export const plantDistrict = async (planting: Planting): Promise<readonly DemoPerson[] | null> => {
  const { casework, adminUrl, ring, setPassword, keepFile, portal = null } = planting
  if (await isPlanted(casework)) return null
  const { id, ...fields } = government
  await foundAgency(adminUrl, id, { ...fields, creditCode: null })
  const beginning = beginningOf(casework.today())
  const then: Casework = { ...casework, now: () => morningOf(beginning), today: () => beginning }
  for (const agency of agencies)
    done(await addAgency(then, by(id), { ...agency, parentId: id, systemParentId: null, creditCode: null, administrators: [] }))
  done(await enterYear(then, by(id), notice2027))
  const people = peopleOf([id, ...agencies.map((agency) => agency.id)])
  await Promise.all(people.map((person) => addOne(then, person)))
  if (ring !== undefined) {
    await plantCasesOfDistrict(casework, ring)
    await plantReportsOfDistrict(casework)
    await plantItemsOfDistrict(casework, adminUrl, keepFile)
    await plantPublicityOfDistrict(casework)
    await plantAssessmentsOfDistrict(casework)
    await plantSiteWatchOfDistrict(casework, portal)
    await plantSupervisionOfDistrict(casework, ring)
  }
  await Promise.all(people.map((person) => setPassword(person.id, person.id)))
  return people
}
