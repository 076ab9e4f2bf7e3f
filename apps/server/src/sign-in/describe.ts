import { z, type OpenAPIHono } from "@hono/zod-openapi"
import { failures, none, signedIn } from "../api/api.ts"
import type { Env } from "../http/env.ts"
import { routes, type SignInRoute } from "./routes.ts"

const parametersIn = (path: string) =>
  z.object(Object.fromEntries([...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => [name ?? "", z.string().min(1).max(100)])))

/** Puts the routes of sign-in into the API's description, so that the generated client knows them. */
export const describeSignIn = (app: OpenAPIHono<Env>): void => {
  const all: readonly SignInRoute[] = Object.values(routes)
  for (const { method, path, summary, body, status, answer, session } of all) {
    const params = path.includes("{") ? parametersIn(path) : none
    app.openAPIRegistry.registerPath({
      method,
      path: `/api/v1/sign-in${path}`,
      summary,
      tags: ["登录"],
      ...(session === "none" ? {} : { security: signedIn }),
      request: { params, ...(body === null ? {} : { body: { required: true, content: { "application/json": { schema: body } } } }) },
      responses: {
        ...failures,
        [status]: { description: "已完成", ...(answer === null ? {} : { content: { "application/json": { schema: answer } } }) },
      },
    })
  }
}
