import { z } from "@hono/zod-openapi"
import { insteadOf, refusals, type RefusalCode, type Refused } from "@gongkai/casework"
import type { Context } from "hono"
import type { Env } from "./env.ts"

/** What HTTP itself may have against a call: code → status and words in Chinese. */
export const httpProblems = {
  INPUT: [422, "输入有误"],
  NOT_JSON: [400, "请求正文不是有效的 JSON"],
  WRONG_MEDIA_TYPE: [415, "请求正文须为 application/json"],
  NOT_OCTETS: [415, "请求正文须为 application/octet-stream，一次一个文件"],
  NAME_MISSING: [422, "请用 Content-Disposition: attachment; filename*=UTF-8''… 写明文件名"],
  BROKEN_OFF: [400, "文件没有传完，没有收下"],
  RECEIPT_WRONG: [404, "回执编号或者查询码不对"],
  RECEIPT_LIMITED: [429, "查询码多次输错，请十五分钟后再试"],
  TOO_LARGE: [413, "请求正文过大"],
  NOT_SIGNED_IN: [401, "请先登录"],
  NO_SUCH_PATH: [404, "没有这个地址"],
  WRONG_METHOD: [405, "这个地址不接受该方法"],
  VERSION_MISSING: [428, "请用 If-Match 带上所见的版本"],
  KEY_MISSING: [428, "新建请求须带 Idempotency-Key"],
  CROSS_SITE: [403, "不接受来自其他网站的请求"],
  TOO_MANY: [429, "请求过于频繁，请稍后再试"],
  BUG: [500, "系统出错，请将请求编号告知管理员"],
  UNAVAILABLE: [503, "系统暂时不可用，请稍后再试"],
} as const

/** A key of {@link httpProblems}. */
export type HttpProblem = keyof typeof httpProblems

/** Refusals that are not 409. */
const statusOf: Readonly<Partial<Record<RefusalCode, 403 | 404 | 412 | 413 | 422>>> = {
  NOT_PERMITTED: 403,
  NOT_FOUND: 404,
  STALE: 412,
  FILE_TOO_LARGE: 413,
  KEY_REUSED: 422,
}

/** An error as it goes out: RFC 9457. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.record(z.string(), z.unknown()),
    requestId: z.string(),
  })
  .openapi("Problem")

type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503

const typeOf = (code: string): string => `urn:gongkai:problem:${code}`

const answer = (context: Context<Env>, status: ProblemStatus, code: string, title: string, detail: Readonly<Record<string, unknown>>): Response =>
  context.body(JSON.stringify({ type: typeOf(code), title, status, code, detail, requestId: context.var.requestId }), status, {
    "content-type": "application/problem+json; charset=utf-8",
  })

/** Answers with what HTTP has against a call. */
export const problem = (context: Context<Env>, code: HttpProblem, detail: Readonly<Record<string, unknown>> = {}): Response => {
  const [status, title] = httpProblems[code]
  return answer(context, status, code, title, detail)
}

/** Answers with a command's refusal, and with what to do instead where there is something. */
export const refusal = (context: Context<Env>, { code, detail }: Refused): Response => {
  const instead = insteadOf(code, detail)
  return answer(context, statusOf[code] ?? 409, code, refusals[code], instead === null ? detail : { ...detail, instead })
}

const SignInProblem = z.looseObject({ title: z.string(), status: z.int(), code: z.string() })

/** Sign-in answers by itself; its problems go out in the form of all others, with the request's id. */
export const withRequestId = async (context: Context<Env>, response: Response): Promise<Response> => {
  if (response.headers.get("content-type")?.startsWith("application/problem+json") !== true) return response
  const { title, status, code, ...rest } = SignInProblem.parse(await response.json())
  const detail = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== "type"))
  const headers = new Headers(response.headers)
  headers.delete("content-length")
  return new Response(JSON.stringify({ type: typeOf(code), title, status, code, detail, requestId: context.var.requestId }), { status, headers })
}
