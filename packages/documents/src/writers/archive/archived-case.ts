import type { Day } from "@gongkai/law"
import type { Readable } from "node:stream"

/** A document of a case as its index tells of it (DA/T 22: 顺序号, 文号, 责任者, 题名, 日期). */
export interface ArchivedDocument {
  readonly title: string
  /** Who made it (责任者). */
  readonly author: string
  /** Its number; null where it bears none. */
  readonly number: string | null
  readonly date: Day | null
  /** Its name with the ending; a number goes before it in the package. */
  readonly name: string
  readonly remark: string | null
  /** Opens its content when its turn comes; null where it is told of and left out. */
  readonly open: (() => Promise<Readable>) | null
}

/** A case as it is put away: what stands on the cover, and its documents in order. */
export interface ArchivedCase {
  readonly title: string
  readonly agency: string
  /** What the cover says, each with its label. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly documents: readonly ArchivedDocument[]
}
