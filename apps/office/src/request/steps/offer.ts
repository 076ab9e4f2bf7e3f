import type { components } from "@gongkai/client"

/** What can be done with a request today, or why not: as the API says. */
export type Offer = components["schemas"]["Possible"]

/** The case that a step is done to, as it was seen. */
export interface At {
  readonly caseId: string
  readonly version: number
  /** The day on which it happened, where that is not today. */
  readonly on?: string | undefined
}

/** Choices of a field as a select takes them. */
export const optionsOf = ({ choices }: Offer, field: string): { readonly value: string; readonly label: string }[] =>
  (choices[field] ?? []).map(({ value, words }) => ({ value, label: words }))
