import { templateOf, updateLetter } from "@gongkai/records"
import { command, recorded } from "../kernel.ts"
import { contentOf } from "./content.ts"
import { LetterFields, SeenLetter } from "./fields.ts"
import { takeLetter } from "./standing.ts"

/** A letter with all that its drafter sets, anew. */
export const LetterToRevise = LetterFields.extend(SeenLetter.shape)

/** Writes a draft, or what was returned, anew; it takes the template that is current by then. */
export const reviseLetter = command({
  act: "letter.draft",
  input: LetterToRevise,
  async run(at, { letterId, version, ...input }) {
    const taken = await takeLetter(at, { letterId, version }, ["draft", "returned"])
    if ("ok" in taken) return taken
    const { letter, kind } = taken
    const template = await templateOf(at.tx, at.actor.agencyId, kind.id, "current")
    const content = contentOf(kind, input, template?.version ?? 0)
    if ("ok" in content) return content
    const next = await updateLetter(at.tx, letter, content)
    return recorded("letter.revised", letterId, { letterId, caseId: letter.caseId, version: next })
  },
})
