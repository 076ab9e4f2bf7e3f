import { textOf, type Cell } from "../year-notice/cells.ts"
import type { RegisterFindingCode } from "./findings.ts"

/** Why a cell was not taken. */
export interface NotTaken {
  readonly code: RegisterFindingCode
  readonly more?: string
}

const nothing = /^(?:[-—–/\\无]+|n\/a)$/iu

/** True for what stands for nothing in registers. @param text of a cell, evened out */
export const standsForNothing = (text: string): boolean => nothing.test(text)

// A line break and a tab are part of what somebody wrote; other control characters are not.
// eslint-disable-next-line no-control-regex
const control = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u

/** A cell as a line of words. @param most characters */
export const lineOf = (cell: Cell, most: number): { readonly value: string } | NotTaken => {
  const text = (typeof cell === "string" ? cell : textOf(cell)).replace(/\r\n?/gu, "\n").trim()
  if (control.test(text)) return { code: "CONTROL_CHARACTERS" }
  // Commands take a line of words.
  const line = text.replace(/[\n\t]+/gu, " ")
  return [...line].length > most ? { code: "TOO_LONG", more: `最多${String(most)}个字` } : { value: line }
}
