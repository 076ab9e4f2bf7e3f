import { readFileSync } from "node:fs"
import { roleNames } from "@gongkai/casework"
import { z } from "zod"
import type { OidcProvider } from "./sign-in/library.ts"
import { defaultPolicy, type SignInPolicy } from "./sign-in/policy.ts"

const count = (least: number, most: number, usual: number) => z.int().min(least).max(most).default(usual)
const { password, lockOut, session, secondFactor } = defaultPolicy
const minute = { least: 1, most: 7 * 24 * 60 }
const isRole = (role: string): boolean => Object.hasOwn(roleNames, role)

/** The file that GONGKAI_SIGN_IN names. */
const SignInFile = z.strictObject({
  password: z
    .strictObject({
      minLength: count(8, 64, password.minLength),
      maxLength: count(64, 1000, password.maxLength),
      minClasses: count(1, 4, password.minClasses),
      remembered: count(0, 24, password.remembered),
      expiresAfterDays: z.int().min(1).max(3650).nullable().default(password.expiresAfterDays),
    })
    .prefault({}),
  lockOut: z.strictObject({ failures: count(3, 20, lockOut.failures), minutes: count(minute.least, minute.most, lockOut.minutes) }).prefault({}),
  session: z
    .strictObject({
      idleMinutes: count(minute.least, minute.most, session.idleMinutes),
      absoluteMinutes: count(minute.least, minute.most, session.absoluteMinutes),
    })
    .prefault({}),
  secondFactor: z
    .strictObject({ requiredForRoles: z.array(z.string().refine(isRole, "没有这个角色")).default([...secondFactor.requiredForRoles]) })
    .prefault({}),
  providers: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,30}$/u),
        name: z.string().min(1).max(60),
        discoveryUrl: z.url({ protocol: /^https?$/u }),
        clientId: z.string().min(1),
        clientSecret: z.string().min(1),
        trustedWithSecondFactor: z.boolean().default(false),
      }),
    )
    .default([]),
})

/** What an office asks of sign-in, and by whom else its officers may sign in. */
export interface SignInOptions {
  readonly policy: SignInPolicy
  readonly oidc: readonly OidcProvider[]
}

/**
 * Reads what an office asks of sign-in; what the file leaves out is as by default.
 * @param path null for the defaults
 * @throws ZodError, SyntaxError for a file that does not fit; Error where it cannot be read
 */
export const signInOptions = (path: string | null): SignInOptions => {
  const { providers, ...policy } = SignInFile.parse(path === null ? {} : JSON.parse(readFileSync(path, "utf8")))
  return { policy, oidc: providers }
}
