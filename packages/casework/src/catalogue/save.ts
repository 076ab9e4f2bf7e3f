import { command } from "../kernel.ts"
import { enterItem, itemConstraints } from "./enter-item.ts"
import { ItemToSave } from "./fields.ts"
import { againstRegisterEntry } from "./register-entry.ts"

/** Saves an item for the first time: it takes its index number, which it keeps. */
export const saveItem = command({
  act: "catalogue.write",
  input: ItemToSave,
  constraints: itemConstraints,
  async run(at, item) {
    const against = await againstRegisterEntry(at.tx, at.actor.agencyId, item.section, item.registerEntryId)
    return against ?? (await enterItem(at, { ...item, proposalId: null }))
  },
})
