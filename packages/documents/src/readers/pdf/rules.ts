import { boxAround, holds, type Box, type Point } from "./geometry.ts"
import type { Rule } from "./marks.ts"

/** Lines nearer to each other than this are one: double lines, and the borders that two cells draw side by side with room between. */
export const oneLine = 3.8
/** Gaps that a broken line leaves: dashes, dots, corners drawn for themselves. */
const bridged = 4.2
/** Shorter lines are strokes of a glyph or a bullet. */
const shortest = 6
/** More lines than this on a page are a picture. */
const most = 6000

/** Values that belong together, each group by its middle. @param values in any order */
export const gathered = (values: readonly number[], within: number): number[] => {
  const groups: number[][] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1)
    if (group !== undefined && value - (group[0] ?? value) <= within) group.push(value)
    else groups.push([value])
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
}

const joinedAt = (at: number, rules: readonly Rule[]): Rule[] => {
  const out: Rule[] = []
  for (const one of [...rules].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last !== undefined && one.from <= last.to + bridged) out[out.length - 1] = { ...last, to: Math.max(last.to, one.to) }
    else out.push({ ...one, at })
  }
  return out.filter(({ from, to }) => to - from >= shortest)
}

const joinedOf = (rules: readonly Rule[]): Rule[] => {
  const sorted = [...rules].sort((a, b) => a.at - b.at)
  const out: Rule[] = []
  let group: Rule[] = []
  const close = (): void => {
    // Where lines of different length lie beside each other, the longer ones say where the line is.
    const weight = group.reduce((sum, { from, to }) => sum + to - from, 0)
    const at = weight === 0 ? 0 : group.reduce((sum, one) => sum + one.at * (one.to - one.from), 0) / weight
    out.push(...joinedAt(at, group))
    group = []
  }
  for (const one of sorted) {
    if (group.length > 0 && one.at - (group[0]?.at ?? 0) > oneLine) close()
    group.push(one)
  }
  if (group.length > 0) close()
  return out
}

/**
 * The lines of a page as a reader sees them: pieces that run on in each other are one line, double lines are one.
 * @returns none where there are so many that they draw a picture
 */
export const joinedRules = (rules: readonly Rule[]): Rule[] => {
  const joined = [...joinedOf(rules.filter(({ level }) => level)), ...joinedOf(rules.filter(({ level }) => !level))]
  return joined.length > most ? [] : joined
}

const touch = (level: Rule, upright: Rule): boolean =>
  upright.at >= level.from - oneLine && upright.at <= level.to + oneLine && level.at >= upright.from - oneLine && level.at <= upright.to + oneLine

/** Lines that hang together by crossing or meeting each other. */
export const connected = (rules: readonly Rule[]): Rule[][] => {
  const levels = rules.filter(({ level }) => level)
  const uprights = rules.filter(({ level }) => !level)
  const waiting = new Set(rules)
  const groups: Rule[][] = []
  for (const first of rules) {
    if (!waiting.delete(first)) continue
    const group = [first]
    // The group grows while it is gone through.
    for (const one of group) {
      for (const other of one.level ? uprights : levels)
        if (waiting.has(other) && (one.level ? touch(one, other) : touch(other, one))) {
          waiting.delete(other)
          group.push(other)
        }
    }
    groups.push(group)
  }
  return groups
}

const endsOf = ({ level, at, from, to }: Rule): readonly Point[] => {
  const along = [from, to]
  return along.map((end) => (level ? [end, at] : [at, end]))
}

/** The box around lines. */
export const boxOfRules = (rules: readonly Rule[]): Box => boxAround(rules.flatMap(endsOf))

/** Lines that lie in a box as a whole. */
export const rulesWithin = (rules: readonly Rule[], box: Box): Rule[] =>
  rules.filter((rule) => endsOf(rule).every(([x, y]) => holds(box, x, y, oneLine)))
