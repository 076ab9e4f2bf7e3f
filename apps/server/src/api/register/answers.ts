import { z } from "@hono/zod-openapi"
import { normativeDocumentKinds, registers } from "@gongkai/records"

const day = z.string().nullable()

/** An entry of a register behind table 2; of a month its day is the month's last. */
export const RegisterEntry = z
  .object({
    id: z.string(),
    register: z.enum(registers),
    span: z.enum(["day", "month"]),
    onDay: z.string(),
    count: z.int(),
    /** 万元. */
    amount: z.number().nullable(),
    title: z.string(),
    source: z.string(),
    struckOn: day,
    version: z.int(),
  })
  .openapi("RegisterEntry")

/** A rule or a normative document. */
export const NormativeDocument = z
  .object({
    id: z.string(),
    kind: z.enum(normativeDocumentKinds),
    title: z.string(),
    documentNumber: z.string().nullable(),
    madeOn: z.string(),
    publishedOn: day,
    repealedOn: day,
    repealedBy: z.string().nullable(),
    struckOn: day,
    version: z.int(),
  })
  .openapi("NormativeDocument")
