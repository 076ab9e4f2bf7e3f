import { keepTakenCode } from "@gongkai/records"
import { countFailure, forgetFailures, heldAccount, withPassword } from "./attempts.ts"
import { ask, bodyOf, partOf, sessionIn, type Exchange } from "./exchange.ts"
import { stepped } from "./made.ts"
import { answer, problem, SignInError } from "./problem.ts"
import { answers, bodies } from "./routes.ts"
import { needsSecondFactor } from "./session.ts"

/** As the authenticator shows it: the product and the user name. */
const labelled = (uri: string, userName: string): string => `otpauth://totp/${encodeURIComponent(`公开:${userName}`)}${new URL(uri).search}`

/** Gives a secret for the authenticator; it counts once a code of it was shown. */
export const enrol = async (exchange: Exchange): Promise<Response> => {
  const { found } = sessionIn(exchange)
  const { password } = await bodyOf(exchange, bodies.withPassword)
  if (found.enrolled) throw new SignInError("SECOND_FACTOR_THERE")
  const account = await withPassword(exchange, password)
  if (account instanceof Response) return account
  const reply = await ask(exchange, "POST", "/two-factor/enable", { password }, [])
  if (!reply.ok) throw new Error("the sign-in library gave no secret")
  exchange.journal.add("second-factor.issued", { personId: account.personId })
  const { uri, backupCodes } = answers.enrolment.parse({ uri: partOf(reply.body, "totpURI"), backupCodes: partOf(reply.body, "backupCodes") })
  return answer({ uri: labelled(uri, account.userName), backupCodes }, reply.cookies)
}

/** Takes the first code: from now on there is a second factor, and this session has shown it. */
export const confirm = async (exchange: Exchange): Promise<Response> => {
  const { found } = sessionIn(exchange)
  const { code } = await bodyOf(exchange, bodies.code)
  if (found.enrolled) throw new SignInError("SECOND_FACTOR_THERE")
  const account = await heldAccount(exchange, "CODE_WRONG")
  if (account instanceof Response) return account
  const reply = await ask(exchange, "POST", "/two-factor/verify-totp", { code }, [exchange.cookies.secondStep])
  if (!reply.ok) {
    if (partOf(reply.body, "code") === "TOTP_NOT_ENABLED") throw new SignInError("SECOND_FACTOR_NOT_THERE")
    await countFailure(exchange, account, "second-factor")
    return problem("CODE_WRONG")
  }
  await keepTakenCode(exchange.tx, account.personId, code, exchange.now)
  await forgetFailures(exchange, account)
  return stepped(exchange, reply.cookies, true)
}

/** Gives the second factor up, where no role asks for it. */
export const disable = async (exchange: Exchange): Promise<Response> => {
  const { found } = sessionIn(exchange)
  const { password } = await bodyOf(exchange, bodies.withPassword)
  if (!found.enrolled) throw new SignInError("SECOND_FACTOR_NOT_THERE")
  if (needsSecondFactor(found.roles, exchange.settings.policy)) throw new SignInError("SECOND_FACTOR_REQUIRED")
  const account = await withPassword(exchange, password)
  if (account instanceof Response) return account
  const reply = await ask(exchange, "POST", "/two-factor/disable", { password }, [])
  if (!reply.ok) throw new Error("the sign-in library kept the second factor")
  return stepped(exchange, reply.cookies, false)
}
