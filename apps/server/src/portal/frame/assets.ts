import { createHash } from "node:crypto"
import type { Portal } from "../portal.ts"
import { script } from "./script.ts"
import { style } from "./style.ts"

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#9b1c1c"/><path d="M9 8h10l4 4v12H9z" fill="#fff"/><path d="M12 15h8M12 19h8" stroke="#9b1c1c" stroke-width="2"/></svg>`

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12)

const files = {
  style: { path: `/assets/portal-${hashOf(style)}.css`, text: style, type: "text/css; charset=utf-8" },
  script: { path: `/assets/portal-${hashOf(script)}.js`, text: script, type: "text/javascript; charset=utf-8" },
  icon: { path: `/assets/portal-${hashOf(icon)}.svg`, text: icon, type: "image/svg+xml" },
} as const

/** Addresses of what every page loads. */
export const assets = { style: files.style.path, script: files.script.path, icon: files.icon.path } as const

/** Gives out what every page loads; a name with a hash in it is always the same file. */
export const assetRoutes = ({ app }: Pick<Portal, "app">): void => {
  for (const { path, text, type } of Object.values(files))
    app.get(path, (context) => context.body(text, 200, { "content-type": type, "cache-control": "public, max-age=31536000, immutable" }))
}
