import { insertWordingEntry } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { WordingToAdd } from "./fields.ts"

/** Adds a word to the agency's list; it holds for all below it, and before a default one. */
export const addWording = command({
  act: "catalogue.set-up",
  input: WordingToAdd,
  constraints: { wording_entry_pkey: "ALREADY_THERE", wording_entry_once: "WORDING_THERE" },
  async run({ tx, actor }, { entryId, kind, words, rightWords, weight }) {
    if ((kind === "error") !== (rightWords !== null) || words === rightWords) return refuse("WORDING_ENTRY", { kind })
    await insertWordingEntry(tx, { id: entryId, agencyId: actor.agencyId, kind, words, rightWords, weight })
    return recorded("wording.added", entryId, { entryId, kind, weight, version: 1 })
  },
})
