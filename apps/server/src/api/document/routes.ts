import type { Api } from "../api.ts"
import { readable } from "./readable.ts"

const head = { openapi: "3.1.0", info: { title: "公开 Gongkai", version: "1", description: "政府信息公开办公平台的开放接口" } }

/** The API's own description, for programs and for people. */
export const documentRoutes = ({ app }: Api): void => {
  app.openAPIRegistry.registerComponent("securitySchemes", "session", { type: "apiKey", in: "cookie", name: "gongkai.session_token" })
  app.get("/api/v1/openapi.json", (context) => context.json(app.getOpenAPI31Document(head)))
  app.get("/api/v1", (context) => context.html(readable(app.getOpenAPI31Document(head))))
}
