import { z } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { Env } from "../http/env.ts"
import { problem } from "../http/problem.ts"
import { issuesOf } from "./api.ts"

const json = /^application\/json\s*(?:;|$)/iu

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value)

/** The body of a call as it was sent, looked at by its schema; or what is against it. Nothing where the schema has no field. */
export const jsonBody = async (context: Context<Env>, schema: z.ZodObject): Promise<Readonly<Record<string, unknown>> | Response> => {
  if (Object.keys(schema.shape).length === 0) return {}
  if (!json.test(context.req.header("content-type") ?? "")) return problem(context, "WRONG_MEDIA_TYPE")
  try {
    const given: unknown = JSON.parse(await context.req.text())
    const parsed = z.strictObject(schema.shape).safeParse(given)
    if (!parsed.success) return problem(context, "INPUT", issuesOf(parsed.error))
    return isObject(given) ? given : {}
  } catch (error) {
    if (error instanceof SyntaxError) return problem(context, "NOT_JSON")
    throw error
  }
}
