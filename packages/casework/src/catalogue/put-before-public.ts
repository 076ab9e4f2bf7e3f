import { queuePublications, updateItem, writePublished, writePublishedFiles } from "@gongkai/records"
import type { Circumstances, Recorded, Refused } from "../kernel.ts"
import type { ItemToLookAt } from "./obstacles.ts"
import { enterIntoTableTwo } from "./table-two.ts"

/** What came of putting an item before the public. */
interface PutBeforePublic {
  readonly version: number
  /** Channels beside the portal that it goes to. */
  readonly queued: number
  readonly events: readonly Recorded[]
}

/** Writes what the public sees of an item, its line of table 2 and a row of the outbox for each channel. */
export const putBeforePublic = async (
  at: Circumstances,
  { item, files }: ItemToLookAt,
  channels: readonly string[] | null,
): Promise<PutBeforePublic | Refused> => {
  const { tx, actor, today, now } = at
  const line = await enterIntoTableTwo(at, item)
  if ("ok" in line) return line
  const publishedOn = item.publishedOn ?? today
  const shown = files.map(({ id, sha256, name, bytes, contentType, place }) => ({ fileId: id, sha256, name, bytes, contentType, place }))
  const offered = shown.filter(({ place }) => place === "attachment")
  await writePublished(tx, actor.agencyId, [
    {
      itemId: item.id,
      indexNumber: item.indexNumber,
      title: item.title,
      summary: item.summary,
      body: item.body,
      section: item.section,
      legalCategory: item.legalCategory,
      subject: item.subject,
      genre: item.genre,
      keywords: item.keywords,
      documentNumber: item.documentNumber,
      issuingBody: item.issuingBody,
      madeOn: item.madeOn,
      publishedOn,
      changedAt: now,
      validity: item.validity,
      validityOn: item.validityOn,
      validityBy: item.validityBy,
      documentKind: item.documentKind,
      pairs: [],
      files: offered.map(({ fileId, name, bytes, contentType }) => ({ fileId, name, bytes, contentType })),
      contentHash: item.contentHash,
    },
  ])
  await writePublishedFiles(tx, actor.agencyId, item.id, shown)
  const version = await updateItem(tx, item, {
    state: "published",
    waitingStage: null,
    publishedOn,
    publishedHash: item.contentHash,
    publishedInterprets: item.interprets,
    normativeDocumentId: line.documentId,
  })
  const queued = await queuePublications(tx, actor.agencyId, { itemId: item.id, contentHash: item.contentHash, at: now, today, channels })
  return { version, queued, events: line.events }
}
