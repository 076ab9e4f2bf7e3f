import type { Unfinished } from "./content.ts"

const isRecord = (value: unknown): value is Unfinished => typeof value === "object" && value !== null && !Array.isArray(value)
const placeOf = (personId: string, itemId: string): string => `gongkai-draft ${personId} ${itemId}`

/** What this browser kept of a person's work on an item; null where there is nothing, or nothing that can be read. */
export const keptDraft = (personId: string, itemId: string): Unfinished | null => {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(placeOf(personId, itemId)) ?? "null")
    return isRecord(kept) ? kept : null
  } catch {
    return null
  }
}

/** Keeps what was not saved in this browser, until it is saved or given up; nothing where the browser keeps nothing. */
export const keepDraft = (personId: string, itemId: string, content: Unfinished): void => {
  try {
    window.localStorage.setItem(placeOf(personId, itemId), JSON.stringify(content))
  } catch {
    // Full or forbidden: the page still warns before it is left.
  }
}

/** Forgets what was kept. */
export const dropDraft = (personId: string, itemId: string): void => {
  try {
    window.localStorage.removeItem(placeOf(personId, itemId))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
