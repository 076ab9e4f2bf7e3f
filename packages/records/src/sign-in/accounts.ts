import { sql } from "kysely"
import type { Day } from "@gongkai/law"
import type { Tx } from "../records.ts"

/** What sign-in knows of a person. */
export interface Standing {
  readonly agencyId: string
  readonly active: boolean
  /** Roles held or stood in for on the day, at whatever agency. */
  readonly roles: readonly string[]
}

/** Finds where a person belongs, before any agency asks; null where there is none. */
export const standingOf = async (tx: Tx, personId: string, today: Day): Promise<Standing | null> => {
  const { rows } = await sql<Standing>`select agency_id, active, roles from sign_in.standing_of(${personId}, ${today}::date)`.execute(tx)
  return rows[0] ?? null
}

/** An account and its lock-out. */
export interface Account {
  readonly personId: string
  readonly userName: string
  readonly secondFactor: boolean
  readonly failures: number
  readonly lockedUntil: Date | null
}

const accountOf = async (tx: Tx, personId: string): Promise<Account | null> => {
  const { rows } = await sql<Account>`select u.id as person_id, u.username as user_name, u.two_factor_enabled as second_factor,
      coalesce(l.failures, 0) as failures, l.locked_until
    from sign_in."user" u left join sign_in.lock_out l on l.user_id = u.id where u.id = ${personId}`.execute(tx)
  return rows[0] ?? null
}

/**
 * Finds an account by the person's id and holds it to the transaction's end, so that attempts on one account go one
 * after the other, whatever process they come to; null where the person has none.
 */
export const holdAccountOf = async (tx: Tx, personId: string): Promise<Account | null> => {
  await sql`select from sign_in."user" where id = ${personId} for no key update`.execute(tx)
  // Read only now: what another attempt wrote while this one waited must be seen.
  return accountOf(tx, personId)
}

/** As {@link holdAccountOf}, by user name. */
export const holdAccountNamed = async (tx: Tx, userName: string): Promise<Account | null> => {
  const { rows } = await sql<{ id: string }>`select id from sign_in."user" where username = ${userName.toLowerCase()} for no key update`.execute(tx)
  return rows[0] === undefined ? null : accountOf(tx, rows[0].id)
}

/** Writes down how many failures there were in a row, and until when the account is closed. */
export const keepFailures = async (tx: Tx, personId: string, failures: number, lockedUntil: string | null): Promise<void> => {
  await sql`insert into sign_in.lock_out (user_id, failures, locked_until) values (${personId}, ${failures}, ${lockedUntil}::timestamptz)
    on conflict (user_id) do update set failures = excluded.failures, locked_until = excluded.locked_until`.execute(tx)
}

/** The person whom a step under way waits for; null where none is waited for under that name at that moment. */
export const personWaitedFor = async (tx: Tx, identifier: string, now: string): Promise<string | null> => {
  const { rows } = await sql<{ value: string }>`select value from sign_in.verification
    where identifier = ${identifier} and expires_at > ${now}::timestamptz`.execute(tx)
  return rows[0]?.value ?? null
}

/** Forgets steps that were never finished; how many. */
export const forgetSteps = async (tx: Tx, now: string): Promise<number> => {
  const { numAffectedRows } = await sql`delete from sign_in.verification where expires_at < ${now}::timestamptz`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}

/** Whose user name it is; null where it is nobody's. */
export const userNamed = async (tx: Tx, userName: string): Promise<string | null> => {
  const { rows } = await sql<{ id: string }>`select id from sign_in."user" where username = ${userName.toLowerCase()}`.execute(tx)
  return rows[0]?.id ?? null
}

/** Takes a person's second factor away. @returns false where there was none */
export const dropSecondFactor = async (tx: Tx, personId: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`delete from sign_in.two_factor where user_id = ${personId}`.execute(tx)
  await sql`update sign_in."user" set two_factor_enabled = false where id = ${personId} and two_factor_enabled`.execute(tx)
  return (numAffectedRows ?? 0n) > 0n
}

/** Forgets how a provider knows a person. @returns how many subjects were forgotten */
export const unlinkAccount = async (tx: Tx, personId: string, provider: string): Promise<number> => {
  const { numAffectedRows } = await sql`delete from sign_in.account
    where user_id = ${personId} and provider_id = ${provider} and provider_id <> 'credential'`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}
