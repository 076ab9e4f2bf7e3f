import { registerEntryOf, updateRegisterEntry } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** An entry made in error, at the version seen. */
export const EntryToStrike = z.object({ entryId: Id, version: Version })

/** Strikes an entry: it stays to be seen, and counts in no year. */
export const strikeRegisterEntry = command({
  act: "register.enter",
  input: EntryToStrike,
  async run({ tx, actor, today }, { entryId, version }) {
    const entry = await registerEntryOf(tx, actor.agencyId, entryId)
    if (entry === null) return refuse("NOT_FOUND", { entryId })
    if (entry.struckOn !== null) return refuse("REGISTER_STRUCK", { struckOn: entry.struckOn })
    const now = await updateRegisterEntry(tx, actor.agencyId, { id: entryId, version }, { struckOn: today })
    if (now === null) return refuse("STALE", { version: entry.version })
    return recorded("register.struck", entryId, { entryId, on: today, version: now })
  },
})
