import { html, raw } from "hono/html"
import { assets } from "./assets.ts"
import type { Display } from "./display.ts"
import { Footer } from "./footer.tsx"
import { Masthead } from "./masthead.tsx"
import type { Place } from "./place.ts"
import type { View, Waypoint } from "./view.ts"

/** JSON inside a script element: nothing in it may end the element. */
const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)

const Trail = ({ trail, title }: { readonly trail: readonly Waypoint[]; readonly title: string }) => (
  <nav class="trail" aria-label="当前位置">
    <ol>
      {trail.map(({ name, href }) => (
        <li>
          <a href={href}>{name}</a>
        </li>
      ))}
      <li aria-current="page">{title}</li>
    </ol>
  </nav>
)

const Head = ({ place, view }: { readonly place: Place; readonly view: View }) => {
  const { title, path, column, description, meta = [], structured, feeds, hidden = false } = view
  const canonical = `${place.origin}${path}`
  const tags: readonly (readonly [string, string | null])[] = [
    ["SiteName", place.name],
    ["SiteDomain", place.domain],
    ["SiteIDCode", place.identificationCode],
    ["ColumnName", column?.name ?? null],
    ["ColumnType", column?.type ?? null],
    ["description", description],
    ...meta,
  ]
  return (
    <head>
      <meta charset="utf-8" />
      <title>{path === "/" ? title : `${title} - ${place.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {tags.map(([name, content]) => (content === null || content === "" ? null : <meta name={name} content={content} />))}
      {hidden ? <meta name="robots" content="noindex, follow" /> : null}
      <link rel="canonical" href={canonical} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.style} />
      {feeds === undefined ? null : (
        <>
          <link rel="alternate" type="application/atom+xml" title={`${title}（Atom）`} href={`${feeds}feed.atom`} />
          <link rel="alternate" type="application/rss+xml" title={`${title}（RSS）`} href={`${feeds}feed.rss`} />
          <link rel="alternate" type="application/feed+json" title={`${title}（JSON）`} href={`${feeds}feed.json`} />
        </>
      )}
      <script src={assets.script} defer></script>
      {structured === undefined ? null : (
        <script type="application/ld+json">{raw(jsonText({ "@context": "https://schema.org", ...structured }))}</script>
      )}
    </head>
  )
}

/** A whole page: head, masthead, where one is, what it says, footer. */
export const pageText = async (place: Place, display: Display, view: View): Promise<string> => {
  const classes = [display.size === "large" ? "large" : "", display.contrast === "high" ? "contrast" : ""].filter((name) => name !== "").join(" ")
  const document = (
    <html lang="zh-CN" class={classes}>
      <Head place={place} view={view} />
      <body>
        <a class="skip" href="#content">
          跳到正文
        </a>
        <Masthead place={place} display={display} view={view} />
        <main id="content" tabindex={-1}>
          {view.trail.length === 0 ? null : <Trail trail={view.trail} title={view.title} />}
          {view.body}
        </main>
        <Footer place={place} />
      </body>
    </html>
  )
  return String(await html`<!doctype html>${document}`)
}
