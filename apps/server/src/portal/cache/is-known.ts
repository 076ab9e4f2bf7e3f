import type { KeptPage } from "./page-cache.ts"

/** Whether whoever asks has the page already, by its ETag or, where none is named, by its age. */
export const isKnown = (headers: Pick<Headers, "get">, { etag, lastModified }: Pick<KeptPage, "etag" | "lastModified">): boolean => {
  const asked = headers.get("if-none-match")
  if (asked !== null) return asked.split(",").some((one) => one.trim().replace(/^W\//u, "") === etag)
  if (lastModified === null) return false
  const since = Date.parse(headers.get("if-modified-since") ?? "")
  return !Number.isNaN(since) && Math.floor(Date.parse(lastModified) / 1000) * 1000 <= since
}
