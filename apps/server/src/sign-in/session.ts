import { createHmac, timingSafeEqual } from "node:crypto"
import { parseCookies } from "better-auth/cookies"
import type { SessionFound } from "@gongkai/records"
import type { SignInPolicy } from "./policy.ts"
import type { NextStep } from "./routes.ts"

/** What a signed cookie of the library holds; null where there is none, or the signature is not the server's. */
export const signedCookie = (headers: Headers, name: string, secret: string): string | null => {
  const raw = parseCookies(headers.get("cookie") ?? "").get(name)
  if (raw === undefined) return null
  const text = raw.includes("%") ? decoded(raw) : raw
  const dot = text.lastIndexOf(".")
  if (dot < 1) return null
  const value = text.slice(0, dot)
  const wanted = createHmac("sha256", secret).update(value).digest()
  const given = Buffer.from(text.slice(dot + 1), "base64")
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? value : null
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ""
  }
}

const minute = 60_000
const dayLong = 24 * 60 * minute

/** Why a session is over; null while it is not. */
export const endOf = (found: SessionFound, policy: SignInPolicy, now: number): "inactive" | "expired" | "idle" | null => {
  if (!found.active) return "inactive"
  if (found.expiresAt.getTime() <= now) return "expired"
  return idleEnd(found, policy) <= now ? "idle" : null
}

/** When a session ends if nothing more is done in it. */
export const idleEnd = ({ seenAt }: SessionFound, { session }: SignInPolicy): number => seenAt.getTime() + session.idleMinutes * minute

/** When the password in use expires; null for never. */
export const passwordEnd = ({ passwordSetAt }: SessionFound, { password }: SignInPolicy): number | null =>
  passwordSetAt === null || password.expiresAfterDays === null ? null : passwordSetAt.getTime() + password.expiresAfterDays * dayLong

/** True where the policy wants a second factor of whoever holds these roles. */
export const needsSecondFactor = (roles: readonly string[], { secondFactor }: SignInPolicy): boolean =>
  roles.some((role) => secondFactor.requiredForRoles.includes(role))

/** What must come next in a session. */
export const nextOf = (found: SessionFound, policy: SignInPolicy, now: number): NextStep => {
  if (found.enrolled && !found.secondFactor) return "second-factor"
  const end = passwordEnd(found, policy)
  if (found.passwordGiven || (end !== null && end <= now)) return "change-password"
  return needsSecondFactor(found.roles, policy) && !found.secondFactor ? "enrol-second-factor" : "done"
}

/** How often it is written down that a session was seen, in milliseconds: not at every call. */
export const seenEvery = minute
