import { z } from "@hono/zod-openapi"
import { RowFault } from "@gongkai/casework"

/** An import of a past register. */
export const RegisterImport = z
  .object({
    id: z.string(),
    state: z.string(),
    plannedBy: z.string(),
    plannedOn: z.string(),
    expiresOn: z.string(),
    good: z.int(),
    bad: z.int(),
    late: z.int(),
    imported: z.int(),
    unreadColumns: z.array(z.string()).readonly(),
    version: z.int(),
  })
  .openapi("RegisterImport")

/** A row of a plan: all that is wrong with it, each by its cell; or the case that came of it. */
export const RegisterImportRow = z
  .object({
    row: z.int(),
    state: z.enum(["good", "bad", "imported"]),
    registrationNumber: z.string().nullable(),
    marks: z.array(z.string()).readonly(),
    faults: z.array(RowFault).readonly(),
    caseId: z.string().nullable(),
  })
  .openapi("RegisterImportRow")
