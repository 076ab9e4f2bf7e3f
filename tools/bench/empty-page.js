// @ts-check
// A page with nothing on it, rendered on the server by what renders the portal's: what a portal's page is measured against.
import { serve } from "@hono/node-server"
import { Hono } from "hono"
import { html } from "hono/html"

const app = new Hono()
app.get("/empty", (context) =>
  context.html(
    html`<!doctype html>
      <html lang="zh-CN">
        <head>
          <title>空页</title>
        </head>
        <body></body>
      </html>`,
  ),
)
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => process.stdout.write(`已启动：http://127.0.0.1:${String(port)}\n`))
