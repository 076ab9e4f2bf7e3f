import { createHash } from "node:crypto"
import { penaltyWithdrawal } from "@gongkai/law"
import { insertPenaltyChange, itemOf, publicItemsOfEntry, registerEntryOf, updateItem, updateRegisterEntry } from "@gongkai/records"
import { z } from "zod"
import { lawOf } from "../calendar/calendar-of.ts"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse, type Recorded } from "../kernel.ts"

/** An entry made in error, at the version seen. */
export const EntryToStrike = z.object({ entryId: Id, version: Version })

const idLength = 32

/**
 * Strikes an entry: it stays to be seen, and counts in no year. An item that makes it public is to be withdrawn within the
 * three working days that a revoked penalty's is (行政处罚法 Article 48).
 */
export const strikeRegisterEntry = command({
  act: "register.enter",
  input: EntryToStrike,
  async run({ tx, actor, today }, { entryId, version }) {
    const entry = await registerEntryOf(tx, actor.agencyId, entryId)
    if (entry === null) return refuse("NOT_FOUND", { entryId })
    if (entry.struckOn !== null) return refuse("REGISTER_STRUCK", { struckOn: entry.struckOn })
    const now = await updateRegisterEntry(tx, actor.agencyId, { id: entryId, version }, { struckOn: today })
    if (now === null) return refuse("STALE", { version: entry.version })
    const items = await publicItemsOfEntry(tx, actor.agencyId, entryId)
    const withdrawBy = items.length === 0 ? today : penaltyWithdrawal.apply({ changedOn: today }, await lawOf(tx, actor.agencyId))
    const changes: Recorded[] = []
    for (const itemId of items) {
      const change = {
        id: `struck-${createHash("sha256")
          .update(JSON.stringify([entryId, itemId]))
          .digest("hex")
          .slice(0, idLength)}`,
        itemId,
        what: "struck",
        withdrawBy,
      } as const
      await insertPenaltyChange(tx, { ...change, agencyId: actor.agencyId, onDay: today })
      const item = await itemOf(tx, actor.agencyId, itemId, { lock: true })
      if (item === null) continue
      const version = await updateItem(tx, item, {})
      const body = { itemId, changeId: change.id, what: change.what, on: today, withdrawBy, version }
      changes.push(recorded("catalogue-item.penalty-changed", itemId, body))
    }
    return recorded("register.struck", entryId, { entryId, on: today, version: now }, ...changes)
  },
})
