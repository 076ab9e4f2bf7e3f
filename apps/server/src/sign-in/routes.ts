import { z } from "zod"

/** What must come next in a session; `done` opens everything. */
const nextStep = z.enum(["done", "second-factor", "change-password", "enrol-second-factor"])
/** A value of what must come next. */
export type NextStep = z.output<typeof nextStep>

const stepped = z.object({ next: nextStep })
const instant = z.iso.datetime()
const password = z.string().min(1).max(1000)
/** Six digits of the authenticator, or a backup code. */
const code = z.string().trim().min(6).max(32)
/** Within this site, so that nobody is led away: a path, no address. */
const returnTo = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\\\s]*$/u)

/** One route of sign-in. `body` and `answer` are null where there is none. */
export interface SignInRoute {
  readonly method: "get" | "post" | "delete"
  /** Below /api/v1/sign-in, parameters in braces. */
  readonly path: string
  readonly summary: string
  readonly body: z.ZodType | null
  readonly status: 200 | 204 | 302
  readonly answer: z.ZodType | null
  /** The session that it wants: none, any, or one that is through with its steps. */
  readonly session: "none" | "any" | "open"
}

/** Bodies that the routes take. */
export const bodies = {
  password: z.strictObject({ userName: z.string().min(1).max(100), password }),
  code: z.strictObject({ code }),
  changePassword: z.strictObject({ currentPassword: password, newPassword: password }),
  withPassword: z.strictObject({ password }),
  oidcStart: z.strictObject({ returnTo }),
} as const

/** Answers that the routes give. */
export const answers = {
  stepped,
  session: z.object({
    personId: z.string(),
    agencyId: z.string(),
    sessionId: z.string(),
    next: nextStep,
    secondFactor: z.boolean(),
    expiresAt: instant,
    idleEndsAt: instant,
    passwordExpiresAt: instant.nullable(),
  }),
  enrolment: z.object({ uri: z.string(), backupCodes: z.array(z.string()) }),
  sessions: z.object({
    items: z.array(
      z.object({
        sessionId: z.string(),
        createdAt: instant,
        seenAt: instant,
        expiresAt: instant,
        userAgent: z.string().nullable(),
        current: z.boolean(),
      }),
    ),
  }),
  providers: z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }),
  redirect: z.object({ url: z.url() }),
} as const

/** Every route that there is; another path is not found. */
export const routes = {
  signIn: { method: "post", path: "/password", summary: "用户名和密码登录", body: bodies.password, status: 200, answer: stepped, session: "none" },
  secondStep: {
    method: "post",
    path: "/second-factor",
    summary: "登录的第二步：动态口令",
    body: bodies.code,
    status: 200,
    answer: stepped,
    session: "none",
  },
  signOut: { method: "post", path: "/sign-out", summary: "退出登录", body: null, status: 204, answer: null, session: "any" },
  session: { method: "get", path: "/session", summary: "当前会话", body: null, status: 200, answer: answers.session, session: "any" },
  changePassword: {
    method: "post",
    path: "/password/change",
    summary: "修改密码",
    body: bodies.changePassword,
    status: 200,
    answer: stepped,
    session: "any",
  },
  enrol: {
    method: "post",
    path: "/second-factor/enrol",
    summary: "领取动态口令密钥",
    body: bodies.withPassword,
    status: 200,
    answer: answers.enrolment,
    session: "any",
  },
  confirm: {
    method: "post",
    path: "/second-factor/confirm",
    summary: "确认启用动态口令",
    body: bodies.code,
    status: 200,
    answer: stepped,
    session: "any",
  },
  disable: {
    method: "post",
    path: "/second-factor/disable",
    summary: "停用动态口令",
    body: bodies.withPassword,
    status: 200,
    answer: stepped,
    session: "open",
  },
  sessions: { method: "get", path: "/sessions", summary: "本人的会话", body: null, status: 200, answer: answers.sessions, session: "open" },
  endSession: {
    method: "delete",
    path: "/sessions/{sessionId}",
    summary: "结束本人的一个会话",
    body: null,
    status: 204,
    answer: null,
    session: "open",
  },
  providers: { method: "get", path: "/oidc", summary: "可用的统一身份认证", body: null, status: 200, answer: answers.providers, session: "none" },
  oidcStart: {
    method: "post",
    path: "/oidc/{provider}/start",
    summary: "转到统一身份认证",
    body: bodies.oidcStart,
    status: 200,
    answer: answers.redirect,
    session: "none",
  },
  oidcCallback: {
    method: "get",
    path: "/callback/{provider}",
    summary: "从统一身份认证返回",
    body: null,
    status: 302,
    answer: null,
    session: "none",
  },
} as const satisfies Record<string, SignInRoute>

/** The name of a route. */
export type RouteName = keyof typeof routes
