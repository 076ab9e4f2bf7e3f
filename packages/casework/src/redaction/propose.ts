import { proposeRedactions, type RedactionProposal } from "@gongkai/documents"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import type { Actor, Casework, Refused } from "../kernel.ts"
import { withOriginal, type RedactionRoom } from "./original.ts"

/** For which page proposals are wanted, and whose names it may hold. They are kept nowhere. */
export const ProposalsToMake = z.object({
  fileId: Id,
  page: z.coerce.number().int().min(1).max(10_000),
  names: z.array(Words(1, 60)).max(50).default([]),
})

/** Proposes what on a page of a file may be personal; nothing is marked by it. */
export const proposeForPage =
  (rooms: RedactionRoom) =>
  (
    casework: Casework,
    actor: Actor,
    { fileId, page, names }: z.output<typeof ProposalsToMake>,
  ): Promise<{ readonly ok: true; readonly proposals: readonly RedactionProposal[] } | Refused> =>
    withOriginal(rooms)(casework, actor, { fileId, act: "redaction.mark" }, async (source) => {
      const { glyphs } = await source.draw(page)
      return { ok: true as const, proposals: proposeRedactions(glyphs, names) }
    })
