import { fileById, insertSeal, layerOfRelease, redactionOfFile, updateLetter, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Words } from "../fields.ts"
import { command, recorded, refuse, type Refused } from "../kernel.ts"
import { SeenLetter } from "./fields.ts"
import { takeLetter } from "./standing.ts"

/** How a letter was sealed: on paper, with the scan; or by an electronic seal, with what it calls its act and the sealed document. */
export const LetterToSeal = SeenLetter.extend({
  on: LegalDay,
  how: z.enum(["printed-and-scanned", "electronic"]),
  fileId: Id.nullable().default(null),
  reference: Words(1, 200).nullable().default(null),
}).refine(({ how, fileId, reference }) => (how === "electronic" ? reference !== null : fileId !== null), {
  message: "打印盖章须附扫描件，电子印章须有签章编号",
  path: ["how"],
})

/** What stands against files of a letter: they are not the case's, or carry a virus. The database holds the first of it as well. */
export const againstFiles = async (tx: Tx, caseId: string, fileIds: readonly string[]): Promise<Refused | null> => {
  for (const fileId of fileIds) {
    const file = await fileById(tx, fileId)
    if (file === null) return refuse("NOT_FOUND", { fileId })
    if (file.caseId !== caseId) return refuse("FILE_OF_OTHER_CASE", { fileId })
    if (file.state === "infected") return refuse("FILE_INFECTED", { fileId })
    // Where passages are kept back only what was made of it and proven goes out.
    if ((await redactionOfFile(tx, file.agencyId, fileId)) !== null) return refuse("FILE_IS_ORIGINAL", { fileId })
    if ((await layerOfRelease(tx, file.agencyId, fileId)) === "internal") return refuse("FILE_FOR_INTERNAL_USE", { fileId })
  }
  return null
}

/** Writes down that an approved letter bears its seal; without it nothing with a number goes out. */
export const sealLetter = command({
  act: "letter.deliver",
  input: LetterToSeal,
  constraints: { seal_file_of_case: "FILE_OF_OTHER_CASE" },
  async run(at, { on, how, fileId, reference, ...seen }) {
    const { tx, today } = at
    const taken = await takeLetter(at, seen, ["approved"])
    if ("ok" in taken) return taken
    const { letter } = taken
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    if (letter.approvedOn !== null && on < letter.approvedOn) return refuse("DAYS_IN_WRONG_ORDER", { on, approved: letter.approvedOn })
    const against = await againstFiles(tx, letter.caseId, fileId === null ? [] : [fileId])
    if (against !== null) return against
    await insertSeal(tx, { agencyId: letter.agencyId, letterId: letter.id, caseId: letter.caseId }, { how, fileId, reference, on })
    const version = await updateLetter(tx, letter, { state: "sealed" })
    return recorded("letter.sealed", letter.id, { letterId: letter.id, caseId: letter.caseId, how, fileId, on, version })
  },
})
