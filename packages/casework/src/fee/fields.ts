import { z } from "zod"
import { Id } from "../fields.ts"

const mostPages = 1_000_000

/** By what the fee of a request is counted, and how many items (Article 4) or pages of A4 (Article 5) it has. */
export const FeeToAssess = z.object({
  caseId: Id,
  basis: z.enum(["item", "page"]),
  quantity: z.coerce.number().int().min(1).max(mostPages).default(1),
})
