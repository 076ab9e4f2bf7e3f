import { dropSecondFactor, endSessions, holdAccountOf, keepFailures, standingOf, unlinkAccount, userNamed } from "@gongkai/records"
import { legalDay } from "../clock.ts"
import { inRoom, type Room } from "./handle.ts"
import type { By } from "./journal.ts"
import { requireGood } from "./password.ts"
import { SignInError } from "./problem.ts"
import { isUserName } from "./user-name.ts"

/** A password given to somebody. */
export interface Given {
  readonly personId: string
  readonly userName: string
  readonly password: string
  /** False only where nobody could know it but the person; true: to be changed at the first sign-in. */
  readonly mustChange: boolean
}

/**
 * Gives a person a password, and an account where there was none; the account is open again and its sessions end.
 * @throws SignInError USER_NAME_NOT_GOOD, USER_NAME_TAKEN, NO_SUCH_PERSON, PASSWORD_NOT_GOOD
 */
export const givePassword = async (room: Room, { personId, userName, password, mustChange }: Given, by: By): Promise<void> => {
  if (!isUserName(userName)) throw new SignInError("USER_NAME_NOT_GOOD")
  const library = await room.library()
  await inRoom(room, by, async (journal) => {
    const { tx, now, add } = journal
    if ((await standingOf(tx, personId, legalDay(now))) === null) throw new SignInError("NO_SUCH_PERSON")
    const taken = await userNamed(tx, userName)
    if (taken !== null && taken !== personId) throw new SignInError("USER_NAME_TAKEN")
    const account = await holdAccountOf(tx, personId)
    if (account === null) await library.addUser({ personId, userName })
    else if (account.userName !== userName.toLowerCase()) throw new SignInError("USER_NAME_TAKEN", { has: "another" })
    await requireGood({ tx, settings: room.settings, library }, { personId, userName }, password)
    journal.given = mustChange
    await library.setPassword(personId, await library.hash(password))
    for (const one of await endSessions(tx, personId, null)) add("session.ended", { ...one, how: "password-given" })
    if ((account?.failures ?? 0) > 0) await keepFailures(tx, personId, 0, null)
  })
}

const accountIn = async (tx: Parameters<typeof holdAccountOf>[0], personId: string) => {
  const account = await holdAccountOf(tx, personId)
  if (account === null) throw new SignInError("NO_ACCOUNT")
  return account
}

/** Opens an account that failures had closed. */
export const unlock = (room: Room, personId: string, by: By): Promise<void> =>
  inRoom(room, by, async ({ tx, add }) => {
    await accountIn(tx, personId)
    await keepFailures(tx, personId, 0, null)
    add("sign-in.unlocked", { personId })
  })

/** Takes a second factor away whose holder has lost it, and ends the sessions. */
export const takeSecondFactor = (room: Room, personId: string, by: By): Promise<void> =>
  inRoom(room, by, async ({ tx, add }) => {
    await accountIn(tx, personId)
    if (!(await dropSecondFactor(tx, personId))) throw new SignInError("SECOND_FACTOR_NOT_THERE")
    add("second-factor.disabled", { personId })
    for (const one of await endSessions(tx, personId, null)) add("session.ended", { ...one, how: "revoked" })
  })

/** A person as a provider knows it. */
export interface Subject {
  readonly personId: string
  readonly provider: string
  /** The provider's `sub`. */
  readonly subject: string
}

/**
 * Registers under which subject a provider knows a person, who signs in by it from now on.
 * @throws SignInError NO_ACCOUNT, NO_SUCH_PROVIDER, SUBJECT_TAKEN
 */
export const link = async (room: Room, { personId, provider, subject }: Subject, by: By): Promise<void> => {
  if (!room.settings.oidc.some(({ id }) => id === provider)) throw new SignInError("NO_SUCH_PROVIDER")
  const library = await room.library()
  try {
    await inRoom(room, by, async ({ tx }) => {
      await accountIn(tx, personId)
      await library.addAccount({ personId, providerId: provider, accountId: subject })
    })
  } catch (error) {
    if (error instanceof Error && "constraint" in error && error.constraint === "account_provider_id_account_id_key")
      throw new SignInError("SUBJECT_TAKEN")
    throw error
  }
}

/** Forgets under which subjects a provider knows a person. */
export const unlink = (room: Room, personId: string, provider: string, by: By): Promise<void> =>
  inRoom(room, by, async ({ tx, add }) => {
    await accountIn(tx, personId)
    if ((await unlinkAccount(tx, personId, provider)) === 0) throw new SignInError("SUBJECT_NOT_LINKED")
    add("sign-in.unlinked", { personId, provider })
  })
