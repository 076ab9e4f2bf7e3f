import { holdAccountOf, keepFailures, passwordInUse, standingOf, type Account } from "@gongkai/records"
import { sessionIn, type Exchange } from "./exchange.ts"
import { problem, SignInError } from "./problem.ts"

/** True, and written down, where an account is closed or its person not active. The account is held by this transaction. */
export const isRefused = async ({ tx, now, today, journal }: Exchange, { personId, lockedUntil }: Account): Promise<boolean> => {
  const standing = await standingOf(tx, personId, today)
  const locked = lockedUntil !== null && lockedUntil.getTime() > Date.parse(now)
  const reason = standing?.active !== true ? "inactive" : locked ? "locked" : null
  if (reason !== null) journal.add("sign-in.failed", { personId, reason })
  return reason !== null
}

/** Counts a failure, and closes the account where there were too many in a row. */
export const countFailure = async (
  { tx, now, journal, settings }: Exchange,
  account: Account,
  reason: "password" | "second-factor",
): Promise<void> => {
  const { lockOut } = settings.policy
  const { personId } = account
  // A lock that is over begins the count anew.
  const failures = (account.lockedUntil === null ? account.failures : 0) + 1
  journal.add("sign-in.failed", { personId, reason })
  if (failures < lockOut.failures) return keepFailures(tx, personId, failures, null)
  const until = new Date(Date.parse(now) + lockOut.minutes * 60_000).toISOString()
  journal.add("sign-in.locked", { personId, until })
  return keepFailures(tx, personId, failures, until)
}

/** Forgets the failures: somebody showed all that was asked, and an event says so. */
export const forgetFailures = async ({ tx }: Exchange, { personId, failures }: Account): Promise<void> => {
  if (failures > 0) await keepFailures(tx, personId, 0, null)
}

/** The account of the session, held; a refusal where it may not try. */
export const heldAccount = async (exchange: Exchange, refusal: "CURRENT_PASSWORD_WRONG" | "CODE_WRONG"): Promise<Account | Response> => {
  const account = await holdAccountOf(exchange.tx, sessionIn(exchange).found.personId)
  if (account === null) throw new SignInError("NO_ACCOUNT")
  return (await isRefused(exchange, account)) ? problem(refusal) : account
}

/** The account of the session where the password is right; else the refusal, with the failure counted. */
export const withPassword = async (exchange: Exchange, password: string): Promise<Account | Response> => {
  const account = await heldAccount(exchange, "CURRENT_PASSWORD_WRONG")
  if (account instanceof Response) return account
  const hash = await passwordInUse(exchange.tx, account.personId)
  if (hash !== null && (await exchange.library.verify(hash, password))) return account
  await countFailure(exchange, account, "password")
  return problem("CURRENT_PASSWORD_WRONG")
}
