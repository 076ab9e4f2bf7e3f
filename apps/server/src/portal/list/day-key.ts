import { LegalDay } from "@gongkai/casework"

/** The key of a list by day, as it stands in an address; null for what is none. */
export const dayKeyIn = (text: string | undefined): string | null => {
  const [, on, id] = /^(\d{4}-\d{2}-\d{2})_([A-Za-z0-9._-]{1,80})$/u.exec(text ?? "") ?? []
  return id !== undefined && LegalDay.safeParse(on).success ? `${on ?? ""} ${id}` : null
}

/** The same key for an address. */
export const dayKeyText = (key: string): string => key.replace(" ", "_")

/** An address with what it is narrowed to; what is null is left out. */
export const addressWith = (path: string, narrowed: Readonly<Record<string, string | null>>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(narrowed)) if (value !== null) query.set(name, value)
  const text = query.toString()
  return text === "" ? path : `${path}?${text}`
}
