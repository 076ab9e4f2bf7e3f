import { createHmac } from "node:crypto"
import type { SearchedField } from "./fields.ts"
import type { DataKey } from "./key-ring.ts"

/** Full width and half width, capitals and small letters, with blanks and without: the same value. */
const plainForm = (value: string): string =>
  value
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\ufeff]/gu, "")

/** A telephone number by its digits alone, without the country's 86 before a mobile number. */
const phoneForm = (value: string): string =>
  plainForm(value)
    .replace(/\D/gu, "")
    .replace(/^(?:00)?86(?=1\d{10}$)/u, "")

/** The form of a value in which equal values are equal. */
export const normalised = (field: SearchedField, value: string): string => {
  if (field === "phone") return phoneForm(value)
  return field === "identityNumber" ? plainForm(value).replace(/[-‐-―]/gu, "") : plainForm(value)
}

/**
 * A keyed hash for exact search, by a key of its own; equal values of two agencies or two fields have different hashes.
 * @returns 64 hexadecimal digits; null for a value of which nothing is left
 */
export const searchHash = (agencyId: string, field: SearchedField, value: string, { searching }: Pick<DataKey, "searching">): string | null => {
  const form = normalised(field, value)
  return form === ""
    ? null
    : createHmac("sha256", searching)
        .update(JSON.stringify([agencyId, field, form]))
        .digest("hex")
}
