import { existsSync } from "node:fs"
import { join } from "node:path"
import { serveStatic } from "@hono/node-server/serve-static"
import type { OpenAPIHono } from "@hono/zod-openapi"
import type { Env } from "./env.ts"

const base = "/office"
/** Files with a hash of their content in their name: the same name is always the same file. */
const forGood = "public, max-age=31536000, immutable"

/**
 * Gives out the officers' pages from the folder where they were built. They stand below /office: the root of the site is
 * the public's. The policy of `securityHeaders` fits them: scripts are files of our own; styles are allowed inline because
 * antd writes its style sheets into the page while it runs, and a nonce would ask for an index.html made anew each time.
 * @throws Error where the folder holds no pages
 */
export const officePages = (app: OpenAPIHono<Env>, folder: string): void => {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`GONGKAI_OFFICE: no index.html in ${folder}. 该文件夹中没有办公页面，请先构建 apps/office。`)
  const rewriteRequestPath = (path: string): string => path.slice(base.length)
  app.get(
    `${base}/assets/*`,
    serveStatic({ root: folder, rewriteRequestPath, precompressed: true, onFound: (_path, context) => context.header("cache-control", forGood) }),
  )
  // A missing asset is missing: the page in its place would be read as a script.
  app.get(`${base}/assets/*`, (context) => context.notFound())
  const page = serveStatic<Env>({ root: folder, path: "index.html", onFound: (_path, context) => context.header("cache-control", "no-cache") })
  app.get(base, (context) => context.redirect(`${base}/`))
  // Addresses of pages are the application's own: each is the same file, which looks at its address.
  app.get(`${base}/*`, page)
}
