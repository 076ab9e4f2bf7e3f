import { z } from "zod"
import { Id, Version, Words } from "../fields.ts"

/** A word of the agency's own list: wrong with what is right, or to be looked at. */
export const WordingToAdd = z.object({
  entryId: Id,
  kind: z.enum(["error", "sensitive"]),
  words: Words(1, 40),
  rightWords: Words(1, 40).nullable().default(null),
  /** 2 and 3 bar publication until they are handled; 1 is told. */
  weight: z.number().int().min(1).max(3).default(2),
})

/** An entry at the version seen. */
export const SeenWording = z.object({ entryId: Id, version: Version })
