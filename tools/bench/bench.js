// @ts-check

/**
 * @typedef {object} Goal
 * @property {string} words
 * @property {(value: number) => boolean} holds
 *
 * @typedef {object} Bench
 * @property {string} id stable; what comes before the dot is the group
 * @property {string} says in Chinese, what is measured against what
 * @property {string} unit
 * @property {Goal} goal
 * @property {() => Promise<{ value: number, note: string }>} run the value with what it was made from
 */

/** @param {number} limit @returns {Goal} */
export const atMost = (limit) => ({ words: `≤ ${limit}`, holds: (value) => value <= limit })

/** @param {number} limit @returns {Goal} */
export const atLeast = (limit) => ({ words: `≥ ${limit}`, holds: (value) => value >= limit })

/** The middle value, which one disturbed run does not move. @param {readonly number[]} values */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** Milliseconds that a piece of work takes. @param {() => void} work */
export const timed = (work) => {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Milliseconds until a piece of work is done. @param {() => Promise<void>} work */
export const timedAsync = async (work) => {
  const began = performance.now()
  await work()
  return performance.now() - began
}
