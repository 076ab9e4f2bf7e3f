/** Why sign-in says no: code → HTTP status and words in Chinese. The list is closed. */
export const signInProblems = {
  INPUT: { status: 422, title: "请求的内容不符合要求" },
  NO_SUCH_ROUTE: { status: 404, title: "没有这个地址" },
  ORIGIN_NOT_ALLOWED: { status: 403, title: "请求不是从本系统的页面发出的" },
  // One answer for a wrong password, nobody's user name, an account closed or not active.
  SIGN_IN_FAILED: { status: 401, title: "用户名或者密码不对，或者账户暂时不能登录" },
  SECOND_STEP_FAILED: { status: 401, title: "验证码不对，或者已经过时，请重新登录" },
  NOT_SIGNED_IN: { status: 401, title: "没有登录，或者登录已经结束" },
  SESSION_RESTRICTED: { status: 403, title: "请先完成登录后的必要步骤" },
  CURRENT_PASSWORD_WRONG: { status: 403, title: "现在的密码不对" },
  CODE_WRONG: { status: 403, title: "验证码不对" },
  PASSWORD_NOT_GOOD: { status: 422, title: "新密码不符合要求" },
  USER_NAME_NOT_GOOD: { status: 422, title: "用户名须为3至30位字母、数字、点、横线或下划线，以字母或数字开头" },
  USER_NAME_TAKEN: { status: 409, title: "用户名已有人使用" },
  NO_SUCH_PERSON: { status: 404, title: "没有这个人员" },
  NO_ACCOUNT: { status: 409, title: "该人员还没有登录账户" },
  SECOND_FACTOR_THERE: { status: 409, title: "已经启用了动态口令" },
  SECOND_FACTOR_NOT_THERE: { status: 409, title: "没有启用动态口令" },
  SECOND_FACTOR_REQUIRED: { status: 403, title: "所任角色必须使用动态口令，不能停用" },
  NO_SUCH_SESSION: { status: 404, title: "没有这个会话" },
  NO_SUCH_PROVIDER: { status: 404, title: "没有这个统一身份认证" },
  SUBJECT_TAKEN: { status: 409, title: "这个统一身份已经登记给别人" },
  SUBJECT_NOT_LINKED: { status: 403, title: "这个统一身份没有登记给任何人员，请联系管理员" },
  PROVIDER_FAILED: { status: 502, title: "统一身份认证没有成功" },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>

/** Why sign-in says no. */
export type SignInCode = keyof typeof signInProblems

/** Sign-in says no. Thrown, it takes back whatever the request did. */
export class SignInError extends Error {
  readonly code: SignInCode
  readonly detail: Readonly<Record<string, unknown>>

  constructor(code: SignInCode, detail: Readonly<Record<string, unknown>> = {}) {
    super(`${code}：${signInProblems[code].title}`)
    this.name = "SignInError"
    this.code = code
    this.detail = detail
  }
}

const fresh = { "cache-control": "no-store" }

const codes = new WeakMap<Response, SignInCode>()

/** The code of an answer that says no; null for one that does not. */
export const codeOf = (response: Response): SignInCode | null => codes.get(response) ?? null

/** An answer as problem+json (RFC 9457). */
export const problem = (code: SignInCode, detail: SignInError["detail"] = {}): Response => {
  const { status, title } = signInProblems[code]
  const response = new Response(JSON.stringify({ type: "about:blank", ...detail, status, title, code }), {
    status,
    headers: { ...fresh, "content-type": "application/problem+json; charset=utf-8" },
  })
  codes.set(response, code)
  return response
}

/** An answer, with the cookies that the library set; without a body where none is given. */
export const answer = (body: unknown, cookies: readonly string[] = []): Response => {
  const headers = new Headers(fresh)
  for (const cookie of cookies) headers.append("set-cookie", cookie)
  if (body === null) return new Response(null, { status: 204, headers })
  headers.set("content-type", "application/json; charset=utf-8")
  return new Response(JSON.stringify(body), { status: 200, headers })
}
