import type { Figures } from "./figures.ts"
import type { Random } from "./random.ts"

/** Figures with one cell changed, and which. */
export interface Planted {
  readonly figures: Figures
  readonly cell: string
}

/**
 * Changes one cell of table 3 or 4, as a slip of the pen would: exactly the relations that this cell is in no longer hold.
 * @param random picks the cell, among those the figures have, and by how much it is off; the result is at least 0
 */
export const plant = (random: Random, figures: Figures): Planted => {
  const cell = random.pick([...figures.keys()].filter((id) => id.startsWith("requests.") || id.startsWith("disputes.")))
  const right = figures.get(cell) ?? 0
  const by = random.int(1, right > 20 ? 19 : 4)
  return { figures: new Map(figures).set(cell, right >= by && random.chance(0.5) ? right - by : right + by), cell }
}
