import { saveSearchSynonyms, searchSynonymsOf } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** Groups of words that search takes for one another, all of an agency's, at the version seen; 0 where it had none. */
export const SynonymsToSave = z.object({ groups: z.array(z.array(Words(1, 40)).min(2).max(6)).max(500), version: z.number().int().min(0) })

/** Says which words search takes for one another, for the agency and all below it. */
export const saveSynonyms = command({
  act: "catalogue.set-up",
  input: SynonymsToSave,
  async run({ tx, actor }, { groups, version }) {
    const next = await saveSearchSynonyms(tx, actor.agencyId, { groups, version })
    if (next === null) return refuse("STALE", { version: (await searchSynonymsOf(tx, actor.agencyId)).version })
    return recorded("search.synonyms-saved", "search-synonyms", { version: next })
  },
})
