import { insertLetter, mayDraftFor, templateOf } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { letterKind } from "../letters/kinds.ts"
import { contentOf } from "./content.ts"
import { LetterFields } from "./fields.ts"
import { readerOf } from "./standing.ts"

/** A letter of a case, of a kind. */
export const LetterToDraft = LetterFields.extend({ caseId: Id, letterId: Id, kind: z.string().min(1).max(60) })

/** Begins a letter. It may lack whatever it will say; only what does not belong into it is refused. */
export const draftLetter = command({
  act: "letter.draft",
  input: LetterToDraft,
  constraints: { letter_pkey: "ALREADY_THERE" },
  async run({ tx, actor, today }, { caseId, letterId, kind: kindId, ...input }) {
    const { agencyId, personId } = actor
    const kind = letterKind(kindId)
    if (kind === null) return refuse("LETTER_KIND_UNKNOWN", { kind: kindId })
    if (!(await mayDraftFor(tx, agencyId, caseId, await readerOf(tx, agencyId, personId, today)))) return refuse("NOT_FOUND", { caseId })
    const template = await templateOf(tx, agencyId, kind.id, "current")
    const content = contentOf(kind, input, template?.version ?? 0)
    if ("ok" in content) return content
    await insertLetter(tx, { id: letterId, agencyId, caseId, kind: kind.id, draftedBy: personId, ...content })
    return recorded("letter.drafted", letterId, { letterId, caseId, kind: kind.id, version: 1 })
  },
})
