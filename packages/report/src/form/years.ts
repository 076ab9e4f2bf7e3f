import type { Edition } from "./kinds.ts"

/** Statistical years that an edition is for, both ends included; null: still in force. */
const years: Record<Edition, readonly [first: number, last: number | null]> = { "2019": [2019, 2020], "2021": [2021, null] }

/** True where a year is reported in this edition. */
export const isFormOf = (edition: Edition, year: number): boolean => {
  const [first, last] = years[edition]
  return year >= first && (last === null || year <= last)
}

/** The edition in which a year is reported; null for years before both. */
export const formOfYear = (year: number): Edition | null => (["2021", "2019"] as const).find((edition) => isFormOf(edition, year)) ?? null
