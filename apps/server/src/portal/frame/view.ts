import type { Child } from "hono/jsx"

/** A step on the way to a page. */
export interface Waypoint {
  readonly name: string
  readonly href: string
}

/** Whose column (栏目) a page stands in, for the tags that government sites bear. */
export interface Column {
  readonly name: string
  readonly type: string
}

/** What a page of the portal is made of; the frame adds the rest. */
export interface View {
  readonly title: string
  /** Its canonical address, from the slash on. */
  readonly path: string
  /** From the home on, without the page itself. */
  readonly trail: readonly Waypoint[]
  readonly column: Column | null
  readonly description: string
  /** More `<meta>` tags: name and content. */
  readonly meta?: readonly (readonly [name: string, content: string])[]
  /** JSON-LD. */
  readonly structured?: Readonly<Record<string, unknown>>
  /** Feeds of the page: path before the ending. */
  readonly feeds?: string
  /** Not for search engines: personal, or one of many parts of a list. */
  readonly hidden?: boolean
  /** ISO instant of the last change of what it shows. */
  readonly changedAt?: string
  /** The agency whose pages it is among; the navigation shows its columns. */
  readonly agency?: { readonly id: string; readonly name: string }
  readonly body: Child
}
