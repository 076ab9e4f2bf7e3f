import { Problem } from "../../http/problem.ts"
import { failure, type Api } from "../api.ts"
import { readable } from "./readable.ts"

const head = { openapi: "3.1.0", info: { title: "公开 Gongkai", version: "1", description: "政府信息公开办公平台的开放接口" } }

/** The library writes a regular expression out with its closing slash and flags, which would be part of the pattern. */
const withoutFlags = (key: string, value: unknown): unknown =>
  key === "pattern" && typeof value === "string" ? value.replace(/\/[dgimsuvy]+$/u, "") : value

/** The API's own description, for programs and for people. */
export const documentRoutes = ({ app }: Api): void => {
  app.openAPIRegistry.register("Problem", Problem)
  app.openAPIRegistry.registerComponent("responses", failure.name, failure.response)
  app.openAPIRegistry.registerComponent("securitySchemes", "session", { type: "apiKey", in: "cookie", name: "gongkai.session_token" })
  let written: string | null = null
  const text = (): string => (written ??= JSON.stringify(JSON.parse(JSON.stringify(app.getOpenAPI31Document(head)), withoutFlags)))
  app.get("/api/v1/openapi.json", (context) => context.body(text(), 200, { "content-type": "application/json" }))
  app.get("/api/v1", (context) => context.html(readable(JSON.parse(text()))))
}
