import { z } from "@hono/zod-openapi"
import { DocumentKind, RegisterDay, RegisterName, Words } from "@gongkai/casework"
import type { NormativeDocumentFilter, RegisterEntryFilter } from "@gongkai/records"

const narrowed = {
  // Rules in force may be older than any report.
  year: z.coerce.number().int().min(1949).max(2100).optional(),
  words: Words(1, 100).optional(),
  struck: z.enum(["no", "yes", "all"]).default("no"),
}

/** What a list of entries is narrowed to, as text. */
export const EntriesWanted = z.object({ register: RegisterName.optional(), ...narrowed })

/** The same as the records take it. */
export const entryFilter = ({ register, year, words, struck }: z.output<typeof EntriesWanted>): RegisterEntryFilter => ({
  register: register ?? null,
  year: year ?? null,
  words: words ?? null,
  struck,
})

/** What a list of documents is narrowed to, as text. */
export const DocumentsWanted = z.object({ kind: DocumentKind.optional(), inForceOn: RegisterDay.optional(), ...narrowed })

/** The same as the records take it. */
export const documentFilter = ({ kind, inForceOn, year, words, struck }: z.output<typeof DocumentsWanted>): NormativeDocumentFilter => ({
  kind: kind ?? null,
  inForceOn: inForceOn ?? null,
  year: year ?? null,
  words: words ?? null,
  struck,
})
