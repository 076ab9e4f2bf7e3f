import { endSessions, standingOf } from "@gongkai/records"
import { ask, bodyOf, partOf, type Exchange } from "./exchange.ts"
import type { OidcProvider } from "./library.ts"
import { settle } from "./made.ts"
import { answer, SignInError, type SignInCode } from "./problem.ts"
import { answers, bodies } from "./routes.ts"

const providerIn = ({ settings, params }: Exchange): OidcProvider => {
  const found = settings.oidc.find(({ id }) => id === params["provider"])
  if (found === undefined) throw new SignInError("NO_SUCH_PROVIDER")
  return found
}

/** The providers that there are. */
export const providers = ({ settings }: Exchange): Promise<Response> =>
  Promise.resolve(answer({ items: settings.oidc.map(({ id, name }) => ({ id, name })) }))

/** Begins the way to a provider and back: the address to go to. */
export const oidcStart = async (exchange: Exchange): Promise<Response> => {
  const { id } = providerIn(exchange)
  const { returnTo } = await bodyOf(exchange, bodies.oidcStart)
  const asked = { provider: id, callbackURL: returnTo, errorCallbackURL: returnTo, disableRedirect: true }
  const reply = await ask(exchange, "POST", "/sign-in/social", asked, [exchange.cookies.session])
  if (!reply.ok) throw new SignInError("PROVIDER_FAILED")
  return answer(answers.redirect.parse({ url: partOf(reply.body, "url") }), reply.cookies)
}

const back = (location: string, cookies: readonly string[]): Response => {
  const headers = new Headers({ location, "cache-control": "no-store" })
  for (const cookie of cookies) headers.append("set-cookie", cookie)
  return new Response(null, { status: 302, headers })
}

/** Where the officer lands who was not let in, told why by a code. */
const landing = (url: URL, code: SignInCode): string => {
  for (const said of ["error", "error_description", "state"]) url.searchParams.delete(said)
  url.searchParams.set("sign-in-error", code)
  return url.pathname + url.search
}

/** Back from the provider: the subject that it names is somebody's, or nobody gets in. */
export const oidcCallback = async (exchange: Exchange): Promise<Response> => {
  const { id, trustedWithSecondFactor = false } = providerIn(exchange)
  const { request, settings, journal, tx, today, cookies } = exchange
  journal.method = "oidc"
  const reply = await ask(exchange, "GET", `/callback/${id}${new URL(request.url).search}`, null, [cookies.session, cookies.secondStep])
  const url = new URL(reply.location ?? "/", settings.baseUrl)
  const error = url.searchParams.get("error")
  const made = journal.made()
  if (made === null) return back(landing(url, error === "signup_disabled" ? "SUBJECT_NOT_LINKED" : "PROVIDER_FAILED"), [])
  const standing = await standingOf(tx, made.personId, today)
  if (standing?.active !== true) {
    await endSessions(tx, made.personId, made.sessionId)
    journal.add("session.ended", { ...made, how: "inactive" })
    journal.add("sign-in.failed", { personId: made.personId, reason: "inactive" })
    return back(landing(url, "SIGN_IN_FAILED"), [])
  }
  await settle(exchange, reply.cookies, trustedWithSecondFactor)
  return back(url.pathname + url.search, reply.cookies)
}
