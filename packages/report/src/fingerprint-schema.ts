import { z } from "zod"
import type { Fingerprint } from "./fingerprint.ts"
import { cellsById } from "./form/form.ts"
import { ReportError } from "./report-error.ts"

const hash = z.string().regex(/^[0-9a-f]{64}$/u)
const cell = z.string().refine((id) => cellsById.has(id))

/** A fingerprint as the contract `gongkai.fingerprint/1` has it. Unknown keys are let through at the top. */
const fingerprintSchema = z.looseObject({
  schema: z.literal("gongkai.fingerprint/1"),
  agency: z.string().nullable(),
  year: z.int().nullable(),
  scope: z.enum(["agency", "tree"]).nullable(),
  form: z.enum(["2019", "2021"]),
  figures: hash,
  rows: z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/u)),
  sections: z.strictObject({ overview: hash.nullable(), problems: hash.nullable(), other: hash.nullable() }),
  records: z.record(cell, z.int().min(0)),
  held: z.record(cell, z.number()),
  relations: z.strictObject({ held: z.int().min(0), broken: z.array(z.string()) }),
  rules: hash,
})

/**
 * Takes data from outside (a JSON file, a row of the database) as a fingerprint.
 * @throws ReportError where it is not one, with the path of the first fault
 */
export const parseFingerprint = (value: unknown): Fingerprint => {
  const read = fingerprintSchema.safeParse(value)
  if (read.success) return read.data
  throw new ReportError("FINGERPRINT_MALFORMED", read.error.issues[0]?.path.map(String).join(".") ?? "", "内容不合格式")
}
