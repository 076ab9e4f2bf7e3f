import { diffArrays, diffChars } from "diff"

/** A piece of a text, and whether it stands there alone. */
export interface Piece {
  readonly text: string
  readonly alone: boolean
}

/** Two texts side by side, each cut where the other is different. */
export interface Pieces {
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
}

/** How long two lines may be, and how long it may take, before they are marked whole. */
const [mostCharacters, patience] = [4000, 300]

/** What of two lines is different, character by character: Chinese has no spaces to cut at. */
const ofLine = (one: string, other: string): Pieces => {
  const parts = one.length + other.length > mostCharacters ? undefined : diffChars(one, other, { timeout: patience })
  if (parts === undefined) return { left: [{ text: one, alone: true }], right: [{ text: other, alone: true }] }
  return {
    left: parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, alone: removed })),
    right: parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, alone: added })),
  }
}

const whole = (text: string | undefined, alone: boolean): readonly Piece[] => (text === undefined ? [] : [{ text, alone }])

/** Two texts, line beside line. */
export const beside = (one: string, other: string): readonly Pieces[] => {
  const rows: Pieces[] = []
  const parts = diffArrays(one.split("\n"), other.split("\n"), { timeout: 4 * patience }) ?? [
    { value: one.split("\n"), added: false, removed: true },
    { value: other.split("\n"), added: true, removed: false },
  ]
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]
    const next = parts[at + 1]
    if (part === undefined) continue
    if (part.removed && next?.added === true) {
      for (let line = 0; line < Math.max(part.value.length, next.value.length); line += 1) {
        const [before, after] = [part.value[line], next.value[line]]
        rows.push(before !== undefined && after !== undefined ? ofLine(before, after) : { left: whole(before, true), right: whole(after, true) })
      }
      at += 1
    } else
      for (const line of part.value)
        rows.push({ left: part.added ? [] : whole(line, part.removed), right: part.removed ? [] : whole(line, part.added) })
  }
  return rows
}
