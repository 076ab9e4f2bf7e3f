import { letterDocx, type Letter } from "@gongkai/documents"
import { actsOf, unmaskedField, type KeyRing } from "@gongkai/records"
import type { z } from "zod"
import { Id } from "../fields.ts"
import type { FileRoom } from "../file/file-room.ts"
import { takeInFile } from "../file/take-in.ts"
import { refuse, type Actor, type Casework, type Command, type Once, type Refused } from "../kernel.ts"
import { SeenLetter } from "./fields.ts"
import { sealLetter } from "./seal.ts"
import { SealerError, type SealedDocument, type Sealer } from "./sealer.ts"
import { shownLetter } from "./shown.ts"
import { takeLetter } from "./standing.ts"

/** A letter that the electronic seal is to go on, and the id that the sealed document gets among the files of its case. */
export const LetterToSealElectronically = SeenLetter.extend({ fileId: Id })

/** What sealing works with; no sealer where none is set up. */
export interface SealingRoom {
  readonly ring: KeyRing
  readonly room: FileRoom
  readonly sealer: Sealer | null
}

type Asked = z.output<typeof LetterToSealElectronically>
interface Ready {
  readonly letter: Letter
  readonly caseId: string
}

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
const endings: Readonly<Record<string, string>> = { [docx]: ".docx", "application/pdf": ".pdf", "application/ofd": ".ofd" }

const { act } = sealLetter

/** The letter as it was signed, with the addressee's name in full, where the asker may have it sealed now. */
const ready = (casework: Casework, actor: Actor, ring: KeyRing, { letterId, version }: Asked): Promise<Ready | Refused> => {
  const { agencyId, personId } = actor
  const [now, today] = [casework.now(), casework.today()]
  return casework.records.transaction({ agencyId, personId, today }, async (tx) => {
    if (!(await actsOf(tx, agencyId, personId, today)).has(act)) return refuse("NOT_PERMITTED", { act })
    const taken = await takeLetter({ tx, actor, now, today }, { letterId, version }, ["approved"])
    if ("ok" in taken) return taken
    const { letter: record, kind } = taken
    const { letter } = await shownLetter(tx, { record, kind }, today, (id) => unmaskedField(tx, ring, agencyId, id, "name"))
    return letter === null ? refuse("LETTER_STATE", { state: record.state }) : { letter, caseId: record.caseId }
  })
}

const sealed = async (sealer: Sealer, { letter }: Ready): Promise<SealedDocument | Refused> => {
  try {
    return await sealer.seal({ content: await letterDocx(letter), contentType: docx, number: letter.number })
  } catch (error) {
    if (error instanceof SealerError) return refuse("SEALER_FAILED", { why: error.code })
    throw error
  }
}

/**
 * Has an approved letter sealed by the office's electronic seal and keeps what comes back as a file of its case. The seal
 * works outside any transaction; a sealed document that came back stays a file of the case whatever happens after.
 */
export const sealElectronically = ({ ring, room, sealer }: SealingRoom): Command<typeof LetterToSealElectronically, "letter.sealed"> => {
  const parsed = async (casework: Casework, actor: Actor, input: Asked, once?: Once) => {
    if (sealer === null) return refuse("SEALER_MISSING")
    const { letterId, version, fileId } = input
    const found = await ready(casework, actor, ring, input)
    if ("ok" in found) return found
    const { letter, caseId } = found
    const made = await sealed(sealer, found)
    if ("ok" in made) return made
    const name = `${letter.title}${letter.number ?? ""}（已用印）${endings[made.contentType] ?? ""}`
    const taken = await takeInFile(room)(casework, actor, { fileId, caseId, name }, made.content)
    if (!taken.ok) return taken
    const { reference } = made
    return sealLetter(casework, actor, { letterId, version, on: casework.today(), how: "electronic", fileId, reference }, once)
  }
  const fromInput = (casework: Casework, actor: Actor, input: z.input<typeof LetterToSealElectronically>, once?: Once) =>
    parsed(casework, actor, LetterToSealElectronically.parse(input), once)
  return Object.assign(fromInput, { act, input: LetterToSealElectronically, parsed })
}
