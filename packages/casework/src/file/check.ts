import { consultationFileOf, fileById, itemFileOf, setConsultationFileState, setFileState, setItemFileState, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Recorded, type Refused } from "../kernel.ts"
import type { FileRoom } from "./file-room.ts"

/** Which file is to be looked at. */
export const FileToCheck = z.object({ fileId: Id })

/** A file by its id, of a case, an item of the catalogue or a consultation, and how what the check said of it is written down. */
const fileToCheck = async (tx: Tx, agencyId: string, fileId: string) => {
  const ofItem = await itemFileOf(tx, agencyId, fileId)
  if (ofItem !== null) return { sha256: ofItem.sha256, agencyId: ofItem.agencyId, write: setItemFileState }
  const ofConsultation = await consultationFileOf(tx, agencyId, fileId)
  if (ofConsultation !== null) return { sha256: ofConsultation.sha256, agencyId: ofConsultation.agencyId, write: setConsultationFileState }
  const ofCase = await fileById(tx, fileId)
  return ofCase === null ? null : { sha256: ofCase.sha256, agencyId: ofCase.agencyId, write: setFileState }
}

/**
 * Has a file looked at by the virus check and writes down what it said. A check that says nothing leaves the file in
 * quarantine. The look itself is outside any transaction.
 */
export const checkFile =
  ({ store, virusCheck }: Pick<FileRoom, "store" | "virusCheck">) =>
  async (casework: Casework, actor: Actor, input: z.input<typeof FileToCheck>): Promise<Recorded<"file.checked"> | Refused> => {
    const asking = { agencyId: actor.agencyId, personId: actor.personId, today: casework.today() }
    const file = await casework.records.transaction(asking, (tx) => fileToCheck(tx, actor.agencyId, FileToCheck.parse(input).fileId))
    if (file?.agencyId !== actor.agencyId) return refuse("NOT_FOUND", { fileId: input.fileId })
    const verdict = await virusCheck.check(await store.read(file.sha256))
    if (verdict.state === "unchecked") return refuse("FILE_NOT_CHECKED", { why: verdict.why })
    const { state } = verdict
    const write = command({
      act: "file.check",
      input: FileToCheck,
      async run({ tx }, { fileId }) {
        const version = await file.write(tx, fileId, state)
        return version === null ? refuse("ALREADY_THERE", { state }) : recorded("file.checked", fileId, { fileId, state, version })
      },
    })
    return write(casework, actor, input)
  }
