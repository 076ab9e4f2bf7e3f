import { day } from "@gongkai/law"
import { appendEvent, indexPublished, writePublished, type PublishedItem } from "@gongkai/records"
import type { TestDatabase } from "@gongkai/records/test/database"

/** An item of a test; what it does not say is usual. */
export const publishedItem = (itemId: string, given: Partial<PublishedItem> = {}): PublishedItem => ({
  itemId,
  indexNumber: `XH-${itemId}`,
  title: `关于${itemId}的通知`,
  summary: "",
  body: `<p>${itemId}的正文。</p>`,
  section: "notices",
  legalCategory: "20-15",
  subject: null,
  genre: "notice",
  keywords: [],
  documentNumber: null,
  issuingBody: "样本机关",
  madeOn: day("2026-11-01"),
  publishedOn: day("2026-11-10"),
  changedAt: "2026-11-10T02:00:00Z",
  validity: "in-force",
  validityOn: null,
  validityBy: null,
  documentKind: null,
  pairs: [],
  files: [],
  contentHash: "0".repeat(64),
  ...given,
})

let serial = 0

/** Puts items before the public as their agency would, with the rows behind them. */
export const plantPublished = (db: Pick<TestDatabase, "records">, agencyId: string, items: readonly PublishedItem[]): Promise<void> => {
  const today = day("2026-11-20")
  return db.records.transaction({ agencyId, personId: `${agencyId}-clerk`, today }, async (tx) => {
    for (const item of items) {
      serial += 1
      const { itemId: id, indexNumber, title, summary, body, section, legalCategory, genre, issuingBody, madeOn, contentHash, publishedOn } = item
      const written = {
        id,
        agencyId,
        indexNumber,
        title,
        summary,
        body,
        section,
        legalCategory,
        genre,
        issuingBody,
        madeOn,
        contentHash,
        publishedOn,
      }
      await tx
        .insertInto("catalogueItem")
        .values({ ...written, indexYear: 2026, indexSeq: serial, attribute: "proactive", draftedBy: `${agencyId}-clerk`, state: "published" })
        .onConflict((there) => there.column("id").doNothing())
        .execute()
    }
    await writePublished(tx, agencyId, items)
    await indexPublished(
      tx,
      agencyId,
      items.map(({ itemId }) => itemId),
    )
    await appendEvent(tx, agencyId, {
      name: "agency.changed",
      actor: `${agencyId}-clerk`,
      at: "2026-11-20T01:00:00Z",
      cause: null,
      subject: agencyId,
      body: { agencyId, version: 1 },
    })
  })
}

/** Takes an item away from the public, with the note that stays. */
export const plantWithdrawal = (db: Pick<TestDatabase, "asOwner">, itemId: string, note: string): Promise<unknown> =>
  db.asOwner(
    `with changed as (update gongkai.published_item set body = '', files = '[]', withdrawn_on = '2026-11-20', withdrawn_note = $2 where item_id = $1 returning agency_id)
    insert into gongkai.event (agency_id, name, actor, at, body) select agency_id, 'agency.changed', 'test', now(), '{}' from changed`,
    [itemId, note],
  )
