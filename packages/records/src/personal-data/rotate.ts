import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { appendEvent } from "../events/append.ts"
import type { Records, Tx } from "../records.ts"
import { rekeyDigestAddresses } from "../digest/addresses.ts"
import { rekeyImportRows } from "../register-imports/rows.ts"
import { rekeySenders } from "../senders/fields.ts"
import { keyStates, retireKey, sealingKey, succeedKey } from "./data-keys.ts"
import { isSearched, type PersonalField } from "./fields.ts"
import type { KeyRing } from "./key-ring.ts"
import { seal, unseal } from "./seal.ts"
import { searchHash } from "./search-hash.ts"

/** A rotation, as it is asked for and as it goes on. */
export interface Rotation {
  /** ISO instant. */
  readonly now: () => string
  readonly today: () => Day
  /** Values in one transaction. */
  readonly batch?: number
  /** Told after every batch how many values are under the new key now. */
  readonly progress?: (values: number) => void
}

/** What a rotation did. */
export interface Rotated {
  readonly keyId: string
  readonly retired: readonly string[]
  readonly values: number
}

/** What the events name as who did it. */
const program = "keys-rotate"
const defaultBatch = 500

interface Row {
  readonly applicantId: string
  readonly field: PersonalField
  readonly sealed: Buffer
}

const rekeyed = async (tx: Tx, agencyId: string, at: string, keyId: string, values: number): Promise<number> => {
  if (values > 0)
    await appendEvent(tx, agencyId, { name: "personal-data.rekeyed", actor: program, at, cause: null, subject: null, body: { keyId, values } })
  return values
}

/** Seals a batch of an agency's values anew. The rows are locked: what an officer writes meanwhile comes before or after, and is under the current key then. */
const rekeyBatch = async (tx: Tx, ring: KeyRing, agencyId: string, at: string, batch: number): Promise<number> => {
  const key = await sealingKey(tx, ring)
  const { rows } = await sql<Row>`select applicant_id as "applicantId", field, sealed from gongkai.applicant_field
    where agency_id = ${agencyId} and key_id <> ${key.id} order by applicant_id, field limit ${batch} for update`.execute(tx)
  if (rows.length === 0) return 0
  const renewed = rows.map(({ applicantId, field, sealed }) => {
    const place = { agencyId, table: "applicant", rowId: applicantId, field }
    const plain = unseal(sealed, place, ring)
    const hash = isSearched(field) ? searchHash(agencyId, field, plain, key) : null
    return { applicant_id: applicantId, field, sealed: seal(plain, place, key).toString("hex"), search_hash: hash }
  })
  await sql`update gongkai.applicant_field f set key_id = ${key.id}, sealed = decode(r.sealed, 'hex'), search_hash = r.search_hash
    from jsonb_to_recordset(${JSON.stringify(renewed)}::jsonb) r (applicant_id text, field text, sealed text, search_hash text)
    where f.agency_id = ${agencyId} and f.applicant_id = r.applicant_id and f.field = r.field`.execute(tx)
  return rekeyed(tx, agencyId, at, key.id, rows.length)
}

/** The same for rows of a register that is planned and not imported yet: they are personal data as well. */
const rekeyRowBatch = async (tx: Tx, ring: KeyRing, agencyId: string, at: string, batch: number): Promise<number> => {
  const key = await sealingKey(tx, ring)
  return rekeyed(tx, agencyId, at, key.id, await rekeyImportRows(tx, ring, agencyId, batch))
}

/** The same for who wrote comments and messages. */
const rekeySenderBatch = async (tx: Tx, ring: KeyRing, agencyId: string, at: string, batch: number): Promise<number> => {
  const key = await sealingKey(tx, ring)
  return rekeyed(tx, agencyId, at, key.id, await rekeySenders(tx, ring, agencyId, batch))
}

/** The same for addresses to which digests go. */
const rekeyDigestBatch = async (tx: Tx, ring: KeyRing, agencyId: string, at: string, batch: number): Promise<number> => {
  const key = await sealingKey(tx, ring)
  return rekeyed(tx, agencyId, at, key.id, await rekeyDigestAddresses(tx, ring, agencyId, batch))
}

/**
 * Brings every sealed value under the current key and retires the keys before it. Begins with a new key unless a rotation
 * was interrupted, which it goes on with then; officers go on working meanwhile.
 * @throws RecordsError KEY_MISSING, KEY_WRONG, SEALED_VALUE_WRONG; what is done by then stays done
 */
export const rotateKeys = async (records: Records, ring: KeyRing, { now, today, batch = defaultBatch, progress }: Rotation): Promise<Rotated> => {
  const as = <Result>(agencyId: string, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
    records.transaction({ agencyId, personId: program, today: today() }, work)
  const nobody = ""

  await as(nobody, async (tx) => {
    const states = await keyStates(tx)
    if (states.some(({ state }) => state === "retiring")) return
    // A key that was added by hand, or by a rotation that was cut off before it began.
    const waiting = ring.keys().find(({ id }) => states.every((state) => state.id !== id))
    await succeedKey(tx, waiting ?? ring.add(), now())
  })

  const agencies = await as(nobody, (tx) => tx.selectFrom("agency").select("id").orderBy("id").execute())
  let values = 0
  for (const { id } of agencies)
    for (const rekey of [rekeyBatch, rekeyRowBatch, rekeySenderBatch, rekeyDigestBatch])
      for (;;) {
        const done = await as(id, (tx) => rekey(tx, ring, id, now(), batch))
        values += done
        if (done > 0) progress?.(values)
        if (done < batch) break
      }
  return as(nobody, async (tx) => {
    const states = await keyStates(tx)
    const retiring = states.filter(({ state }) => state === "retiring").map(({ id }) => id)
    for (const id of retiring) await retireKey(tx, id)
    return { keyId: states.find(({ state }) => state === "current")?.id ?? "", retired: retiring, values }
  })
}
