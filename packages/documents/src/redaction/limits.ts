/** How large a document may be that is redacted here, and how long a page may take. */
export interface RedactionLimits {
  readonly mostBytes: number
  readonly mostPages: number
  /** Longest side of a page, in points. */
  readonly longestSide: number
  /** Of a page's picture. */
  readonly mostPixels: number
  /** Milliseconds that drawing one page may take. */
  readonly pageTime: number
}

/** Limits that hold where none are given: A0 pages, 300 of them. */
export const redactionLimits: RedactionLimits = { mostBytes: 50 * 2 ** 20, mostPages: 300, longestSide: 5000, mostPixels: 8_000_000, pageTime: 8000 }
