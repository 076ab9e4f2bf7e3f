import type { Day } from "@gongkai/law"
import { sql, type Kysely } from "kysely"
import type { DB } from "../generated/schema.ts"
import type { Tx } from "../records.ts"

/** A session with all that decides what it may do. */
export interface SessionFound {
  readonly sessionId: string
  readonly personId: string
  readonly agencyId: string
  readonly active: boolean
  readonly roles: readonly string[]
  readonly userName: string
  readonly expiresAt: Date
  readonly seenAt: Date
  /** A second factor was shown in this session. */
  readonly secondFactor: boolean
  /** The person has one. */
  readonly enrolled: boolean
  /** The password in use was set then; null for an account without one. */
  readonly passwordSetAt: Date | null
  readonly passwordGiven: boolean
}

/** Finds a session by its token, with its person's standing on the day, in one statement; null where there is none. */
export const sessionByToken = async (db: Kysely<DB>, token: string, today: Day): Promise<SessionFound | null> => {
  const { rows } = await sql<SessionFound>`select * from sign_in.session_by_token(${token}, ${today}::date)`.execute(db)
  return rows[0] ?? null
}

/** A session as its owner, or the security administrator, sees it. */
export interface SessionListed {
  readonly sessionId: string
  readonly createdAt: Date
  readonly seenAt: Date
  readonly expiresAt: Date
  readonly userAgent: string | null
}

/** A person's sessions, the newest first. */
export const sessionsOf = async (tx: Tx, personId: string): Promise<readonly SessionListed[]> => {
  const { rows } = await sql<SessionListed>`select id as session_id, created_at, seen_at, expires_at, user_agent
    from sign_in.session where user_id = ${personId} order by created_at desc, id`.execute(tx)
  return rows
}

/** Says that a session was seen. */
export const touchSession = async (db: Kysely<DB>, sessionId: string, now: string): Promise<void> => {
  await sql`update sign_in.session set seen_at = ${now}::timestamptz where id = ${sessionId}`.execute(db)
}

/** Says whether a session showed a second factor, and that it was seen. */
export const markSession = async (tx: Tx, sessionId: string, secondFactor: boolean, now: string): Promise<void> => {
  await sql`update sign_in.session set second_factor = ${secondFactor}, seen_at = ${now}::timestamptz where id = ${sessionId}`.execute(tx)
}

/** A session that is over. */
export interface SessionEnded {
  readonly sessionId: string
  readonly personId: string
}

/** Ends sessions of a person: one, or all where none is named; those that were ended. */
export const endSessions = async (tx: Tx, personId: string, sessionId: string | null): Promise<readonly SessionEnded[]> => {
  const { rows } = await sql<SessionEnded>`delete from sign_in.session
    where user_id = ${personId} and (${sessionId}::text is null or id = ${sessionId}) returning id as session_id, user_id as person_id`.execute(tx)
  return rows
}

/** Ends the sessions that were not seen since a moment, or are past their end; those that were ended. */
export const endStaleSessions = async (tx: Tx, idleSince: string, now: string, limit: number): Promise<readonly SessionEnded[]> => {
  const { rows } = await sql<SessionEnded>`delete from sign_in.session where id in (
      select id from sign_in.session where seen_at < ${idleSince}::timestamptz or expires_at <= ${now}::timestamptz
      order by id limit ${limit} for update skip locked
    ) returning id as session_id, user_id as person_id`.execute(tx)
  return rows
}
