import { createHash } from "node:crypto"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** Seconds for which an authenticator's code can be taken at all: its half minute, and one before and after. */
const takenFor = 90

const hashOf = (personId: string, code: string): string => createHash("sha256").update(`${personId} ${code}`).digest("hex")

/**
 * True for a code of the second factor that was taken before and could still be taken (RFC 6238, 5.2). The account is
 * held by the caller.
 * @param now ISO instant
 */
export const isTakenCode = async (tx: Tx, personId: string, code: string, now: string): Promise<boolean> => {
  const { rows } = await sql`select from sign_in.two_factor
    where user_id = ${personId} and taken_code = ${hashOf(personId, code)}
      and taken_at > ${now}::timestamptz - make_interval(secs => ${takenFor})`.execute(tx)
  return rows.length > 0
}

/** Remembers a code as taken. @param now ISO instant */
export const keepTakenCode = async (tx: Tx, personId: string, code: string, now: string): Promise<void> => {
  await sql`update sign_in.two_factor set taken_code = ${hashOf(personId, code)}, taken_at = ${now}::timestamptz where user_id = ${personId}`.execute(
    tx,
  )
}
