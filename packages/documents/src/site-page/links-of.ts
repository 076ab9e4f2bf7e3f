import type { Tag } from "./pass-tags.ts"

/** Where elements name an address, and whether a reader follows it. */
const named: ReadonlyMap<string, { readonly attribute: string; readonly use: "follow" | "part" }> = new Map([
  ["a", { attribute: "href", use: "follow" }],
  ["area", { attribute: "href", use: "follow" }],
  ["frame", { attribute: "src", use: "follow" }],
  ["iframe", { attribute: "src", use: "follow" }],
  ["audio", { attribute: "src", use: "part" }],
  ["embed", { attribute: "src", use: "part" }],
  ["img", { attribute: "src", use: "part" }],
  ["object", { attribute: "data", use: "part" }],
  ["script", { attribute: "src", use: "part" }],
  ["source", { attribute: "src", use: "part" }],
  ["track", { attribute: "src", use: "part" }],
  ["video", { attribute: "src", use: "part" }],
])
/** Of link elements only what the browser fetches or a reader may: not hints to connect, not the page's own address. */
const fetched: ReadonlySet<string> = new Set(["stylesheet", "icon", "shortcut icon", "apple-touch-icon"])

/** An address as it stands in a tag; null where the tag names none. */
export const writtenIn = ({ name, attributes }: Tag): { readonly written: string; readonly use: "follow" | "part" } | null => {
  if (name === "link") {
    const written = attributes["href"]
    return written !== undefined && fetched.has((attributes["rel"] ?? "").toLowerCase()) ? { written, use: "part" } : null
  }
  const how = named.get(name)
  if (how === undefined) return null
  const written = attributes[how.attribute]
  // An image that a script fills in later has no address of its own; an anchor without href is a place.
  return written === undefined || (how.use === "part" && written.trim() === "") ? null : { written, use: how.use }
}

/** What an address comes to on a page, without what follows #; null for none. @param base of the page */
export const resolved = (written: string, base: string): string | null => {
  try {
    const { href } = new URL(written.trim(), base)
    // Only one # begins a place in a page.
    const place = href.indexOf("#")
    return place < 0 ? href : href.slice(0, place)
  } catch {
    return null
  }
}
