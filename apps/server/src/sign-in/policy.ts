/** What an office asks of passwords and sessions: data, so that another office can ask for more. */
export interface SignInPolicy {
  readonly password: {
    readonly minLength: number
    readonly maxLength: number
    /** Of the four: lower case, upper case, digits, others. */
    readonly minClasses: number
    /** How many passwords, the one in use among them, are not used again. */
    readonly remembered: number
    /** Days until it must be changed; null for never. */
    readonly expiresAfterDays: number | null
  }
  readonly lockOut: {
    /** Failures in a row that close an account. */
    readonly failures: number
    readonly minutes: number
  }
  readonly session: { readonly idleMinutes: number; readonly absoluteMinutes: number }
  readonly secondFactor: {
    /** Whoever holds one of these roles works only with a second factor. */
    readonly requiredForRoles: readonly string[]
  }
}

/** The only place with these numbers. */
export const defaultPolicy: SignInPolicy = {
  password: { minLength: 10, maxLength: 128, minClasses: 3, remembered: 5, expiresAfterDays: 90 },
  lockOut: { failures: 5, minutes: 15 },
  session: { idleMinutes: 30, absoluteMinutes: 12 * 60 },
  secondFactor: { requiredForRoles: ["system-administrator", "security-administrator", "audit-administrator"] },
}

/** What a password lacks. */
export type PasswordFault = "too-short" | "too-long" | "too-few-classes" | "has-user-name" | "used-before"

const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]

/** What a password lacks, save that it was used before; empty for a good one. */
export const passwordFaults = ({ password: rule }: SignInPolicy, userName: string, password: string): readonly PasswordFault[] => {
  const length = [...password].length
  const found: PasswordFault[] = []
  if (length < rule.minLength) found.push("too-short")
  if (length > rule.maxLength) found.push("too-long")
  if (classes.filter((one) => one.test(password)).length < rule.minClasses) found.push("too-few-classes")
  if (password.toLowerCase().includes(userName.toLowerCase())) found.push("has-user-name")
  return found
}
