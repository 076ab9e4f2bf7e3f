import { endSessions, endStaleSessions, forgetSteps, sessionByToken, type SessionFound, type Tx } from "@gongkai/records"
import { legalDay } from "../clock.ts"
import type { SessionAt } from "./exchange.ts"
import { recording } from "./journal.ts"
import type { Library, LibrarySettings } from "./library.ts"
import { endOf, nextOf, seenEvery, signedCookie } from "./session.ts"

/** Finds sessions, and ends those whose time is over. */
export interface Sessions {
  /** The session whose cookie a request bears; it counts as seen. */
  at(headers: Headers): Promise<SessionAt | null>
  /** In a transaction under way. */
  byToken(tx: Tx, token: string, now: string): Promise<SessionAt | null>
  /** Ends all sessions whose time is over and forgets steps never finished; how many sessions. For a job, every few minutes. */
  sweep(): Promise<number>
}

const atOnce = 500

/** Opens the sessions. */
export const openSessions = (settings: LibrarySettings, library: () => Promise<Library>, now: () => string): Sessions => {
  const { records, policy, secret } = settings
  const standing = (found: SessionFound, at: string): SessionAt => ({ found, next: nextOf(found, policy, Date.parse(at)) })
  const end = (found: SessionFound, how: "inactive" | "expired" | "idle", at: string): Promise<void> =>
    records.transaction((tx) =>
      recording({ tx, now: at, today: legalDay(at), by: null }, async ({ add }) => {
        for (const one of await endSessions(tx, found.personId, found.sessionId)) add("session.ended", { ...one, how })
      }),
    )
  return {
    async at(headers) {
      const { session } = await (await library()).cookies()
      const token = signedCookie(headers, session, secret)
      if (token === null) return null
      const at = now()
      const found = await records.session(token, legalDay(at))
      if (found === null) return null
      const over = endOf(found, policy, Date.parse(at))
      if (over !== null) {
        await end(found, over, at)
        return null
      }
      if (Date.parse(at) - found.seenAt.getTime() >= seenEvery) await records.touch(found.sessionId, at)
      return standing(found, at)
    },
    async byToken(tx, token, at) {
      const found = await sessionByToken(tx, token, legalDay(at))
      return found === null || endOf(found, policy, Date.parse(at)) !== null ? null : standing(found, at)
    },
    async sweep() {
      let swept = 0
      for (;;) {
        const at = now()
        const idleSince = new Date(Date.parse(at) - policy.session.idleMinutes * 60_000).toISOString()
        const ended = await records.transaction((tx) =>
          recording({ tx, now: at, today: legalDay(at), by: null }, async ({ add }) => {
            await forgetSteps(tx, at)
            const over = await endStaleSessions(tx, idleSince, at, atOnce)
            for (const one of over) add("session.ended", { ...one, how: "idle" })
            return over.length
          }),
        )
        swept += ended
        if (ended < atOnce) return swept
      }
    },
  }
}
