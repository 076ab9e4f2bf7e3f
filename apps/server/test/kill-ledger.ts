import { verifyAllEvents } from "@gongkai/records"
import pg from "pg"
import { expect } from "vitest"

/** A creating call, with what came of it. */
export interface Call {
  readonly agencyId: string
  readonly kind: "person" | "case" | "role"
  readonly id: string
  readonly method: "POST" | "PUT"
  readonly path: string
  readonly body: string | null
  readonly key: string
  readonly cookie: string
  /** The answer that was acknowledged; null while none came. */
  answer: string | null
}

/** What was acknowledged so far. */
export interface Ledger {
  readonly acknowledged: Call[]
}

const rowsOf = { person: "person", case: "case_record" } as const
const eventOf = { person: "person.added", case: "case.opened", role: "role.given" } as const

/** Rows without the event that made them, and events without their row: nothing may be half done. */
const halfDone = `
  select 'person without event' as what, p.id from gongkai.person p
    where not exists (select from gongkai.event e where e.agency_id = p.agency_id and e.name = 'person.added' and e.subject = p.id)
  union all select 'event without person', e.subject from gongkai.event e
    where e.name = 'person.added' and not exists (select from gongkai.person p where p.id = e.subject and p.agency_id = e.agency_id)
  union all select 'case without event', c.id from gongkai.case_record c
    where not exists (select from gongkai.event e where e.agency_id = c.agency_id and e.name = 'case.opened' and e.subject = c.id)
  union all select 'event without case', e.subject from gongkai.event e
    where e.name = 'case.opened' and not exists (select from gongkai.case_record c where c.id = e.subject and c.agency_id = e.agency_id)
  union all select 'role without event', h.person_id from gongkai.role_holder h
    where not exists (select from gongkai.event e where e.agency_id = h.agency_id and e.name = 'role.given'
      and e.body ->> 'personId' = h.person_id and e.body ->> 'role' = h.role)
  union all select 'event without role', e.subject from gongkai.event e
    where e.name = 'role.given' and not exists (select from gongkai.role_holder h
      where h.agency_id = e.agency_id and h.person_id = e.body ->> 'personId' and h.role = e.body ->> 'role')
  union all select 'made twice', e.subject from gongkai.event e
    where e.name in ('person.added', 'case.opened', 'role.given') group by e.agency_id, e.name, e.subject, e.body having count(*) > 1
  union all select 'key without its event', k.key from gongkai.idempotency_key k
    where not exists (select from gongkai.event e where e.agency_id = k.agency_id and e.subject = k.answer ->> 'subject' and e.name = k.answer ->> 'name')`

/** Looks whether all that was acknowledged is there, nothing is half done and every chain is whole; how many events there are. */
export const verifyLedger = async (adminUrl: string, { acknowledged }: Ledger): Promise<number> => {
  const owner = new pg.Client({ connectionString: adminUrl })
  await owner.connect()
  try {
    for (const kind of ["person", "case"] as const) {
      const ids = acknowledged.filter((call) => call.kind === kind).map(({ id }) => id)
      const { rows } = await owner.query<{ id: string }>(
        `select wanted.id from unnest($1::text[]) wanted (id) where not exists (select from gongkai.${rowsOf[kind]} r where r.id = wanted.id)`,
        [ids],
      )
      expect(rows, `acknowledged and not there: ${kind}`).toEqual([])
    }
    const keys = acknowledged.map(({ agencyId, kind, id }) => `${agencyId} ${eventOf[kind]} ${id}`)
    const { rows: without } = await owner.query(
      "select wanted.it from unnest($1::text[]) wanted (it) where not exists (select from gongkai.event e where e.agency_id || ' ' || e.name || ' ' || e.subject = wanted.it)",
      [keys],
    )
    expect(without, "acknowledged and without its event").toEqual([])
    expect((await owner.query(halfDone)).rows, "half done").toEqual([])
  } finally {
    await owner.end()
  }
  let events = 0
  for await (const chain of verifyAllEvents(adminUrl, null)) {
    expect(chain.broken, chain.agencyId).toBeNull()
    events += chain.events
  }
  return events
}
