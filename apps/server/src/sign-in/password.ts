import { lastPasswords } from "@gongkai/records"
import { forgetFailures, withPassword } from "./attempts.ts"
import { ask, bodyOf, sessionIn, type Exchange } from "./exchange.ts"
import { stepped } from "./made.ts"
import { passwordFaults, type PasswordFault } from "./policy.ts"
import { SignInError } from "./problem.ts"
import { bodies } from "./routes.ts"

/** Whose password it is to be. */
interface Whose {
  readonly personId: string
  readonly userName: string
}

type With = Pick<Exchange, "tx" | "settings" | "library">

const wasUsed = async ({ tx, settings, library }: With, { personId }: Whose, password: string): Promise<boolean> => {
  for (const { hash } of await lastPasswords(tx, personId, settings.policy.password.remembered)) if (await library.verify(hash, password)) return true
  return false
}

/** @throws SignInError PASSWORD_NOT_GOOD with what it lacks */
export const requireGood = async ({ tx, settings, library }: With, whose: Whose, password: string): Promise<void> => {
  const { policy } = settings
  const faults: PasswordFault[] = [...passwordFaults(policy, whose.userName, password)]
  if (faults.length === 0 && (await wasUsed({ tx, settings, library }, whose, password))) faults.push("used-before")
  if (faults.length > 0) throw new SignInError("PASSWORD_NOT_GOOD", { faults })
}

/** An officer's own change of password: every other session ends with it. */
export const changePassword = async (exchange: Exchange): Promise<Response> => {
  const { found } = sessionIn(exchange)
  const { currentPassword, newPassword } = await bodyOf(exchange, bodies.changePassword)
  const account = await withPassword(exchange, currentPassword)
  if (account instanceof Response) return account
  await requireGood(exchange, account, newPassword)
  const reply = await ask(exchange, "POST", "/change-password", { currentPassword, newPassword, revokeOtherSessions: true }, [])
  if (!reply.ok) throw new Error("the sign-in library did not change the password")
  await forgetFailures(exchange, account)
  return stepped(exchange, reply.cookies, found.secondFactor)
}
