import { endSessions, sessionsOf, type SessionListed } from "@gongkai/records"
import { sessionIn, type Exchange } from "./exchange.ts"
import { answer, SignInError } from "./problem.ts"
import { idleEnd, passwordEnd } from "./session.ts"

const instant = (ms: number): string => new Date(ms).toISOString()

/** The session at hand. */
export const session = (exchange: Exchange): Promise<Response> => {
  const { found, next } = sessionIn(exchange)
  const { policy } = exchange.settings
  const end = passwordEnd(found, policy)
  const { personId, agencyId, sessionId, secondFactor, expiresAt } = found
  const idleEndsAt = instant(Math.min(idleEnd(found, policy), expiresAt.getTime()))
  const passwordExpiresAt = end === null ? null : instant(end)
  return Promise.resolve(
    answer({ personId, agencyId, sessionId, next, secondFactor, expiresAt: expiresAt.toISOString(), idleEndsAt, passwordExpiresAt }),
  )
}

/** A session as answers give it: without the token that opens it. */
export const listed = ({ sessionId, createdAt, seenAt, expiresAt, userAgent }: SessionListed) => ({
  sessionId,
  createdAt: createdAt.toISOString(),
  seenAt: seenAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  userAgent,
})

/** An officer's own sessions. */
export const sessions = async (exchange: Exchange): Promise<Response> => {
  const { found } = sessionIn(exchange)
  const all = await sessionsOf(exchange.tx, found.personId)
  return answer({ items: all.map((one) => ({ ...listed(one), current: one.sessionId === found.sessionId })) })
}

/** Ends one of an officer's own sessions. */
export const endSession = async (exchange: Exchange): Promise<Response> => {
  const { personId } = sessionIn(exchange).found
  const ended = await endSessions(exchange.tx, personId, exchange.params["sessionId"] ?? "")
  if (ended.length === 0) throw new SignInError("NO_SUCH_SESSION")
  for (const one of ended) exchange.journal.add("session.ended", { ...one, how: "revoked" })
  return answer(null)
}
