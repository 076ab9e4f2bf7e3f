import type { Context } from "hono"
import { getCookie, setCookie } from "hono/cookie"

/** How a reader wants pages shown. */
export interface Display {
  readonly size: "usual" | "large"
  readonly contrast: "usual" | "high"
}

/** How pages are shown to whoever wished for nothing. */
export const usualDisplay: Display = { size: "usual", contrast: "usual" }

const cookieName = "gongkai_display"
const aYear = 31_536_000
const wishes = ["large", "usual", "contrast", "plain"] as const

/** One wish of an address: `?display=large`, `usual`, `contrast`, `plain`. */
export type Wish = (typeof wishes)[number]

const isWish = (text: string | undefined): text is Wish => wishes.some((wish) => wish === text)

/** What the reader chose before. */
export const displayOf = (context: Context): Display => {
  const kept = getCookie(context, cookieName) ?? ""
  return { size: kept.includes("large") ? "large" : "usual", contrast: kept.includes("contrast") ? "high" : "usual" }
}

const wishedFor = (display: Display, wish: Wish): Display => {
  switch (wish) {
    case "large":
      return { ...display, size: "large" }
    case "usual":
      return { ...display, size: "usual" }
    case "contrast":
      return { ...display, contrast: "high" }
    case "plain":
      return { ...display, contrast: "usual" }
  }
}

/**
 * Keeps a wish that stands in the address and leads back to the page without it; null where none stands there. Only the
 * path is taken over, behind our own origin: `//elsewhere.example` is a path here and no other site.
 */
export const wished = (context: Context, baseUrl: string): Response | null => {
  const wish = context.req.query("display")
  if (!isWish(wish)) return null
  const display = wishedFor(displayOf(context), wish)
  const kept = [display.size === "large" ? "large" : "", display.contrast === "high" ? "contrast" : ""].filter((word) => word !== "").join(".")
  setCookie(context, cookieName, kept === "" ? "usual" : kept, {
    path: "/",
    sameSite: "Lax",
    httpOnly: true,
    secure: baseUrl.startsWith("https:"),
    maxAge: aYear,
  })
  const asked = new URL(context.req.url)
  asked.searchParams.delete("display")
  context.header("cache-control", "no-store")
  return context.redirect(`${new URL(baseUrl).origin}${asked.pathname}${asked.search}`, 303)
}
