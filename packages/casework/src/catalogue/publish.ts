import { publicInterpretationsOf } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenItem } from "./fields.ts"
import { obstaclesOf, lookAt, type ItemToLookAt } from "./obstacles.ts"
import { putBeforePublic } from "./put-before-public.ts"
import { publicChanged } from "./public-changed.ts"
import { takeItem } from "./take-item.ts"

/** An item to be published; with it the other half of the pair, and which channels beside the portal, all open ones where none is named. */
export const ItemToPublish = SeenItem.extend({
  together: z.array(SeenItem).max(10).default([]),
  channels: z.array(Id).max(100).nullable().default(null),
})

/**
 * Publishes an item, and what travels with it: all of it or none. The public sees it when this is done; a rule's or a
 * document's line stands in table 2; other channels are queued.
 */
export const publishItem = command({
  act: "catalogue.publish",
  input: ItemToPublish,
  constraints: { normative_document_pkey: "ALREADY_THERE" },
  async run(at, { itemId, version, together, channels }) {
    const all = [{ itemId, version }, ...together]
    const ids = new Set(all.map((one) => one.itemId))
    if (ids.size < all.length) return refuse("ALREADY_THERE", { itemId })
    // Locked in one order, so that two who publish pairs never wait for each other.
    const looked = new Map<string, ItemToLookAt>()
    for (const seen of [...all].sort((a, b) => (a.itemId < b.itemId ? -1 : 1))) {
      const item = await takeItem(at, seen, ["in-review"])
      if ("ok" in item) return item
      looked.set(item.id, await lookAt(at.tx, item))
    }
    for (const one of looked.values()) {
      const [first, ...rest] = await obstaclesOf(at.tx, one, ids)
      if (first !== undefined) return refuse(first.code, { ...first.detail, itemId: one.item.id, others: rest.map(({ code }) => code) })
    }
    const published = []
    for (const one of looked.values()) {
      const done = await putBeforePublic(at, one, channels)
      if ("ok" in done) return done
      published.push({ ...done, item: one.item })
    }
    const paired = []
    for (const { item } of published) paired.push(...(await publicInterpretationsOf(at.tx, at.actor.agencyId, item.id)))
    await publicChanged(
      at.tx,
      at.actor.agencyId,
      published.map(({ item }) => item),
      paired,
    )
    const told = published.map(({ item, version: next, queued }) =>
      recorded("catalogue-item.published", item.id, { itemId: item.id, on: at.today, contentHash: item.contentHash, queued, version: next }),
    )
    const own = told.find(({ subject }) => subject === itemId)
    if (own === undefined) return refuse("NOT_FOUND", { itemId })
    return { ...own, with: [...published.flatMap(({ events }) => events), ...told.filter((one) => one !== own)] }
  },
})
