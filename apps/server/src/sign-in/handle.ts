import { endSessions } from "@gongkai/records"
import { legalDay } from "../clock.ts"
import type { Exchange, SessionAt } from "./exchange.ts"
import { recording, type By, type Journal } from "./journal.ts"
import { basePath, type Library, type LibrarySettings } from "./library.ts"
import { oidcCallback, oidcStart, providers } from "./oidc.ts"
import { endSession, session, sessions } from "./own-sessions.ts"
import { changePassword } from "./password.ts"
import { problem, SignInError } from "./problem.ts"
import { routes, type RouteName, type SignInRoute } from "./routes.ts"
import { confirm, disable, enrol } from "./second-factor.ts"
import type { Sessions } from "./sessions.ts"
import { secondStep, signIn, signOut } from "./steps.ts"

const doing: Readonly<Record<RouteName, (exchange: Exchange) => Promise<Response>>> = {
  signIn,
  secondStep,
  signOut,
  session,
  changePassword,
  enrol,
  confirm,
  disable,
  sessions,
  endSession,
  providers,
  oidcStart,
  oidcCallback,
}

/** What must come next in a session that may already use a route; nothing besides leaving where none is named. */
const alsoIn: Readonly<Partial<Record<RouteName, readonly SessionAt["next"][]>>> = {
  session: ["second-factor", "change-password", "enrol-second-factor"],
  signOut: ["second-factor", "change-password", "enrol-second-factor"],
  changePassword: ["change-password", "enrol-second-factor"],
  enrol: ["enrol-second-factor"],
  confirm: ["enrol-second-factor"],
}

interface Matched {
  readonly name: RouteName
  readonly route: SignInRoute
  readonly params: Readonly<Record<string, string>>
}

const patterns = Object.entries(routes).map(([name, route]) => ({
  name,
  route,
  pattern: new RegExp(`^${basePath}${route.path.replaceAll(/\{(\w+)\}/gu, "(?<$1>[\\w-]{1,100})")}$`, "u"),
}))

const isRouteName = (name: string): name is RouteName => Object.hasOwn(routes, name)

const matched = (method: string, path: string): Matched | null => {
  for (const { name, route, pattern } of patterns) {
    const found = route.method === method.toLowerCase() ? pattern.exec(path) : null
    if (found !== null && isRouteName(name)) return { name, route, params: { ...found.groups } }
  }
  return null
}

/** Nobody else's page may act with an officer's cookies, or sign an officer in as somebody else. */
const isForeign = ({ method, headers }: Request, baseUrl: string): boolean => {
  if (method === "GET") return false
  const origin = headers.get("origin")
  return origin === null ? headers.has("cookie") : origin !== new URL(baseUrl).origin
}

/** What requests are answered with. */
export interface Room {
  readonly settings: LibrarySettings
  readonly library: () => Promise<Library>
  readonly sessions: Sessions
  readonly now: () => string
}

/** Runs work in one transaction, with what it did written down before it is committed. */
export const inRoom = <Result>({ settings, now }: Room, by: By | null, work: (journal: Journal) => Promise<Result>): Promise<Result> => {
  const at = now()
  return settings.records.transaction((tx) => recording({ tx, now: at, today: legalDay(at), by }, work))
}

const run = async (room: Room, request: Request, { name, route, params }: Matched): Promise<Response> => {
  const library = await room.library()
  const cookies = await library.cookies()
  const at = await room.sessions.at(request.headers)
  if (route.session !== "none") {
    if (at === null) return problem("NOT_SIGNED_IN")
    if (at.next !== "done" && alsoIn[name]?.includes(at.next) !== true) return problem("SESSION_RESTRICTED", { next: at.next })
  }
  const afterwards: Exchange["afterwards"] = []
  const response = await inRoom(room, null, (journal) => {
    const { tx, now } = journal
    const look = (token: string): Promise<SessionAt | null> => room.sessions.byToken(tx, token, now)
    const today = legalDay(now)
    const { settings } = room
    return doing[name]({ request, params, settings, library, cookies, tx, now, today, journal, session: at, afterwards, look })
  })
  for (const work of afterwards) await work()
  return response
}

/** Answers a request below {@link basePath}. A refusal that is thrown takes back what the request did; one that is returned is kept (a failure counted). */
export const handle = async (room: Room, request: Request): Promise<Response> => {
  const found = matched(request.method, new URL(request.url).pathname)
  if (found === null) return problem("NO_SUCH_ROUTE")
  if (isForeign(request, room.settings.baseUrl)) return problem("ORIGIN_NOT_ALLOWED")
  // The parameters of the way back are the identity service's own.
  const unknown = found.name === "oidcCallback" ? [] : [...new URL(request.url).searchParams.keys()]
  if (unknown.length > 0) return problem("INPUT", { issues: unknown.map((path) => ({ path, message: "没有这个参数" })) })
  try {
    return await run(room, request, found)
  } catch (error) {
    if (error instanceof SignInError) return problem(error.code, error.detail)
    throw error
  }
}

/** Ends sessions of a person by somebody's word; how many. */
export const endAll = (room: Room, personId: string, sessionId: string | null, by: By): Promise<number> =>
  inRoom(room, by, async ({ tx, add }) => {
    const ended = await endSessions(tx, personId, sessionId)
    for (const one of ended) add("session.ended", { ...one, how: "revoked" })
    return ended.length
  })
