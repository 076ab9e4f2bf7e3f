import { registerEntryOf, updateRegisterEntry } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { countKept, entryFaults } from "./faults.ts"
import { EntryFields } from "./fields.ts"

/** An entry put right, at the version seen; its register stays. */
export const EntryToChange = z.object({ entryId: Id, version: Version, ...EntryFields.shape })

/** Puts an entry right. One of a day stays one of a day, a month's figure stays a month's. */
export const changeRegisterEntry = command({
  act: "register.enter",
  input: EntryToChange,
  async run({ tx, actor, today }, { entryId, version, on, count, amount, title, source }) {
    const entry = await registerEntryOf(tx, actor.agencyId, entryId)
    if (entry === null) return refuse("NOT_FOUND", { entryId })
    if (entry.struckOn !== null) return refuse("REGISTER_STRUCK", { struckOn: entry.struckOn })
    const { span, onDay } = on
    if (span !== entry.span) return refuse("REGISTER_SPAN_KEPT", { span: entry.span })
    const [fault] = entryFaults({ register: entry.register, on, count, amount }, today)
    if (fault !== undefined) return refuse(fault.code, fault.detail)
    const now = await updateRegisterEntry(
      tx,
      actor.agencyId,
      { id: entryId, version },
      { onDay, count: countKept(span, count), amount, title, source },
    )
    if (now === null) return refuse("STALE", { version: entry.version })
    return recorded("register.changed", entryId, { entryId, on: onDay, version: now })
  },
})
