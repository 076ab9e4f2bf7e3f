/** A stream of numbers that a seed decides entirely; the same on every machine. */
export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number
  /** A whole number from low to high, both included. */
  readonly int: (low: number, high: number) => number
  /** True with this probability. */
  readonly chance: (probability: number) => boolean
  /** One of the list. @throws RangeError for an empty list */
  readonly pick: <T>(list: readonly T[]) => T
}

const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/**
 * Mulberry32 over a seed and a purpose.
 * @param purpose streams of different purposes do not disturb each other when one of them draws more
 */
export const randomFrom = (seed: number, purpose = ""): Random => {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ hash(purpose)) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const one = list[int(0, list.length - 1)]
      if (one === undefined) throw new RangeError("nothing to pick from")
      return one
    },
  }
}
