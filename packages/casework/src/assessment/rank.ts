import type { Totals } from "./final-scores.ts"

/** Part of all points that must apply to an agency for a rank. */
const leastPart = 0.5

/** Gives ranks by totals, the same to the same; none to an agency to which less than half of the scheme applied. */
export const ranked = <One extends Totals>(ones: readonly One[], allPoints: number): readonly (One & { readonly rank: number | null })[] => {
  const fit = ({ possible, total }: Totals): boolean => total !== null && possible >= allPoints * leastPart
  const totals = ones.filter(fit).flatMap(({ total }) => total ?? [])
  return ones.map((one) => ({ ...one, rank: fit(one) ? 1 + totals.filter((total) => total > (one.total ?? 0)).length : null }))
}
