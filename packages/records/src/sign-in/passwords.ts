import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A password that a person has or had. */
export interface PastPassword {
  /** 1, 2, 3 … */
  readonly number: number
  readonly hash: string
  readonly setAt: Date
  /** Given by an administrator. */
  readonly given: boolean
}

/** The last passwords of a person, the one in use first. */
export const lastPasswords = async (tx: Tx, personId: string, limit: number): Promise<readonly PastPassword[]> => {
  const { rows } = await sql<PastPassword>`select number, hash, set_at, given from sign_in.past_password
    where user_id = ${personId} order by number desc limit ${limit}`.execute(tx)
  return rows
}

/** The hash of the password in use; null for an account without one. */
export const passwordInUse = async (tx: Tx, personId: string): Promise<string | null> => {
  const { rows } = await sql<{ password: string | null }>`select password from sign_in.account
    where user_id = ${personId} and provider_id = 'credential'`.execute(tx)
  return rows[0]?.password ?? null
}

/** A password as set. */
export interface SetPassword {
  readonly hash: string
  /** ISO instant. */
  readonly at: string
  readonly given: boolean
}

/** Writes a password down as the newest and forgets all but the last `kept`. */
export const keepPassword = async (tx: Tx, personId: string, { hash, at, given }: SetPassword, kept: number): Promise<void> => {
  await sql`insert into sign_in.past_password (user_id, number, set_at, hash, given)
    select ${personId}, coalesce(max(number), 0) + 1, ${at}::timestamptz, ${hash}, ${given}
    from sign_in.past_password where user_id = ${personId}`.execute(tx)
  await sql`delete from sign_in.past_password where user_id = ${personId}
    and number <= (select max(number) from sign_in.past_password where user_id = ${personId}) - ${kept}::int`.execute(tx)
}
