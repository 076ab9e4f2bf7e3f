import { findSecrecyMarks } from "@gongkai/documents"

/** Where in an input a mark of a state secret stands: the path to a text box, and the line. Never what stands there. */
export interface MarkedPlace {
  readonly where: string
  readonly line: number
}

/** A part of an input: what a caller named himself is no name of a box, and is looked at as his text. */
const within = (where: string, key: string): string => (where === "" ? key : `${where}.${key}`)

/**
 * The first text of an input that bears a mark; null where none does.
 * @param input of a command, parsed
 */
export const markedPlace = (input: unknown, where = ""): MarkedPlace | null => {
  if (typeof input === "string") {
    const [mark] = findSecrecyMarks(input)
    return mark === undefined ? null : { where, line: mark.line }
  }
  if (typeof input !== "object" || input === null) return null
  for (const [key, item] of Object.entries(input)) {
    const named = markedPlace(key, where)
    const found = named ?? markedPlace(item, Array.isArray(input) ? `${where}[${key}]` : within(where, key))
    if (found !== null) return found
  }
  return null
}
