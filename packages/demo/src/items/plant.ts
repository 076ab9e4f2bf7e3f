import { contentHash } from "@gongkai/casework"
import { appendEvents, insertItemsInBulk, takeNumbers, type BulkFile, type BulkItem, type Records, type Tx } from "@gongkai/records"
import type { DemoItem } from "./item.ts"

/** How items are planted. */
export interface ItemPlanting {
  readonly records: Records
  /** Who writes items of an agency, and who signs them off. */
  readonly writerOf: (agencyId: string) => string
  readonly signerOf: (agencyId: string) => string
  /** Of so many items one has its sign-offs; of the others nobody remembers. */
  readonly signedOneOf: number
  /** Keeps the content of a file in the store. Items have no files where it is left out. */
  readonly keepFile?: (content: Buffer) => Promise<string>
}

const batchSize = 500
const stages = ["proof-1", "review-1", "proof-2", "review-2", "proof-3", "review-3", "secrecy"] as const

/** Of an item that is published without being asked, with its attachments in the order of their ids. */
const hashOf = (item: DemoItem, files: readonly BulkFile[]): string =>
  contentHash(
    { ...item, attribute: "proactive", ground: null, reviewDue: null },
    files.map(({ fileId, sha256, name }) => ({ id: fileId, sha256, name, place: "attachment", position: 1 })),
  )

const filesOf = async ({ file }: DemoItem, keepFile: ItemPlanting["keepFile"]): Promise<readonly BulkFile[]> => {
  if (file === null || keepFile === undefined) return []
  const content = Buffer.from(`\uFEFF${file.text}`)
  const { fileId, name, contentType } = file
  return [{ fileId, name, contentType, bytes: content.length, sha256: await keepFile(content) }]
}

const rowOf = async (planting: ItemPlanting, item: DemoItem, nth: number): Promise<BulkItem> => {
  const attachments = await filesOf(item, planting.keepFile)
  const signed = nth % planting.signedOneOf === 0
  return {
    ...item,
    attachments,
    files: attachments.map(({ fileId, name, bytes, contentType }) => ({ fileId, name, bytes, contentType })),
    contentHash: hashOf(item, attachments),
    draftedBy: planting.writerOf(item.agencyId),
    signOffs: signed ? stages.map((stage) => ({ id: `${item.itemId}-${stage}`, stage, by: planting.signerOf(item.agencyId), on: item.publishedOn })) : [], // prettier-ignore
  }
}

/** Items with the numbers that the agency's series has left, in their order: an office may have given some before. */
const numbered = async (tx: Tx, agencyId: string, rows: readonly BulkItem[]): Promise<readonly BulkItem[]> => {
  const all: BulkItem[] = []
  for (const year of new Set(rows.map(({ indexYear }) => indexYear))) {
    const ofYear = rows.filter(({ indexYear }) => indexYear === year)
    const first = await takeNumbers(tx, agencyId, "catalogue", year, ofYear.length)
    for (const [nth, row] of ofYear.entries()) {
      const indexSeq = first + nth
      all.push({ ...row, indexSeq, indexNumber: `${String(year)}-${String(indexSeq).padStart(5, "0")}` })
    }
  }
  return all
}

const plantBatch = async (planting: ItemPlanting, agencyId: string, items: readonly DemoItem[]): Promise<void> => {
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined) return
  const actor = planting.writerOf(agencyId)
  const rows = await Promise.all(items.map((item, nth) => rowOf(planting, item, nth)))
  await planting.records.transaction({ agencyId, personId: actor, today: last.publishedOn }, async (tx) => {
    const told = { actor, at: last.changedAt, cause: null, subject: agencyId }
    await appendEvents(tx, [{ ...told, name: "items.taken-over", body: { items: items.length, from: first.publishedOn, to: last.publishedOn } }])
    await insertItemsInBulk(tx, agencyId, await numbered(tx, agencyId, rows))
  })
}

/** Plants items as they come, hundreds a transaction: in the agency's catalogue, before the public, in the search. */
export const plantItems = async (planting: ItemPlanting, items: Iterable<DemoItem>): Promise<void> => {
  const waiting = new Map<string, DemoItem[]>()
  for (const item of items) {
    const own = waiting.get(item.agencyId) ?? []
    waiting.set(item.agencyId, own)
    own.push(item)
    // A policy goes with its interpretation, which comes right after it.
    if (own.length < batchSize || (item.interprets === null && item.pairs.length > 0)) continue
    waiting.delete(item.agencyId)
    await plantBatch(planting, item.agencyId, own)
  }
  for (const [agencyId, own] of waiting) await plantBatch(planting, agencyId, own)
}
