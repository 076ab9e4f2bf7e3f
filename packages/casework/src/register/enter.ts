import { insertRegisterEntries } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { countKept, entryFaults } from "./faults.ts"
import { EntryToEnter } from "./fields.ts"

/** Enters a decision, a payment or a result in a register of table 2, or a month's figure. */
export const enterRegisterEntry = command({
  act: "register.enter",
  input: EntryToEnter,
  constraints: { register_entry_pkey: "ALREADY_THERE" },
  async run({ tx, actor, today }, { entryId, register, on, count, amount, title, source }) {
    const [fault] = entryFaults({ register, on, count, amount }, today)
    if (fault !== undefined) return refuse(fault.code, fault.detail)
    const { span, onDay } = on
    await insertRegisterEntries(tx, actor.agencyId, [{ id: entryId, register, span, onDay, count: countKept(span, count), amount, title, source }])
    return recorded("register.entered", entryId, { entryId, register, span, on: onDay, version: 1 })
  },
})
