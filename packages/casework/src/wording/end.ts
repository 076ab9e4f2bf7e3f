import { updateWordingEntry, wordingEntryOf } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenWording } from "./fields.ts"

/** Takes a word out of the agency's own list. */
export const endWording = command({
  act: "catalogue.set-up",
  input: SeenWording,
  async run({ tx, actor, today }, { entryId, version }) {
    const entry = await wordingEntryOf(tx, actor.agencyId, entryId)
    if (entry?.endedOn !== null) return refuse("NOT_FOUND", { entryId })
    const now = await updateWordingEntry(tx, actor.agencyId, { id: entryId, version }, { endedOn: today })
    return now === null ? refuse("STALE", { version: entry.version }) : recorded("wording.ended", entryId, { entryId, on: today, version: now })
  },
})
