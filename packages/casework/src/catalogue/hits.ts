import { createHash } from "node:crypto"
import { verdictsOfItem, type CatalogueItem, type FileHit, type ItemFile, type ItemVerdict, type Tx } from "@gongkai/records"
import { findPersonalData } from "@gongkai/documents"
import { findWordings } from "../wording/find.ts"
import { wordingsOf } from "../wording/list-of.ts"
import { wordsOfBody } from "./body.ts"

/** Parts of an item whose words are looked at. */
export const readParts = ["title", "summary", "body", "issuingBody", "documentNumber", "keywords"] as const

/** One of {@link readParts}. */
export type ReadPart = (typeof readParts)[number]

/** Something that was found in an item, and what was said of it. */
export interface ItemHit {
  readonly finder: ItemVerdict["finder"]
  /** Of personal data its kind; of words `error` or `sensitive`. */
  readonly kind: string
  /** Where: a part of the item, or a file by its id. */
  readonly part: ReadPart | "file"
  readonly fileId: string | null
  readonly line: number
  /** What stands there; of a file only so shown that it gives nothing away. */
  readonly text: string
  /** What is to stand there: masked, or right; null where only a person can say. */
  readonly instead: string | null
  readonly weight: number
  /** By which a verdict is bound to it. */
  readonly hash: string
  readonly reason: ItemVerdict["reason"] | null
  /** Bars publication until it is changed, masked or judged. */
  readonly bars: boolean
}

/** The words of each part of an item. */
export const wordsOfParts = (item: Pick<CatalogueItem, ReadPart>): Readonly<Record<ReadPart, string>> => ({
  title: item.title,
  summary: item.summary,
  body: wordsOfBody(item.body),
  issuingBody: item.issuingBody,
  documentNumber: item.documentNumber ?? "",
  keywords: item.keywords.join("\n"),
})

/** The hash of something found: of this item, of this kind, of these very words. */
const hitHash = (itemId: string, kind: string, text: string): string =>
  createHash("sha256")
    .update(JSON.stringify([itemId, kind, text]))
    .digest("hex")

type Unjudged = Omit<ItemHit, "reason" | "bars">

const inFile = ({ id, hits }: ItemFile): readonly Unjudged[] =>
  hits.map(({ kind, masked, hash, place }) => ({
    ...{ finder: "personal-data", kind, part: "file", fileId: id, line: Number(place), text: masked, instead: null, weight: 3, hash },
  }))

/** What a file's text holds that is personal, as it is kept beside the file: never the text itself. */
export const hitsOfFileText = (itemId: string, text: string): readonly FileHit[] => {
  const seen = new Map(
    findPersonalData(text).map((hit): [string, FileHit] => {
      const hash = hitHash(itemId, hit.kind, hit.text)
      return [hash, { kind: hit.kind, masked: hit.masked, hash, place: String(hit.line) }]
    }),
  )
  return [...seen.values()].slice(0, 200)
}

/** Everything that the finders meet in an item and its files, with what was said of it. */
export const hitsOfItem = async (tx: Tx, item: CatalogueItem, files: readonly ItemFile[]): Promise<readonly ItemHit[]> => {
  const wordings = await wordingsOf(tx, item.agencyId)
  const found: Unjudged[] = []
  const parts = wordsOfParts(item)
  for (const part of readParts) {
    for (const { kind, text, masked, line } of findPersonalData(parts[part]))
      found.push({ finder: "personal-data", kind, part, fileId: null, line, text, instead: masked, weight: 3, hash: hitHash(item.id, kind, text) })
    for (const { kind, words, rightWords, weight, line } of findWordings(parts[part], wordings))
      found.push({ finder: "wording", kind, part, fileId: null, line, text: words, instead: rightWords, weight, hash: hitHash(item.id, kind, words) })
  }
  for (const file of files) found.push(...inFile(file))
  const judged = new Map((await verdictsOfItem(tx, item.agencyId, item.id)).map(({ finder, hitHash: hash, reason }) => [`${finder} ${hash}`, reason]))
  return found.map((hit) => {
    const reason = judged.get(`${hit.finder} ${hit.hash}`) ?? null
    return { ...hit, reason, bars: reason === null && hit.weight >= 2 }
  })
}
