import { updateWordingEntry, wordingEntryOf } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenWording, WordingToAdd } from "./fields.ts"

const { words, rightWords, weight } = WordingToAdd.shape

/** A word put otherwise, at the version seen; its kind stays. */
export const WordingToChange = SeenWording.extend({ words, rightWords: rightWords.unwrap(), weight: weight.unwrap() })

/** Changes a word of the agency's own list. */
export const changeWording = command({
  act: "catalogue.set-up",
  input: WordingToChange,
  constraints: { wording_entry_once: "WORDING_THERE" },
  async run({ tx, actor }, { entryId, version, ...fields }) {
    const entry = await wordingEntryOf(tx, actor.agencyId, entryId)
    if (entry?.endedOn !== null) return refuse("NOT_FOUND", { entryId })
    if ((entry.kind === "error") !== (fields.rightWords !== null) || fields.words === fields.rightWords)
      return refuse("WORDING_ENTRY", { kind: entry.kind })
    const now = await updateWordingEntry(tx, actor.agencyId, { id: entryId, version }, fields)
    return now === null
      ? refuse("STALE", { version: entry.version })
      : recorded("wording.changed", entryId, { entryId, weight: fields.weight, version: now })
  },
})
