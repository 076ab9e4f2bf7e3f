import { sessionsOf, type SignInRecords } from "@gongkai/records"
import { givePassword, link, takeSecondFactor, unlink, unlock, type Subject } from "./administration.ts"
import { endAll, handle, inRoom, type Room } from "./handle.ts"
import type { By } from "./journal.ts"
import { openLibrary, type Library, type OidcProvider } from "./library.ts"
import { listed } from "./own-sessions.ts"
import { defaultPolicy, type SignInPolicy } from "./policy.ts"
import { codeOf, type SignInCode } from "./problem.ts"
import type { NextStep } from "./routes.ts"
import { openSessions } from "./sessions.ts"

/** What sign-in is made from. */
export interface SignInSettings {
  readonly records: SignInRecords
  /** As officers reach the server: `https://…`, without a path. */
  readonly baseUrl: string
  /** At least 32 random characters, the same in every process and kept: it signs cookies and encrypts second factors. */
  readonly secret: string
  readonly policy?: SignInPolicy
  readonly oidc?: readonly OidcProvider[]
  /** ISO instant. */
  readonly now: () => string
  /** Told of every answer that says no, for metrics and logs: a code, never who. */
  readonly refused?: (code: SignInCode) => void
}

/** Who acts, in a session that may act. */
export interface SignedIn {
  readonly personId: string
  readonly agencyId: string
  readonly sessionId: string
}

/** A session, whatever it may do. */
export interface SessionSeen extends SignedIn {
  /** What must come first; `done` where nothing must. */
  readonly next: NextStep
}

/** The program itself, where no officer asked for it. */
const program: By = { personId: "program", cause: null }

/** How often a provider that did not answer is asked again, in milliseconds. */
const askAgainAfter = 10_000

/** Sign-in: officers, their sessions, passwords and second factors. */
export const createSignIn = ({ records, baseUrl, secret, policy = defaultPolicy, oidc = [], now, refused }: SignInSettings) => {
  const settings = { records, baseUrl, secret, policy, oidc }
  let opened = { library: openLibrary(settings), at: Date.parse(now()) }
  // The library asks providers where they are when it is made, and never again.
  const library = async (): Promise<Library> => {
    const due = oidc.length > 0 && Date.parse(now()) - opened.at >= askAgainAfter
    if (due && (await opened.library.providers()).length < oidc.length) opened = { library: openLibrary(settings), at: Date.parse(now()) }
    return opened.library
  }
  const sessions = openSessions(settings, library, now)
  const room: Room = { settings, library, sessions, now }

  const seen = async (headers: Headers): Promise<SessionSeen | null> => {
    const at = await sessions.at(headers)
    if (at === null) return null
    const { personId, agencyId, sessionId } = at.found
    return { personId, agencyId, sessionId, next: at.next }
  }

  return {
    /** Answers a request below /api/v1/sign-in. */
    async handler(request: Request): Promise<Response> {
      const response = await handle(room, request)
      const code = codeOf(response)
      if (code !== null) refused?.(code)
      return response
    },
    /** Who acts; null where nobody is signed in, and where something must come first. */
    async sessionOf(headers: Headers): Promise<SignedIn | null> {
      const found = await seen(headers)
      if (found?.next !== "done") return null
      const { personId, agencyId, sessionId } = found
      return { personId, agencyId, sessionId }
    },
    /** As `sessionOf`, with sessions in which something must come first: for telling officers what. */
    seen,
    /** Gives a person a password, and an account where there was none. To be changed at the first sign-in, unless said otherwise. */
    setPassword: (
      personId: string,
      userName: string,
      password: string,
      { by = program, mustChange = true }: { by?: By; mustChange?: boolean } = {},
    ): Promise<void> => givePassword(room, { personId, userName, password, mustChange }, by),
    unlock: (personId: string, by: By): Promise<void> => unlock(room, personId, by),
    takeSecondFactor: (personId: string, by: By): Promise<void> => takeSecondFactor(room, personId, by),
    link: (subject: Subject, by: By): Promise<void> => link(room, subject, by),
    unlink: (personId: string, provider: string, by: By): Promise<void> => unlink(room, personId, provider, by),
    /** Somebody's sessions, for the security administrator. Whether the person is of that administrator's agency is the caller's to know. */
    sessionsOf: (personId: string) => inRoom(room, null, async ({ tx }) => (await sessionsOf(tx, personId)).map(listed)),
    /** Ends one session of somebody, or all where none is named; how many. As `sessionsOf`. */
    endSessions: (personId: string, sessionId: string | null, by: By): Promise<number> => endAll(room, personId, sessionId, by),
    /** Ends sessions whose time is over, and forgets steps never finished: every few minutes. */
    sweep: (): Promise<number> => sessions.sweep(),
  }
}

/** What {@link createSignIn} makes. */
export type SignIn = ReturnType<typeof createSignIn>
