import { createHash } from "node:crypto"
import { betterAuth } from "better-auth"
import { hashPassword, verifyPassword } from "better-auth/crypto"
import { genericOAuth, twoFactor, username } from "better-auth/plugins"
import { keepPassword, type SignInRecords } from "@gongkai/records"
import { journal } from "./journal.ts"
import type { SignInPolicy } from "./policy.ts"

/** A provider by which officers may sign in: any that speaks OpenID Connect. */
export interface OidcProvider {
  /** In addresses and in the records: letters, digits, hyphens. */
  readonly id: string
  /** As officers read it. */
  readonly name: string
  /** …/.well-known/openid-configuration */
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Whether its word is taken for the second factor too. */
  readonly trustedWithSecondFactor?: boolean
}

/** What the library is made from. */
export interface LibrarySettings {
  readonly records: SignInRecords
  readonly baseUrl: string
  readonly secret: string
  readonly policy: SignInPolicy
  readonly oidc: readonly OidcProvider[]
}

/** better-auth, as far as the rest of the room may use it. */
export interface Library {
  /** Its routes, below {@link basePath}. */
  handle(request: Request): Promise<Response>
  /** Names of its cookies. */
  cookies(): Promise<{ readonly session: string; readonly secondStep: string }>
  /** Providers that it could reach when it was made. */
  providers(): Promise<readonly string[]>
  addUser(user: { readonly personId: string; readonly userName: string }): Promise<void>
  addAccount(account: {
    readonly personId: string
    readonly providerId: string
    readonly accountId: string
    readonly password?: string
  }): Promise<void>
  setPassword(personId: string, hash: string): Promise<void>
  hash(password: string): Promise<string>
  verify(hash: string, password: string): Promise<boolean>
}

/** Where the routes are. */
export const basePath = "/api/v1/sign-in"

/** An address that leads nowhere: better-auth wants one. The two domains never meet, so no subject is taken for a person by it. */
const nowhere = (id: string, domain: "person" | "subject"): string =>
  `${createHash("sha256").update(id).digest("hex").slice(0, 32)}@${domain}.invalid`

const nameOf = (row: unknown, key: string): string => {
  const value: unknown = typeof row === "object" && row !== null ? Reflect.get(row, key) : undefined
  if (typeof value !== "string") throw new Error(`the sign-in library gave no ${key}`)
  return value
}

const passwordSet = async (account: unknown, policy: SignInPolicy): Promise<void> => {
  const { tx, now, given, add } = journal()
  const personId = nameOf(account, "userId")
  await keepPassword(tx, personId, { hash: nameOf(account, "password"), at: now, given }, policy.password.remembered)
  add("password.changed", { personId, how: given ? "given" : "own" })
}

/** What the library does becomes events. Sessions, accounts and users go through its hooks; its other tables hold steps under way. */
const hooks = ({ policy }: LibrarySettings) => ({
  session: {
    create: {
      after: ({ id, userId }: { id: string; userId: string }) => {
        const { add, method } = journal()
        add("sign-in.succeeded", { personId: userId, sessionId: id, method })
        return Promise.resolve()
      },
    },
    delete: {
      after: ({ id, userId }: { id: string; userId: string }) => {
        const { add, ending } = journal()
        add("session.ended", { personId: userId, sessionId: id, how: ending })
        return Promise.resolve()
      },
    },
  },
  account: {
    create: {
      after: async (account: unknown) => {
        const provider = nameOf(account, "providerId")
        if (provider === "credential") await passwordSet(account, policy)
        else journal().add("sign-in.linked", { personId: nameOf(account, "userId"), provider })
      },
    },
    update: { after: (account: unknown) => passwordSet(account, policy) },
  },
  user: {
    create: {
      after: ({ id }: { id: string }) => {
        journal().add("sign-in.account-made", { personId: id })
        return Promise.resolve()
      },
    },
    update: {
      after: (user: unknown) => {
        const enabled: unknown = typeof user === "object" && user !== null ? Reflect.get(user, "twoFactorEnabled") : undefined
        journal().add(enabled === true ? "second-factor.enabled" : "second-factor.disabled", { personId: nameOf(user, "id") })
        return Promise.resolve()
      },
    },
  },
})

/** Makes the library on our database. It asks the providers where they are; one that does not answer is left out. */
export const openLibrary = (settings: LibrarySettings): Library => {
  const { records, baseUrl, secret, policy, oidc } = settings
  const auth = betterAuth({
    appName: "政府信息公开",
    baseURL: baseUrl,
    basePath,
    secret,
    database: records.library,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Limits by address are the server's; what is counted here is counted by account.
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: policy.password.maxLength },
    session: { expiresIn: policy.session.absoluteMinutes * 60, disableSessionRefresh: true, cookieCache: { enabled: false } },
    account: { accountLinking: { enabled: false }, updateAccountOnSignIn: false },
    advanced: {
      cookiePrefix: "gongkai",
      useSecureCookies: baseUrl.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      ipAddress: { disableIpTracking: true },
      disableOriginCheck: false,
      database: { validateSchema: false },
    },
    plugins: [
      username({ displayUsername: false, minUsernameLength: 1, maxUsernameLength: 40, usernameValidator: () => true }),
      // Failures of the second step count with those of the password, by our own table.
      twoFactor({ issuer: "公开", accountLockout: { enabled: false } }),
      genericOAuth({
        config: oidc.map(({ id, discoveryUrl, clientId, clientSecret }) => ({
          providerId: id,
          discoveryUrl,
          clientId,
          clientSecret,
          pkce: true,
          disableProviderLogout: true,
          requireIdTokenVerification: true,
          scopes: ["openid"],
          // A person is made by an administrator, never by a provider.
          disableSignUp: true,
          disableImplicitSignUp: true,
          // The subject alone says who it is. No e-mail of the provider's is looked at: any could be made up there.
          mapProfileToUser: ({ sub }: { sub?: unknown }) => ({ email: nowhere(String(sub), "subject"), emailVerified: false, name: "" }),
        })),
      }),
    ],
    databaseHooks: hooks(settings),
  })
  return {
    handle: (request) => auth.handler(request),
    async cookies() {
      const { authCookies, createAuthCookie } = await auth.$context
      return { session: authCookies.sessionToken.name, secondStep: createAuthCookie("two_factor").name }
    },
    async providers() {
      return (await auth.$context).socialProviders.map(({ id }) => id)
    },
    async addUser({ personId, userName }) {
      const { internalAdapter } = await auth.$context
      const email = nowhere(personId, "person")
      await internalAdapter.createUser({ id: personId, name: personId, email, emailVerified: false, username: userName }, { method: "admin" })
    },
    async addAccount({ personId, ...account }) {
      const { internalAdapter } = await auth.$context
      await internalAdapter.createAccount({ userId: personId, ...account })
    },
    async setPassword(personId, hash) {
      const { internalAdapter } = await auth.$context
      const account = await internalAdapter.findCredentialAccount(personId)
      if (account === null) await internalAdapter.createAccount({ userId: personId, providerId: "credential", accountId: personId, password: hash })
      else await internalAdapter.updateAccount(account.id, { password: hash })
    },
    hash: (password) => hashPassword(password),
    verify: (hash, password) => verifyPassword({ hash, password }),
  }
}
