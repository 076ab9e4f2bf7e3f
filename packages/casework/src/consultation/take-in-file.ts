import { addConsultationFile, consultationOf, filesOfConsultation, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import type { FileRoom } from "../file/file-room.ts"
import { receiveFile, type OnceWithContent, type ReceivedFile } from "../file/receive.ts"
import { command, recorded, refuse, type Actor, type Casework, type Once, type Recorded, type Refused } from "../kernel.ts"

const act = "consultation.write"
const mostFiles = 50

/** A file as it comes: for which consultation, under what name. */
export const ConsultationFileToTakeIn = z.object({ fileId: Id, consultationId: Id, name: z.string().max(2000) })

const againstDraft = async (tx: Tx, { agencyId }: Actor, consultationId: string): Promise<Refused | null> => {
  const found = await consultationOf(tx, agencyId, consultationId)
  if (found === null) return refuse("NOT_FOUND", { consultationId })
  // What is open was answered as it stands.
  return found.state === "draft" ? null : refuse("CONSULTATION_STATE", { state: found.state })
}

const put = ({ keep, sha256, name, bytes, contentType }: ReceivedFile) =>
  command({
    act,
    input: ConsultationFileToTakeIn,
    constraints: { consultation_file_pkey: "ALREADY_THERE" },
    async run({ tx, actor }, { fileId, consultationId }) {
      const against = await againstDraft(tx, actor, consultationId)
      if (against !== null) return against
      const files = await filesOfConsultation(tx, actor.agencyId, consultationId)
      if (files.length >= mostFiles) return refuse("FILE_TOO_MANY", { most: mostFiles })
      const position = Math.max(0, ...files.map((one) => one.position)) + 1
      await addConsultationFile(tx, { id: fileId, agencyId: actor.agencyId, consultationId, sha256, name, bytes, contentType, position })
      // The content is in its place before the record of it is.
      await keep()
      return recorded("consultation.file-taken-in", fileId, { consultationId, fileId, sha256 })
    },
  })

/**
 * Takes a file of a draft of a consultation in, into quarantine, judged as files of cases are.
 * @param once the same call sent again is answered as it was the first time
 * @throws whatever the content throws
 */
export const takeInConsultationFile =
  (room: FileRoom) =>
  async (
    casework: Casework,
    actor: Actor,
    input: z.input<typeof ConsultationFileToTakeIn>,
    content: AsyncIterable<Uint8Array>,
    once?: OnceWithContent,
  ): Promise<Recorded<"consultation.file-taken-in"> | Refused> => {
    const { name, consultationId } = ConsultationFileToTakeIn.parse(input)
    const place = {
      ...{ name, act },
      against: (tx: Tx) => againstDraft(tx, actor, consultationId),
      record: (file: ReceivedFile, call: Once | undefined) => put(file)(casework, actor, input, call),
    }
    return receiveFile(room)(casework, actor, place, content, once)
  }
