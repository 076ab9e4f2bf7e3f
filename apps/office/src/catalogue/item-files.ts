import type { ItemFile } from "./words.ts"

/** Where an officer gets a file of an item. */
export const contentAt = (itemId: string, fileId: string): string =>
  `/api/v1/catalogue-items/${encodeURIComponent(itemId)}/files/${encodeURIComponent(fileId)}/content`

/** As the portal will give it out, and as the body names it; a long name only by its end. */
export const namedInBody = (fileId: string, name: string): string =>
  `/files/${fileId}/${encodeURIComponent(
    [...name]
      .slice(-40)
      .join("")
      .replace(/['()*/\\?#\s]/gu, "_"),
  )}`

/** Where files of an item are sent in, below /api/v1. */
export const filesPath = (itemId: string, place: ItemFile["place"]): string => `/catalogue-items/${encodeURIComponent(itemId)}/files?place=${place}`
