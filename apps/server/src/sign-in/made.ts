import { markSession } from "@gongkai/records"
import type { Exchange } from "./exchange.ts"
import { answer } from "./problem.ts"
import type { NextStep } from "./routes.ts"
import { signedCookie } from "./session.ts"

/** What must come next in the session that a cookie names. */
export const nextIn = async ({ look, cookies, settings }: Exchange, headers: Headers): Promise<NextStep> => {
  const token = signedCookie(headers, cookies.session, settings.secret)
  const session = token === null ? null : await look(token)
  if (session === null) throw new Error("the session is not to be found")
  return session.next
}

/** Puts down what the session just made has shown, and tells what must come next in it. */
export const settle = async (exchange: Exchange, set: readonly string[], secondFactor: boolean): Promise<NextStep> => {
  const made = exchange.journal.made()
  if (made === null) throw new Error("the sign-in library made no session")
  await markSession(exchange.tx, made.sessionId, secondFactor, exchange.now)
  return nextIn(exchange, new Headers({ cookie: set.map((cookie) => cookie.split(";", 1)[0] ?? "").join("; ") }))
}

/** As {@link settle}, as an answer. */
export const stepped = async (exchange: Exchange, set: readonly string[], secondFactor: boolean): Promise<Response> =>
  answer({ next: await settle(exchange, set, secondFactor) }, set)
