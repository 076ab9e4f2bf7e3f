import type { Agency } from "../agency.ts"
import type { Random } from "../random.ts"

/** What a sentence may speak of. */
export interface Material {
  readonly agency: Agency
  readonly year: number
  readonly random: Random
  /** A figure of the report by cell id; 0 where the edition has no such cell. */
  readonly figure: (id: string) => number
}

/** One way to say something. */
export type Telling = (material: Material) => string
