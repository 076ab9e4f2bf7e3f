import type { Day } from "@gongkai/law"
import { sql, type Selectable } from "kysely"
import type { CoHandling as Row } from "../generated/schema.ts"
import type { Tx } from "../records.ts"

/** Somebody of the agency who was asked for an opinion on a case. */
export type CoHandling = Readonly<Selectable<Row>>

/** The same with names, and without the case. */
export interface ShownCoHandling {
  readonly id: string
  readonly caseId: string
  readonly personId: string | null
  readonly personName: string | null
  readonly unit: string | null
  readonly askedOn: Day
  readonly dueOn: Day
  readonly opinion: string | null
  readonly answeredOn: Day | null
  readonly withdrawnOn: Day | null
  readonly version: number
}

/** One that waits for its asker, with what it is about. */
export interface AskedOfMe extends ShownCoHandling {
  readonly registrationNumber: string
  readonly content: string
}

/** Asks somebody. */
export const insertCoHandling = async (
  tx: Tx,
  asked: Pick<CoHandling, "id" | "agencyId" | "caseId" | "personId" | "unit" | "askedBy" | "askedOn" | "dueOn">,
): Promise<void> => {
  await tx.insertInto("coHandling").values(asked).execute()
}

/** One of a case of the agency, or null. */
export const coHandlingOf = async (tx: Tx, agencyId: string, caseId: string, id: string): Promise<CoHandling | null> =>
  (await tx
    .selectFrom("coHandling")
    .selectAll()
    .where("agencyId", "=", agencyId)
    .where("caseId", "=", caseId)
    .where("id", "=", id)
    .executeTakeFirst()) ?? null

/** Answers or withdraws at a version. @returns the new version, or null where it is at another */
export const updateCoHandling = async (
  tx: Tx,
  { id, version }: Pick<CoHandling, "id" | "version">,
  change: Partial<Pick<CoHandling, "opinion" | "answeredOn" | "withdrawnOn">>,
): Promise<number | null> => {
  const row = await tx
    .updateTable("coHandling")
    .set({ ...change, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

const columns = sql`h.id, h.case_id, h.person_id, p.name as person_name, h.unit, h.asked_on, h.due_on, h.opinion, h.answered_on, h.withdrawn_on, h.version`

/** All of a case, the first first. */
export const coHandlingsOf = async (tx: Tx, agencyId: string, caseId: string): Promise<readonly ShownCoHandling[]> => {
  const { rows } = await sql<ShownCoHandling>`select ${columns} from gongkai.co_handling h left join gongkai.person p on p.id = h.person_id
    where h.agency_id = ${agencyId} and h.case_id = ${caseId} order by h.asked_on, h.id`.execute(tx)
  return rows
}

/** What a person was asked and has not answered, by its internal day; at most two hundred. */
export const coHandlingsFor = async (tx: Tx, agencyId: string, personId: string): Promise<readonly AskedOfMe[]> => {
  const { rows } = await sql<AskedOfMe>`select ${columns}, r.registration_number, r.content
    from gongkai.co_handling h join gongkai.person p on p.id = h.person_id
    join gongkai.request r on r.agency_id = h.agency_id and r.case_id = h.case_id
    where h.agency_id = ${agencyId} and h.person_id = ${personId} and h.answered_on is null and h.withdrawn_on is null
    order by h.due_on, h.id limit 200`.execute(tx)
  return rows
}
