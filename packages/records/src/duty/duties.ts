import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import type { Tx } from "../records.ts"

/** How often a duty has to be done. */
export const dutyCycles = ["on-change", "monthly", "quarterly", "yearly", "standing"] as const

/** One of {@link dutyCycles}. */
export type DutyCycle = (typeof dutyCycles)[number]

/** A line of a standard catalogue: what has to be published, by whom, where, how soon and how often. */
export interface Duty {
  readonly id: string
  readonly field: string
  readonly matter: string
  readonly content: string
  readonly basis: string
  readonly timeLimit: string
  readonly body: string
  readonly channel: string
  readonly audience: string
  readonly level: string
  readonly cycle: DutyCycle
  /** Of a duty on change. */
  readonly workingDays: number | null
  /** Of a yearly duty, MM-DD. */
  readonly yearDay: string | null
  readonly ownerPersonId: string | null
  readonly ownerUnit: string | null
  readonly since: Day
  readonly endedOn: Day | null
  readonly version: number
}

/** What of a duty is entered. */
export type NewDuty = Omit<Duty, "endedOn" | "version">

const columns: RawBuilder<unknown> = sql`d.id, d.field, d.matter, d.content, d.basis, d.time_limit, d.body, d.channel, d.audience, d.level, d.cycle,
  d.working_days, d.year_day, d.owner_person_id, d.owner_unit, d.since, d.ended_on, d.version`

/** Duties of an agency by field and id; those that ended only where they are asked for. */
export const listDuties = async (tx: Tx, agencyId: string, ended: boolean): Promise<readonly Duty[]> => {
  const { rows } = await sql<Duty>`select ${columns} from gongkai.duty d
    where d.agency_id = ${agencyId} ${ended ? sql`` : sql`and d.ended_on is null`} order by d.field collate "C", d.id collate "C"`.execute(tx)
  return rows
}

/** A duty of the agency, or null. */
export const dutyOf = async (tx: Tx, agencyId: string, id: string): Promise<Duty | null> => {
  const { rows } = await sql<Duty>`select ${columns} from gongkai.duty d where d.agency_id = ${agencyId} and d.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Keeps duties, however many, by one statement. @throws a constraint's violation: duty_pkey where an id is taken */
export const insertDuties = async (tx: Tx, agencyId: string, duties: readonly NewDuty[]): Promise<void> => {
  const rows = duties.map(({ timeLimit, workingDays, yearDay, ownerPersonId, ownerUnit, ...duty }) => ({
    ...duty,
    time_limit: timeLimit,
    working_days: workingDays,
    year_day: yearDay,
    owner_person_id: ownerPersonId,
    owner_unit: ownerUnit,
  }))
  await sql`insert into gongkai.duty (agency_id, id, field, matter, content, basis, time_limit, body, channel, audience, level, cycle, working_days,
      year_day, owner_person_id, owner_unit, since)
    select ${agencyId}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (
      id text, field text, matter text, content text, basis text, time_limit text, body text, channel text, audience text, level text, cycle text,
      working_days integer, year_day text, owner_person_id text, owner_unit text, since date)`.execute(tx)
}

/** Changes a duty at a version, or ends it. @returns the new version; null where it is at another */
export const updateDuty = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<Duty, "id" | "version">,
  change: Partial<Omit<Duty, "id" | "version">>,
): Promise<number | null> => {
  const row = await tx
    .updateTable("duty")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
