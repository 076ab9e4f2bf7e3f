import { holdAccountNamed, holdAccountOf, isTakenCode, keepTakenCode, markSession, personWaitedFor } from "@gongkai/records"
import { countFailure, forgetFailures, isRefused } from "./attempts.ts"
import { ask, bodyOf, partOf, type Exchange } from "./exchange.ts"
import { nextIn, stepped } from "./made.ts"
import { answer, problem } from "./problem.ts"
import { bodies } from "./routes.ts"
import { signedCookie } from "./session.ts"

/** First step: user name and password. */
export const signIn = async (exchange: Exchange): Promise<Response> => {
  const { userName, password } = await bodyOf(exchange, bodies.password)
  const account = await holdAccountNamed(exchange.tx, userName)
  if (account === null || (await isRefused(exchange, account))) {
    // Whoever may not sign in waits for a hash all the same, so that the time tells nothing.
    exchange.afterwards.push(() => exchange.library.hash(password))
    return problem("SIGN_IN_FAILED")
  }
  exchange.journal.method = "password"
  const asked = { username: account.userName, password }
  const reply = await ask(exchange, "POST", "/sign-in/username", asked, [exchange.cookies.session])
  if (!reply.ok) {
    await countFailure(exchange, account, "password")
    return problem("SIGN_IN_FAILED")
  }
  if (partOf(reply.body, "twoFactorRedirect") === true) {
    // Failures stay until the second step is done: a password that is known is no way to guess codes.
    exchange.journal.add("second-factor.asked", { personId: account.personId })
    return answer({ next: "second-factor" }, reply.cookies)
  }
  await forgetFailures(exchange, account)
  return stepped(exchange, reply.cookies, false)
}

const isBackupCode = (code: string): boolean => !/^\d{6}$/u.test(code)

/** Second step: after the password, or in a session that a provider opened and that has not shown a second factor. */
export const secondStep = async (exchange: Exchange): Promise<Response> => {
  const { tx, now, cookies, session, settings, request, journal } = exchange
  const { code } = await bodyOf(exchange, bodies.code)
  const inSession = session?.next === "second-factor" ? session.found : null
  const step = signedCookie(request.headers, cookies.secondStep, settings.secret)
  const waited = step === null ? null : await personWaitedFor(tx, step, now)
  const personId = inSession?.personId ?? waited
  const account = personId === null ? null : await holdAccountOf(tx, personId)
  if (account === null || (await isRefused(exchange, account))) return problem("SECOND_STEP_FAILED")
  journal.method = "second-factor"
  const backup = isBackupCode(code)
  // The library would take a code again within its half minute.
  if (!backup && (await isTakenCode(tx, account.personId, code, now))) {
    await countFailure(exchange, account, "second-factor")
    return problem("SECOND_STEP_FAILED")
  }
  const path = backup ? "/two-factor/verify-backup-code" : "/two-factor/verify-totp"
  const reply = await ask(exchange, "POST", path, { code }, [inSession === null ? cookies.session : cookies.secondStep])
  if (!reply.ok) {
    await countFailure(exchange, account, "second-factor")
    return problem("SECOND_STEP_FAILED")
  }
  if (backup) journal.add("second-factor.backup-code-used", { personId: account.personId })
  else await keepTakenCode(tx, account.personId, code, now)
  if (inSession === null) {
    await forgetFailures(exchange, account)
    return stepped(exchange, reply.cookies, true)
  }
  journal.add("second-factor.shown", { personId: account.personId, sessionId: inSession.sessionId })
  await forgetFailures(exchange, account)
  await markSession(tx, inSession.sessionId, true, now)
  return answer({ next: await nextIn(exchange, request.headers) }, reply.cookies)
}

/** The end, by the officer's own hand. */
export const signOut = async (exchange: Exchange): Promise<Response> => {
  exchange.journal.ending = "signed-out"
  const reply = await ask(exchange, "POST", "/sign-out", {}, [])
  return answer(null, reply.cookies)
}
