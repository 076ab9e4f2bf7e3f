import type { Letter } from "@gongkai/documents"
import { unmaskedField, type KeyRing } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Refused } from "../kernel.ts"
import { readableLetter, shownLetter } from "./shown.ts"
import { readerOf } from "./standing.ts"

/** Which letter goes out of the system, and as what. */
export const LetterToPrint = z.object({ letterId: Id, format: z.enum(["html", "docx", "pdf"]) })

/** A letter with the applicant's name in full, after the event that says so was written. */
export type PrintedLetter = { readonly ok: true; readonly letter: Letter; readonly name: string } | Refused

/** Gives a letter out with the addressee's name in full: with an event, and without it no letter. */
export const printLetter =
  (ring: KeyRing) =>
  async (casework: Casework, actor: Actor, input: z.input<typeof LetterToPrint>): Promise<PrintedLetter> => {
    const made: { readonly letter: Letter; readonly name: string }[] = []
    const print = command({
      act: "letter.print",
      input: LetterToPrint,
      async run({ tx, today }, { letterId, format }) {
        const found = await readableLetter(tx, actor.agencyId, letterId, await readerOf(tx, actor.agencyId, actor.personId, today))
        if (found === null) return refuse("NOT_FOUND", { letterId })
        const { letter, record, templateFindings } = await shownLetter(tx, found, today, (id) => unmaskedField(tx, ring, actor.agencyId, id, "name"))
        if (letter === null) return refuse("TEMPLATE_FAULTY", { findings: templateFindings })
        made.push({ letter, name: `${letter.title}${letter.number ?? ""}` })
        return recorded("letter.printed", letterId, { letterId, caseId: record.caseId, format })
      },
    })
    const outcome = await print(casework, actor, input)
    if (!outcome.ok) return outcome
    const [printed] = made
    return printed === undefined ? refuse("NOT_FOUND") : { ok: true, ...printed }
  }
