/** The site that a page belongs to, its settings filled in from the agency at its top. */
export interface Place {
  readonly name: string
  readonly domain: string
  readonly origin: string
  readonly identificationCode: string | null
  readonly icpFiling: string | null
  readonly policeFiling: string | null
  readonly organiser: string
  readonly contact: string | null
}
