import { createHash } from "node:crypto"

/** By what a fault of a site is known again: its kind and what makes it the same. */
export const fingerprintOf = ({ kind, key }: { readonly kind: string; readonly key: string }): string =>
  createHash("sha256").update(`${kind}\n${key}`).digest("hex")

/** The id of the ticket of a fault of a site. */
export const ticketIdOf = (siteId: string, fingerprint: string): string =>
  createHash("sha256").update(`${siteId}\n${fingerprint}`).digest("hex").slice(0, 24)
