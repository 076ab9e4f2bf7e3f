import { z } from "@hono/zod-openapi"
import type { Actor, Refused } from "@gongkai/casework"
import { problem, refusal } from "../http/problem.ts"
import { failures, issuesOf, matched, none, sessionOf, signedIn, type Api } from "./api.ts"
import { jsonBody } from "./json-body.ts"

/** A call that is sent with a body and answers with what no log, no address and no second call may have. */
export interface AnswerRoute<Input extends z.ZodObject, Answer extends z.ZodType> {
  readonly path: string
  readonly summary: string
  readonly tag: string
  readonly params?: z.ZodObject
  readonly body: z.ZodObject
  /** Parameters and body together. */
  readonly input: Input
  readonly status: 200 | 201
  readonly answer: Answer
  readonly run: (actor: Actor, input: z.output<Input>) => Promise<{ readonly ok: true; readonly content: z.input<Answer> } | Refused>
}

/** Puts such a call on the API: allow, parse, do, answer. What is allowed the work itself looks at. */
export const answerRoute = <Input extends z.ZodObject, Answer extends z.ZodType>(api: Api, route: AnswerRoute<Input, Answer>): void => {
  const { path, summary, tag, params = none, body, input: schema, status, answer, run } = route
  api.app.openAPIRegistry.registerPath({
    method: "post",
    path: `/api/v1${path}`,
    summary,
    tags: [tag],
    security: signedIn,
    request: { params, body: { required: true, content: { "application/json": { schema: z.strictObject(body.shape) } } } },
    responses: { ...failures, [status]: { content: { "application/json": { schema: answer } }, description: "所求的内容，只给这一次" } },
  })
  api.app.post(`/api/v1${matched(path)}`, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const given = await jsonBody(context, body)
    if (given instanceof Response) return given
    const input = schema.safeParse({ ...given, ...context.req.param() })
    if (!input.success) return problem(context, "INPUT", issuesOf(input.error))
    const outcome = await run({ ...session, cause: context.var.requestId }, input.data)
    return outcome.ok ? context.json(answer.parse(outcome.content), status) : refusal(context, outcome)
  })
}
