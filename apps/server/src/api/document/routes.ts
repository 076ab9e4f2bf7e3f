import { z } from "@hono/zod-openapi"
import { routes as signInRoutes, type SignInRoute } from "../../sign-in/routes.ts"
import { failures, signedIn, type Api } from "../api.ts"
import { readable } from "./readable.ts"

const head = { openapi: "3.1.0", info: { title: "公开 Gongkai", version: "1", description: "政府信息公开办公平台的开放接口" } }

const parametersOf = (path: string) => z.object(Object.fromEntries([...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => [name ?? "", z.string()])))

/** Sign-in answers by itself; the document names its routes beside the others. */
const describeSignIn = ({ app }: Api, { method, path, summary, body, status, answer, session }: SignInRoute): void => {
  const json = (schema: z.ZodType) => ({ content: { "application/json": { schema } } })
  app.openAPIRegistry.registerPath({
    method,
    path: `/api/v1/sign-in${path}`,
    summary,
    tags: ["登录"],
    security: session === "none" ? [] : signedIn,
    request: { params: parametersOf(path), ...(body === null ? {} : { body: { required: true, ...json(body) } }) },
    responses: { ...failures, [status]: { description: "已完成", ...(answer === null ? {} : json(answer)) } },
  })
}

/** The API's own description, for programs and for people. */
export const documentRoutes = (api: Api): void => {
  const { app } = api
  app.openAPIRegistry.registerComponent("securitySchemes", "session", { type: "apiKey", in: "cookie", name: "gongkai.session_token" })
  for (const route of Object.values<SignInRoute>(signInRoutes)) describeSignIn(api, route)
  app.get("/api/v1/openapi.json", (context) => context.json(app.getOpenAPI31Document(head)))
  app.get("/api/v1", (context) => context.html(readable(app.getOpenAPI31Document(head))))
}
