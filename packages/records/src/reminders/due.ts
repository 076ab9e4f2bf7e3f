import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A request whose answer is due. */
export interface DueRequest {
  readonly caseId: string
  readonly registrationNumber: string
  readonly assignedTo: string | null
  readonly answerDue: Day
}

/** Open requests of an agency whose last day is a day or before it, by that day. */
export const requestsDueBy = async (tx: Tx, agencyId: string, day: Day): Promise<readonly DueRequest[]> => {
  const { rows } = await sql<DueRequest>`select p.case_id, r.registration_number, r.assigned_to, p.answer_due
    from gongkai.open_period p join gongkai.request r on r.agency_id = p.agency_id and r.case_id = p.case_id
    where p.agency_id = ${agencyId} and p.open and coalesce(p.answer_due, '9999-12-31'::date) <= ${day}::date
    order by p.answer_due, p.case_id`.execute(tx)
  return rows
}

/** Of some years, those for which something of an agency's has gone up and was not sent back. */
export const yearsFiled = async (tx: Tx, agencyId: string, years: readonly number[]): Promise<readonly number[]> => {
  const { rows } = await sql<{ year: number }>`select f.year from gongkai.filed_report f
    where f.agency_id = ${agencyId} and f.goes_up and f.state <> 'returned' and f.year = any(${years}::integer[])`.execute(tx)
  return rows.map(({ year }) => year)
}

/** Active people who hold one of some roles of an agency on a day, or have it handed over: person → roles. */
export const peopleWithRoles = async (
  tx: Tx,
  agencyId: string,
  roles: readonly string[],
  today: Day,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rows } = await sql<{ personId: string; roles: readonly string[] }>`
    with holder as (
      select h.person_id, h.role from gongkai.role_holder h
      where h.agency_id = ${agencyId} and h.since <= ${today}::date and (h.until is null or h.until >= ${today}::date) and h.role = any(${roles}::text[])
    ), able as (
      select person_id, role from holder
      union
      select d.to_person_id, d.role from gongkai.delegation d join holder on holder.person_id = d.from_person_id and holder.role = d.role
      where d.agency_id = ${agencyId} and d.ended_on is null and ${today}::date between d.from_day and d.to_day
    )
    select able.person_id, array_agg(able.role) as roles from able join gongkai.person on person.id = able.person_id and person.active
    group by able.person_id`.execute(tx)
  return new Map(rows.map(({ personId, roles: held }) => [personId, held]))
}
