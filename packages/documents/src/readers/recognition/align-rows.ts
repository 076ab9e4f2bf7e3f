import type { LabelBook } from "./labels.ts"
import { isFilled, type LogicalRow } from "./logical-rows.ts"

/** Which row of the form each logical row is, and how that was known. */
export interface Alignment {
  /** Form row index per logical row, or -1. */
  readonly rowOf: readonly number[]
  /** Logical rows known by position, likeness or a part of their words only. */
  readonly doubtful: ReadonlySet<number>
  /** Form rows whose words stand in the table although no figures follow them. */
  readonly mentioned: ReadonlySet<number>
}

interface Candidate {
  readonly row: number
  readonly weight: number
  readonly sure: boolean
}

const hasFigures = (row: LogicalRow): boolean => row.cells.some(isFilled)

/** Short labels such as 其他 and 总计 count only where they end the words. */
const shortAtEnd = (words: string, book: LabelBook): number => {
  for (const length of [4, 3, 2]) {
    const row = book.exactly(words.slice(-length))
    if (row >= 0) return row
  }
  return -1
}

/** Weight of a row known by its whole label. */
const wholeLabel = 6

const candidatesOf = (row: LogicalRow, book: LabelBook): readonly Candidate[] => {
  const factor = hasFigures(row) ? 1 : 0.3
  const [byLabel, byWords] = [book.exactly(row.label), row.words === row.label ? -1 : book.exactly(row.words)]
  if (byLabel >= 0 && (byWords < 0 || byWords === byLabel)) return [{ row: byLabel, weight: wholeLabel * factor, sure: true }]
  const found = new Map<number, Candidate>()
  const add = (index: number, weight: number, sure: boolean): void => {
    if (index >= 0 && (found.get(index)?.weight ?? 0) < weight) found.set(index, { row: index, weight, sure })
  }
  add(byLabel, wholeLabel, true)
  add(byWords, wholeLabel, true)
  if (found.size === 0) {
    for (const match of book.within(row.label)) add(match.row, 5 - Math.min(2, match.after / 10), false)
    // Words further away may be the end of the label above, whose figures stand between its lines.
    for (const match of book.within(row.words)) if (match.after <= 3) add(match.row, 4 - match.after / 10, false)
    add(shortAtEnd(row.words, book), 3, false)
    if (row.label.length >= 3)
      book.likenesses(row.label).forEach((likeness, index) => {
        if (likeness >= 0.55) add(index, 4 * likeness, false)
      })
  }
  return [...found.values()].map((one) => ({ ...one, weight: one.weight * factor }))
}

/** The heaviest choice of at most one form row for each logical row that keeps the form's order. */
const heaviest = (candidates: readonly (readonly Candidate[])[], rows: number): number[] => {
  interface Chain {
    readonly weight: number
    readonly at: number
    readonly row: number
    readonly before: Chain | null
  }
  // best[j]: the heaviest chain whose last form row is before j.
  const best: (Chain | null)[] = Array.from({ length: rows + 1 }, () => null)
  candidates.forEach((choices, at) => {
    const chains = choices.map(({ row, weight }): Chain => {
      const before = best[row] ?? null
      return { weight: weight + (before?.weight ?? 0), at, row, before }
    })
    for (const chain of chains) for (let j = chain.row + 1; j <= rows; j++) if (chain.weight > (best[j]?.weight ?? 0)) best[j] = chain
  })
  const chosen = candidates.map(() => -1)
  for (let chain = best[rows] ?? null; chain !== null; chain = chain.before) chosen[chain.at] = chain.row
  return chosen
}

/**
 * As many rows of figures as the form has rows: they are the form's rows, if no whole label contradicts.
 * @param without form rows left out
 */
const byCount = (
  logical: readonly LogicalRow[],
  candidates: readonly (readonly Candidate[])[],
  rows: number,
  without: ReadonlySet<number>,
): number[] | null => {
  const wanted: number[] = []
  for (let j = 0; j < rows; j++) if (!without.has(j)) wanted.push(j)
  const figured = logical.flatMap((row, i) => (hasFigures(row) ? [i] : []))
  if (figured.length !== wanted.length) return null
  const chosen = logical.map(() => -1)
  for (const [k, i] of figured.entries()) {
    const row = wanted[k] ?? -1
    const sure = candidates[i]?.find((one) => one.sure)
    if (sure !== undefined && sure.row !== row) return null
    chosen[i] = row
  }
  return chosen
}

/** Rows between two known neighbours are known by position where their number is the form's. */
const fillGaps = (logical: readonly LogicalRow[], chosen: number[], rows: number, optional: ReadonlySet<number>): Set<number> => {
  const byPosition = new Set<number>()
  let lastAt = -1
  let lastRow = -1
  const closeGap = (at: number, row: number): void => {
    const unknown: number[] = []
    for (let i = lastAt + 1; i < at; i++) {
      const between = logical[i]
      if (chosen[i] === -1 && between !== undefined && hasFigures(between)) unknown.push(i)
    }
    const missing: number[] = []
    for (let j = lastRow + 1; j < row; j++) missing.push(j)
    const needed = unknown.length === missing.length ? missing : missing.filter((j) => !optional.has(j))
    if (unknown.length > 0 && unknown.length === needed.length)
      unknown.forEach((i, k) => {
        chosen[i] = needed[k] ?? -1
        byPosition.add(i)
      })
    lastAt = at
    lastRow = row
  }
  chosen.forEach((row, at) => {
    if (row >= 0 && !byPosition.has(at)) closeGap(at, row)
  })
  closeGap(logical.length, rows)
  return byPosition
}

/** Shorter labels stand in several tables. */
const leastOwnLabel = 4

/** A row whose whole label is one of the form's that no other row took, though it stands out of the form's order. */
const addOutOfOrder = (logical: readonly LogicalRow[], chosen: number[], candidates: readonly (readonly Candidate[])[]): void => {
  if (!logical.some((row, i) => chosen[i] === -1 && hasFigures(row))) return
  logical.forEach((row, i) => {
    const [only, ...others] = candidates[i] ?? []
    if (chosen[i] !== -1 || only?.sure !== true || others.length > 0 || row.label.length < leastOwnLabel || !hasFigures(row)) return
    if (!chosen.includes(only.row)) chosen[i] = only.row
  })
}

/**
 * Finds for each logical row the form's row, by labels, their order and, between known neighbours, their number.
 * @param optional form rows that an edition of the form does not have
 */
export const alignRows = (logical: readonly LogicalRow[], book: LabelBook, optional: ReadonlySet<number> = new Set()): Alignment => {
  const candidates = logical.map((row) => candidatesOf(row, book))
  const counted =
    byCount(logical, candidates, book.rows.length, new Set()) ??
    (optional.size === 0 ? null : byCount(logical, candidates, book.rows.length, optional))
  const chosen = counted ?? heaviest(candidates, book.rows.length)
  const byPosition = fillGaps(logical, chosen, book.rows.length, optional)
  if (counted === null) addOutOfOrder(logical, chosen, candidates)
  const doubtful = new Set(byPosition)
  chosen.forEach((row, i) => {
    if (row >= 0 && candidates[i]?.find((one) => one.row === row)?.sure !== true) doubtful.add(i)
  })
  const mentioned = new Set<number>()
  if (chosen.filter((row) => row >= 0).length === book.rows.length) return { rowOf: chosen, doubtful, mentioned }
  logical.forEach((row, i) => {
    if (row.words === row.label && chosen[i] !== -1) return
    for (const match of book.within(row.words)) mentioned.add(match.row)
  })
  return { rowOf: chosen, doubtful, mentioned }
}
