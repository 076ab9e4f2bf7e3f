import type { Day } from "@gongkai/law"
import type { PublishedItem } from "@gongkai/records"
import type { TopicId } from "./vocabulary.ts"

/** An agency that publishes, and what it talks about. */
export interface Publisher {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly topic: TopicId
  /** What is before 〔2026〕1号 in its document numbers. */
  readonly series: string
  /** How much of all it publishes, against the others. */
  readonly weight: number
}

/** A file that is offered below an item's text. */
export interface DemoFile {
  readonly fileId: string
  readonly name: string
  readonly contentType: string
  readonly text: string
}

/** An item as it stands before the public, with what the office alone knows of it. */
export interface DemoItem extends Omit<PublishedItem, "files" | "contentHash"> {
  readonly agencyId: string
  readonly indexYear: number
  readonly indexSeq: number
  /** The policy that this explains. */
  readonly interprets: string | null
  readonly noInterpretation: string | null
  /** Who sent it in (信息报送). */
  readonly contributedBy: string | null
  readonly normativeDocumentId: string | null
  readonly file: DemoFile | null
}

/** What is generated. */
export interface ItemsWish {
  readonly seed: number
  readonly publishers: readonly Publisher[]
  readonly from: Day
  readonly to: Day
  readonly count: number
  /** Before every id. */
  readonly prefix?: string
}
