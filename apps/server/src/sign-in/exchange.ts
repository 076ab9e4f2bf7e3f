import type { Tx } from "@gongkai/records"
import type { Day } from "@gongkai/law"
import type { SessionFound } from "@gongkai/records"
import type { z } from "zod"
import type { Journal } from "./journal.ts"
import { basePath, type Library, type LibrarySettings } from "./library.ts"
import { SignInError } from "./problem.ts"
import type { NextStep } from "./routes.ts"

/** A session as found, with what must come next in it. */
export interface SessionAt {
  readonly found: SessionFound
  readonly next: NextStep
}

/** One request under way, in its transaction. */
export interface Exchange {
  readonly request: Request
  /** Parts of the path in braces, by name. */
  readonly params: Readonly<Record<string, string>>
  readonly settings: LibrarySettings
  readonly library: Library
  readonly cookies: { readonly session: string; readonly secondStep: string }
  readonly tx: Tx
  readonly now: string
  readonly today: Day
  readonly journal: Journal
  readonly session: SessionAt | null
  /** Work to be done before the answer but after the commit: it holds nothing that others wait for. */
  readonly afterwards: (() => Promise<unknown>)[]
  /** Finds a session made in this request. */
  readonly look: (token: string) => Promise<SessionAt | null>
}

/** The session that the route wants to be there. */
export const sessionIn = ({ session }: Exchange): SessionAt => {
  if (session === null) throw new SignInError("NOT_SIGNED_IN")
  return session
}

/** The largest body that is read, in characters. */
const longest = 10_000

/**
 * Reads the body.
 * @throws SignInError INPUT with what is wrong, by path
 */
export const bodyOf = async <Schema extends z.ZodType>({ request }: Exchange, schema: Schema): Promise<z.output<Schema>> => {
  const text = await request.text()
  const parsed = schema.safeParse(text.length > longest ? undefined : fromJson(text))
  if (parsed.success) return parsed.data
  throw new SignInError("INPUT", { issues: parsed.error.issues.map(({ path, code }) => ({ path: path.join("."), code })) })
}

const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the library answered. */
export interface LibraryAnswer {
  readonly ok: boolean
  readonly status: number
  readonly body: unknown
  readonly cookies: readonly string[]
  readonly location: string | null
}

/** A part of what the library answered; undefined where it is not there. */
export const partOf = (body: unknown, key: string): unknown => (typeof body === "object" && body !== null ? Reflect.get(body, key) : undefined)

const without = (header: string | null, names: readonly string[]): string =>
  (header ?? "")
    .split(/;\s*/u)
    .filter((pair) => !names.some((name) => pair.startsWith(`${name}=`)))
    .join("; ")

/**
 * Asks the library in the request's own transaction.
 * @param leaveOut cookies that it must not see
 * @throws Error where the library failed: everything is taken back
 */
export const ask = async (
  { request, settings, library }: Exchange,
  method: "GET" | "POST",
  path: string,
  body: unknown,
  leaveOut: readonly string[],
): Promise<LibraryAnswer> => {
  const headers = new Headers({ cookie: without(request.headers.get("cookie"), leaveOut), origin: new URL(settings.baseUrl).origin })
  const agent = request.headers.get("user-agent")
  if (agent !== null) headers.set("user-agent", agent.slice(0, 300))
  if (body !== null) headers.set("content-type", "application/json")
  const url = `${new URL(settings.baseUrl).origin}${basePath}${path}`
  const response = await library.handle(new Request(url, { method, headers, body: body === null ? null : JSON.stringify(body) }))
  if (response.status >= 500) throw new Error(`the sign-in library failed at ${path} with ${response.status}`)
  const text = await response.text()
  return {
    ok: response.ok,
    status: response.status,
    body: fromJson(text),
    cookies: response.headers.getSetCookie(),
    location: response.headers.get("location"),
  }
}
