import type { Readable } from "node:stream"
import { caseArchive, type ArchivedCase } from "@gongkai/documents"
import { actsOf } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Refused } from "../kernel.ts"
import { casePapers, type PaperRoom } from "./case-papers.ts"
import { isRefusal, seenRequest } from "./seen.ts"

/** The case whose papers go out together. */
export const CaseToPack = z.object({ caseId: Id })

/** The package as it is written, after the event that says it went out. */
export type PackedCase = { readonly ok: true; readonly name: string; readonly content: Readable } | Refused

const readsFiles = "file.read"

/**
 * Packs all papers of a case into one ZIP with its index and the hashes, for whoever may see the case, read its files and
 * print its letters, for it bears names in full: with an event, and without it no package.
 */
export const packCase =
  (rooms: PaperRoom) =>
  async (casework: Casework, actor: Actor, input: z.input<typeof CaseToPack>): Promise<PackedCase> => {
    const made: { readonly archived: ArchivedCase; readonly number: string }[] = []
    const pack = command({
      act: "letter.print",
      input: CaseToPack,
      async run(at, { caseId }) {
        const { tx, today } = at
        const seen = await seenRequest(at, caseId)
        if (isRefusal(seen)) return seen
        if (actor.program !== true && !(await actsOf(tx, actor.agencyId, actor.personId, today)).has(readsFiles))
          return refuse("NOT_PERMITTED", { act: readsFiles })
        const papers = await casePapers(at, rooms, caseId)
        if ("ok" in papers) return papers
        const { agency, standing, documents, letters, files } = papers
        const { registrationNumber, archiveNumber, archivedOn, content } = standing.request
        made.push({
          number: registrationNumber,
          archived: {
            title: `${registrationNumber} 政府信息公开申请：${[...content].slice(0, 60).join("")}`,
            agency,
            facts: [
              ["登记编号", registrationNumber],
              ["归档号", archiveNumber ?? "尚未归档"],
              ["归档日期", archivedOn ?? ""],
              ["件数", String(documents.length)],
            ],
            documents,
          },
        })
        return recorded("request.packed", caseId, { caseId, letters, files })
      },
    })
    const outcome = await pack(casework, actor, input)
    if (!outcome.ok) return outcome
    const [one] = made
    return one === undefined ? refuse("NOT_FOUND") : { ok: true, name: `${one.number}案卷.zip`, content: await caseArchive(one.archived) }
  }
