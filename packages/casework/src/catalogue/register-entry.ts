import { registerEntryOf, type Tx } from "@gongkai/records"
import { refuse, type Refused } from "../kernel.ts"

/** What stands against an item's making an entry of a register public: it is a penalty's, and in its section. */
export const againstRegisterEntry = async (tx: Tx, agencyId: string, section: string, entryId: string | null): Promise<Refused | null> => {
  if (entryId === null) return null
  const entry = await registerEntryOf(tx, agencyId, entryId)
  if (entry === null) return refuse("NOT_FOUND", { entryId })
  const fits = section === "penalties" && (entry.register === "penalties" || entry.register === "coercion")
  return fits ? null : refuse("REGISTER_ENTRY_NOT_FITTING", { section, register: entry.register })
}
