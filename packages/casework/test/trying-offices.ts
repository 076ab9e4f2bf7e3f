import { day, defaultLawSettings, publishedCalendar, type LawSettings } from "@gongkai/law"
import { appendEvent } from "@gongkai/records"
import { testDatabase, type TestDatabase } from "@gongkai/records/test/database"
import { district, plantDistrict } from "@gongkai/records/test/district"
import fc from "fast-check"
import type { Actor, Casework } from "../src/kernel.ts"
import { changeLawSetting } from "../src/law-setting/change.ts"
import { addPerson } from "../src/person/add.ts"
import { giveRole } from "../src/role/give.ts"
import { sequence } from "./sequence.ts"
import { today, trySequence, type Kept, type TryingOffice } from "./try-sequence.ts"

const longAgo = day("2023-01-03")

/** What the law leaves open, chosen by each agency in another way. */
const chosen: readonly Partial<LawSettings>[] = [
  {},
  { "pause.bounds": "fromLetter", "fee.clock": "resumes" },
  { "pause.bounds": "fromReached", "correction.secondNotice": "restarts" },
  { "pause.silence": "toLateAnswer", "pause.overlap": "each", "receipt.oral": "confirmed" },
  { "clock.awaiting": "runs" },
  { "clock.awaiting": "runs", "fee.clock": "resumes", "correction.secondNotice": "restarts", "pause.overlap": "each" },
]

const keptQuery = `select p.facts, p.answer_due as "answerDue", p.open, p.version,
    (select jsonb_agg(jsonb_build_object('facts', v.content -> 'facts', 'answer_due', v.content -> 'answer_due') order by v.since_seq)
      from gongkai.row_version v where v.agency_id = p.agency_id and v.table_name = 'open_period' and v.row_key = p.case_id) as versions,
    (select jsonb_agg(jsonb_build_object('name', e.name, 'answerDue', e.body -> 'answerDue') order by e.seq)
      from gongkai.event e where e.agency_id = p.agency_id and e.subject = p.case_id and e.body ? 'answerDue') as told
  from gongkai.open_period p where p.case_id = $1 and p.agency_id = $2`

const furnish = async (db: TestDatabase, agencyId: string, settings: Partial<LawSettings>): Promise<TryingOffice> => {
  const casework: Casework = { records: db.records, now: () => "2026-12-31T01:00:00.000Z", today: () => today }
  const actor: Actor = { agencyId, personId: "sequences", cause: null, program: true }
  for (const role of ["head", "clerk"] as const) {
    const then: Casework = { ...casework, today: () => longAgo }
    await addPerson(then, actor, { id: `${agencyId}-${role}`, name: "某人" })
    await giveRole(then, actor, { personId: `${agencyId}-${role}`, role })
  }
  for (const [setting, value] of Object.entries(settings)) {
    const changed = await changeLawSetting(casework, actor, { setting, value, version: 0 })
    if (!changed.ok) throw new Error(`${setting}: ${changed.code}`)
  }
  const applicantId = `${agencyId}-applicant`
  await db.records.transaction({ agencyId, personId: "p", today }, async (tx) => {
    await tx.insertInto("applicant").values({ id: applicantId, agencyId, kind: "naturalPerson" }).execute()
    const event = { actor: "p", at: casework.now(), cause: null, subject: applicantId, body: { applicantId, kind: "naturalPerson" } }
    await appendEvent(tx, agencyId, { name: "applicant.added", ...event })
  })
  return {
    casework,
    actor,
    applicantId,
    law: { calendar: publishedCalendar, settings: { ...defaultLawSettings, ...settings } },
    headId: `${agencyId}-head`,
    clerkId: `${agencyId}-clerk`,
    keptOf: async (caseId) => (await db.asOwner(keptQuery, [caseId, agencyId]))[0] as unknown as Kept,
    tally: new Map(),
  }
}

/** Six agencies, each with other choices of what the law leaves open, on a database of their own. */
export interface TryingOffices {
  readonly db: TestDatabase
  /** Tries so many sequences in all agencies at once. @returns how often each verb was taken and refused */
  readonly tryAll: (sequences: number, seed: number) => Promise<ReadonlyMap<string, number>>
}

/** Opens the six agencies. */
export const tryingOffices = async (): Promise<TryingOffices> => {
  const db = await testDatabase()
  // Nothing here has to outlive a power cut.
  await db.asOwner(`do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$`)
  await plantDistrict(db)
  const agencies = Object.values(district)
  const offices: TryingOffice[] = []
  for (const [at, agencyId] of agencies.entries()) offices.push(await furnish(db, agencyId, chosen[at] ?? {}))
  return {
    db,
    tryAll: async (sequences, seed) => {
      const each = Math.ceil(sequences / offices.length)
      const lane = (office: TryingOffice, at: number): Promise<void> => {
        let serial = 0
        const one = fc.asyncProperty(sequence, (tried) =>
          trySequence(office, `${office.actor.agencyId}-${String(seed)}-${String((serial += 1))}`, tried),
        )
        return fc.assert(one, { numRuns: each, seed: seed + at, endOnFailure: each > 1000 })
      }
      await Promise.all(offices.map(lane))
      const tally = new Map<string, number>()
      for (const office of offices) for (const [key, count] of office.tally) tally.set(key, (tally.get(key) ?? 0) + count)
      return tally
    },
  }
}
