import type { FormRow } from "@gongkai/report"
import { remembered } from "../remembered.ts"

const numbering = /^(?:第?[一二三四五六七八九十]{1,3}[、.,，:]|[([〔【][一二三四五六七八九十\d]{1,3}[)\]〕】]|\d{1,2}[.、,)．])+/u
const marks = /[\s、，。；：“”‘’"'《》〈〉()（）[\]【】〔〕:;,.．·|*#_-]+/gu

/** A label for comparing: numbering, punctuation and brackets removed. Expects a comparison key. */
export const bareLabel = remembered((key) => key.replace(numbering, "").replace(marks, ""))

/** How surely a text names a row: its whole label, or words that no other row has, at a place in the text. */
export interface LabelMatch {
  readonly row: number
  readonly exact: boolean
  /** Characters behind the words that are not the label's own: the fewer, the nearer the label stands to the figures. */
  readonly after: number
}

interface Known {
  readonly row: number
  readonly words: string
  /** What follows the words in the label. */
  readonly rest: string
}

/** A search over one table's row labels. */
export interface LabelBook {
  readonly rows: readonly FormRow[]
  /** Row index by the whole bare label, or -1. */
  exactly(bare: string): number
  /** Every row whose label or keys are in the text, nearest to its end first. */
  within(bare: string): LabelMatch[]
  /** Likeness (0 to 1) of a text with each row's label, by pairs of characters. */
  likenesses(bare: string): readonly number[]
}

const pairs = (text: string): Map<string, number> => {
  const found = new Map<string, number>()
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

const shared = (a: Map<string, number>, b: Map<string, number>): number => {
  let count = 0
  for (const [pair, times] of a) count += Math.min(times, b.get(pair) ?? 0)
  return count
}

const restOf = (label: string, words: string): string => {
  const at = label.indexOf(words)
  return at < 0 ? "" : label.slice(at + words.length)
}

const sharedStart = (a: string, b: string): number => {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same
}

/**
 * Prepares the search for a table's row labels.
 * @param rows the form's rows of one table, in order
 */
export const labelBook = (rows: readonly FormRow[]): LabelBook => {
  const whole = new Map<string, number>()
  const known: Known[] = []
  const spelled: (readonly { readonly length: number; readonly pairs: Map<string, number> }[])[] = []
  rows.forEach((row, index) => {
    const labels = [row.label, ...row.alsoPrinted].map((label) => bareLabel(label.normalize("NFKC")))
    for (const label of labels) if (!whole.has(label)) whole.set(label, index)
    for (const words of new Set([...labels.filter((label) => label.length > 3), ...row.keys]))
      known.push({ row: index, words, rest: restOf(labels[0] ?? "", words) })
    spelled.push(labels.map((label) => ({ length: label.length - 1, pairs: pairs(label) })))
  })
  return {
    rows,
    exactly: (bare) => whole.get(bare) ?? -1,
    within(bare) {
      const found = new Map<number, LabelMatch>()
      for (const { row, words, rest } of known) {
        const at = bare.lastIndexOf(words)
        if (at < 0) continue
        const tail = bare.slice(at + words.length)
        const after = tail.length - sharedStart(tail, rest)
        const before = found.get(row)
        if (before === undefined || after < before.after) found.set(row, { row, exact: false, after })
      }
      return [...found.values()].sort((a, b) => a.after - b.after)
    },
    likenesses(bare) {
      const mine = pairs(bare)
      return spelled.map((labels) => {
        let best = 0
        for (const label of labels) best = Math.max(best, (2 * shared(mine, label.pairs)) / Math.max(1, bare.length - 1 + label.length))
        return best
      })
    },
  }
}
