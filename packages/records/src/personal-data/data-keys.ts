import { sql } from "kysely"
import { RecordsError } from "../records-error.ts"
import type { Tx } from "../records.ts"
import type { DataKey, KeyRing } from "./key-ring.ts"

/** What the database knows of a key. */
export interface KeyState {
  readonly id: string
  readonly proof: string
  readonly state: "current" | "retiring" | "retired"
}

/** The keys that the database knows, the current one first. */
export const keyStates = async (tx: Tx): Promise<readonly KeyState[]> => {
  const { rows } = await sql<KeyState>`select id, proof, state from gongkai.data_key order by state, since desc, id`.execute(tx)
  return rows
}

const proved = (key: DataKey, proof: string): DataKey => {
  if (key.proof !== proof) throw new RecordsError("KEY_WRONG", { id: key.id })
  return key
}

/**
 * The key to seal with now. It stays the current one until the transaction ends: a rotation waits for it.
 * @throws RecordsError KEY_MISSING where the ring lacks it, KEY_WRONG where it has another under that id
 */
export const sealingKey = async (tx: Tx, ring: KeyRing): Promise<DataKey> => {
  const { rows } = await sql<KeyState>`select id, proof, state from gongkai.data_key where state = 'current' for share`.execute(tx)
  const [current] = rows
  if (current === undefined) throw new RecordsError("KEY_MISSING", { why: "数据库中还没有登记密钥" })
  return proved(ring.key(current.id), current.proof)
}

const register = (tx: Tx, { id, proof }: DataKey, at: string): Promise<unknown> =>
  sql`insert into gongkai.data_key (id, proof, state, since) values (${id}, ${proof}, 'current', ${at}::timestamptz)`.execute(tx)

/** Any number that no other program of ours locks. */
const keyLock = 7_240_508

/**
 * Holds the ring to the database when a program starts: the first ring that comes is registered, a later one must have
 * every key that is in use.
 * @param at ISO instant
 * @throws RecordsError KEY_MISSING, KEY_WRONG
 */
export const admitKeys = async (tx: Tx, ring: KeyRing, at: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${keyLock})`.execute(tx)
  const known = await keyStates(tx)
  if (known.length === 0) await register(tx, ring.newest(), at)
  for (const { id, proof, state } of known) if (state !== "retired") proved(ring.key(id), proof)
}

/**
 * Makes a key the current one; the one before it is retiring from now on. Waits for whoever is sealing.
 * @param at ISO instant
 */
export const succeedKey = async (tx: Tx, key: DataKey, at: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${keyLock})`.execute(tx)
  await sql`update gongkai.data_key set state = 'retiring' where state = 'current'`.execute(tx)
  await register(tx, key, at)
}

/** Marks a key as retired: nothing is sealed by it any more. */
export const retireKey = async (tx: Tx, id: string): Promise<void> => {
  await sql`update gongkai.data_key set state = 'retired' where id = ${id} and state = 'retiring'`.execute(tx)
}
