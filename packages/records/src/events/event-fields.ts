import { z } from "zod"

/** Whatever has one. */
export const id = z.string().min(1)
/** A legal day. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)
/** Of what was changed. */
export const version = z.number().int().positive()
/** How many. */
export const count = z.number().int().nonnegative()
