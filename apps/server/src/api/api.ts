import type { Convert, ConvertOffice, Recognise } from "@gongkai/documents"
import { z, type OpenAPIHono } from "@hono/zod-openapi"
import type { Casework, FileRoom, Sealer } from "@gongkai/casework"
import type { JobData, KeyRing } from "@gongkai/records"
import type { Context } from "hono"
import type { SignIn } from "../sign-in/create.ts"
import type { CallHash } from "./call-hash.ts"
import type { Env, Session } from "../http/env.ts"

/** By what letters are sealed and leave the house. */
export interface LetterWays {
  /** Null where no electronic seal is set up. */
  readonly sealer: Sealer | null
  /** Has a letter that is queued sent by mail some time soon, and never fails; null where no mail goes out. */
  readonly mailSoon: ((delivery: JobData<"letter.mail">) => Promise<void>) | null
}

/** Has a site check worked at, a ticket looked at again, some time soon; never fails. */
export interface WatchSoon {
  readonly check: (check: JobData<"site-check.work">) => Promise<void>
  readonly ticket: (ticket: JobData<"ticket.recheck">) => Promise<void>
}

/** The API while it is put together. */
export interface Api {
  readonly app: OpenAPIHono<Env>
  readonly casework: Casework
  readonly signIn: SignIn
  readonly room: FileRoom
  readonly ring: KeyRing
  /** Has a file looked at by the virus check, some time soon; never fails. */
  readonly checkSoon: (file: JobData<"file.check">) => Promise<void>
  /** Has what an agency published carried to its channels, some time soon; never fails. */
  readonly carrySoon: (agency: JobData<"publications.send">) => Promise<void>
  readonly watchSoon: WatchSoon
  /** Lets bodies of a path be larger than those of other calls: its route looks at their size while they arrive. */
  readonly takesFiles: (path: string) => void
  readonly letters: LetterWays
  /** How old formats of office programs are read; by null they are refused. */
  readonly convert: Convert | null
  /** How office files become pages to be redacted; by null they are refused. */
  readonly toPdf: ConvertOffice | null
  /** What is seen in a redacted page's picture; by null its proof does without. */
  readonly recognise: Recognise | null
  /** Tells one call from another under the same key. */
  readonly callHash: CallHash
  /** Where people find the portal: scheme, host, port. */
  readonly baseUrl: string
}

/** A failure, described once for all routes. */
export const failure = {
  name: "Failure",
  response: { content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } }, description: "没有做成，原因见 code" },
} as const

const described = { $ref: `#/components/responses/${failure.name}` }

/** What every route may answer beside its success. */
export const failures = Object.fromEntries([400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503].map((status) => [status, described]))

/** The session cookie is what every route asks for. */
export const signedIn = [{ session: [] }]

/** Nothing in a path, a query or a body. */
export const none = z.object({})

/** A route's path as the server matches it. */
export const matched = (path: string): string => path.replace(/\{(\w+)\}/gu, ":$1")

/** Who asks; null where nobody is signed in. */
export const sessionOf = (context: Context<Env>): Session | null => context.var.session

/** What an input has against it, for people and programs: where, and what. */
export const issuesOf = (error: z.ZodError): Readonly<Record<string, unknown>> => ({
  issues: error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message })),
})

/** What is against parameters that a call does not have; null where it has them all. */
export const unknownIssues = (given: readonly string[], known: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null => {
  const unknown = given.filter((name) => !Object.hasOwn(known, name))
  return unknown.length === 0 ? null : { issues: unknown.map((path) => ({ path, message: "没有这个参数" })) }
}
