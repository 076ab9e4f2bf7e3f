import type { ReadOutcome } from "../outcome.ts"

/** What a thread is asked to do with a PDF. */
export type ApartTask =
  { readonly asked: "report"; readonly bytes: Uint8Array; readonly provenance: boolean } | { readonly asked: "text"; readonly bytes: Uint8Array }

/** What it answers. */
export type ApartAnswer = { readonly report: ReadOutcome } | { readonly text: string | null }
