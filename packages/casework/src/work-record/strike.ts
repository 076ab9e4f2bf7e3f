import { updateWorkRecord } from "@gongkai/records"
import { z } from "zod"
import { Id, Version, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { workAtHand } from "./standing.ts"

/** A record that was entered by mistake, and what was wrong. */
export const WorkToStrike = z.object({ recordId: Id, version: Version, reason: Words(1, 500) })

/** Strikes a record: it stays to be seen, and counts nowhere. */
export const strikeWork = command({
  act: "work.write",
  input: WorkToStrike,
  async run({ tx, actor, today }, { recordId, version, reason }) {
    const found = await workAtHand(tx, actor.agencyId, recordId)
    if (!found.ok) return found
    const now = await updateWorkRecord(tx, actor.agencyId, { ...found.record, version, struckOn: today, strikeReason: reason })
    if (now === null) return refuse("STALE", { version: found.record.version })
    return recorded("work.struck", recordId, { recordId, on: today, version: now })
  },
})
