import { createHash } from "node:crypto"
import type { PublicTx, Shows } from "@gongkai/records"
import type { Context } from "hono"
import type { Env } from "../../http/env.ts"
import { isKnown } from "../cache/is-known.ts"
import { pageKey } from "../cache/kept-answer.ts"
import type { KeptPage } from "../cache/page-cache.ts"
import type { Portal } from "../portal.ts"
import { displayOf, usualDisplay, wished } from "./display.ts"
import { missingPage } from "./error-pages.tsx"
import { pageText } from "./page.tsx"
import type { Place } from "./place.ts"
import { districtOf, placeOf, type District } from "./place-of.ts"
import type { View } from "./view.ts"

/** What a public page is made with. */
export interface Reading {
  readonly reader: PublicTx
  readonly district: District
}

const htmlType = "text/html; charset=utf-8"
const hashLength = 22

/** A text as it is sent. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** The ETag of a text. */
const etagOf = (text: string): string => `"${createHash("sha256").update(text).digest("base64url").slice(0, hashLength)}"`

/** Answers with a page that is the same for everybody; whoever has it already is told so. */
const publicAnswer = (context: Context<Env>, page: KeptPage): Response => {
  const { status } = page
  context.set("keptPage", page)
  const headers: Record<string, string> = {
    "content-type": page.contentType,
    etag: page.etag,
    // Kept on the way and by browsers, but asked for anew: what was withdrawn is gone at once.
    "cache-control": "public, no-cache",
    vary: "cookie",
    ...(page.lastModified === null ? {} : { "last-modified": new Date(page.lastModified).toUTCString() }),
  }
  return status === 200 && isKnown(context.req.raw.headers, page) ? context.body(null, 304, headers) : context.body(page.body, status, headers)
}

type OwnStatus = 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503

const own = async (context: Context<Env>, place: Place, view: View, status: OwnStatus): Promise<Response> =>
  context.body(await pageText(place, displayOf(context), view), status, { "content-type": htmlType, "cache-control": "no-store" })

/** Makes a page of a view outside the cache: what is personal, and what is not there. */
export const ownAnswer = async (portal: Portal, context: Context<Env>, view: View, status: OwnStatus = 200): Promise<Response> => {
  const place = await portal.casework.records.asPublic(async (reader) => placeOf(portal, await districtOf(reader, portal)))
  return own(context, place, view, status)
}

/** The same without the database, for when that is what went wrong. */
export const plainAnswer = (portal: Portal, context: Context<Env>, view: View, status: OwnStatus): Promise<Response> =>
  own(context, placeOf(portal, { top: null, agencies: [] }), view, status)

/**
 * Answers with the page at an address: kept or rendered. `address` is the canonical one, so that what nobody asked about
 * (unknown parameters) makes no page of its own.
 * @param make null where there is no such page; `gone` with its view where there was one
 * @param shows what of all that is published the page shows: what else is published leaves it as it is
 */
export const shown = async (
  portal: Portal,
  context: Context<Env>,
  address: string,
  make: (reading: Reading) => Promise<View | { readonly gone: View } | null>,
  shows: Shows = "anything",
): Promise<Response> => {
  const wish = wished(context, portal.baseUrl)
  if (wish !== null) return wish
  const display = displayOf(context)
  const page = await portal.pages.get(pageKey(display, address), shows, async () => {
    const made = await portal.casework.records.asPublic(async (reader) => {
      const district = await districtOf(reader, portal)
      return { place: placeOf(portal, district), view: await make({ reader, district }) }
    })
    const { place, view } = made
    if (view === null) return null
    const [status, shownView] = "gone" in view ? ([410, view.gone] as const) : ([200, view] as const)
    const text = await pageText(place, display, shownView)
    return { status, body: bytesOf(text), contentType: htmlType, etag: etagOf(text), lastModified: shownView.changedAt ?? null }
  })
  return page === null ? ownAnswer(portal, context, missingPage(), 404) : publicAnswer(context, page)
}

/** Answers with a text that is no page (a feed, a map for crawlers), kept as pages are. */
export const shownText = async (
  portal: Portal,
  context: Context<Env>,
  address: string,
  contentType: string,
  make: (reading: Reading) => Promise<{ readonly text: string; readonly changedAt: string | null } | null>,
  shows: Shows = "anything",
): Promise<Response> => {
  const page = await portal.pages.get(pageKey(usualDisplay, address), shows, async () => {
    const made = await portal.casework.records.asPublic(async (reader) => make({ reader, district: await districtOf(reader, portal) }))
    return made === null ? null : { status: 200, body: bytesOf(made.text), contentType, etag: etagOf(made.text), lastModified: made.changedAt }
  })
  return page === null ? ownAnswer(portal, context, missingPage(), 404) : publicAnswer(context, page)
}
