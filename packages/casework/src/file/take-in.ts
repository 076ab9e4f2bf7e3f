import { addFile, caseOf, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Once, type Recorded, type Refused } from "../kernel.ts"
import type { FileRoom } from "./file-room.ts"
import { receiveFile, type OnceWithContent, type ReceivedFile } from "./receive.ts"

/** A file as it comes: for which case, under what name. */
export const FileToTakeIn = z.object({ fileId: Id, caseId: Id, name: z.string().max(2000) })

const act = "file.take-in"

const againstCase = async (tx: Tx, { agencyId }: Actor, caseId: string): Promise<Refused | null> =>
  (await caseOf(tx, caseId))?.agencyId === agencyId ? null : refuse("NOT_FOUND", { caseId })

const put = ({ keep, sha256, name, bytes, contentType }: ReceivedFile) =>
  command({
    act,
    input: FileToTakeIn,
    constraints: { case_file_pkey: "ALREADY_THERE" },
    async run({ tx, actor }, { fileId, caseId }) {
      const against = await againstCase(tx, actor, caseId)
      if (against !== null) return against
      await addFile(tx, { sha256, name, bytes, contentType, id: fileId, agencyId: actor.agencyId, caseId, reportId: null })
      // The content is in its place before the record of it is.
      await keep()
      return recorded("file.taken-in", fileId, { fileId, caseId, sha256 })
    },
  })

/**
 * Takes a file in for a case, into quarantine.
 * @param once the same call sent again is answered as it was the first time
 * @throws whatever the content throws
 */
export const takeInFile =
  (room: FileRoom) =>
  async (
    casework: Casework,
    actor: Actor,
    input: z.input<typeof FileToTakeIn>,
    content: AsyncIterable<Uint8Array>,
    once?: OnceWithContent,
  ): Promise<Recorded<"file.taken-in"> | Refused> => {
    const { name, caseId } = FileToTakeIn.parse(input)
    const place = {
      ...{ name, act },
      against: (tx: Tx) => againstCase(tx, actor, caseId),
      record: (file: ReceivedFile, call: Once | undefined) => put(file)(casework, actor, input, call),
    }
    return receiveFile(room)(casework, actor, place, content, once)
  }
