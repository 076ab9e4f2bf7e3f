/** A place where a page leads somewhere, or takes something in. */
export interface PageLink {
  /** As the page writes it. */
  readonly written: string
  /** Resolved against the page, without what follows #; null for what is no address. */
  readonly address: string | null
  /** follow: a reader goes there; part: the browser fetches it to show the page. */
  readonly use: "follow" | "part"
  /** The words of the link, at most 40 characters; empty for parts. */
  readonly words: string
}

/** Something on a page that not everybody can use. */
export interface Unusable {
  readonly kind: "no-alt" | "no-label"
  /** The image's address, or the control's name. */
  readonly what: string
}

/** What stands on a page of a site. */
export interface SitePage {
  readonly title: string
  /** Null where the page does not say in which language it is. */
  readonly language: string | null
  /** Contents of the meta elements by their name in small letters; the first of a name, and only what is not empty. */
  readonly tags: ReadonlyMap<string, string>
  readonly links: readonly PageLink[]
  readonly unusable: readonly Unusable[]
  /** All words that are seen, a line for a paragraph, without head, scripts and styles. */
  readonly text: string
  /** Days that are printed in the main part, `YYYY-MM-DD`, the latest first, each once. */
  readonly days: readonly string[]
  /** Entries of lists and rows of tables in the main part that lead somewhere. */
  readonly entries: number
  /** Characters in the main part, blanks not counted. */
  readonly mainLength: number
  /** The main part asks for something. */
  readonly asks: boolean
}
