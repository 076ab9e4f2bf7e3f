import { readFile } from "node:fs/promises"
import { addFile, caseOf, cleanFileName, judgeFile, RecordsError, type Received } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Recorded, type Refused } from "../kernel.ts"
import type { FileRoom } from "./file-room.ts"

/** A file as it comes: for which case, under what name. */
export const FileToTakeIn = z.object({ fileId: Id, caseId: Id, name: z.string().max(2000) })

type Outcome = Recorded<"file.taken-in"> | Refused

/** Looks for marks in the name and, where it can be read, in the text; the answer says where, never what. */
const refuseMarkedFile = async ({ find, textIn }: FileRoom, { path }: Received, name: string, contentType: string): Promise<Refused | null> => {
  if (find(name).length > 0) return refuse("SECRECY_MARK_FOUND", { where: "name", line: 1 })
  const content = textIn(await readFile(path), contentType)
  const [mark] = "text" in content ? find(content.text) : []
  return mark === undefined ? null : refuse("SECRECY_MARK_FOUND", { where: "content", line: mark.line })
}

const put = (received: Received, name: string, contentType: string) =>
  command({
    act: "file.take-in",
    input: FileToTakeIn,
    constraints: { case_file_pkey: "ALREADY_THERE" },
    async run({ tx, actor }, { fileId, caseId }) {
      if ((await caseOf(tx, caseId))?.agencyId !== actor.agencyId) return refuse("NOT_FOUND", { caseId })
      const { sha256, bytes } = received
      await addFile(tx, { id: fileId, agencyId: actor.agencyId, caseId, sha256, name, bytes, contentType })
      // The content is in its place before the record of it is.
      await received.keep()
      return recorded("file.taken-in", fileId, { fileId, caseId, sha256 })
    },
  })

const receive = async ({ store, policy }: FileRoom, content: AsyncIterable<Uint8Array>): Promise<Received | Refused> => {
  try {
    return await store.receive(content, policy.most)
  } catch (error) {
    if (error instanceof RecordsError && (error.code === "FILE_TOO_LARGE" || error.code === "FILE_EMPTY")) return refuse(error.code, error.detail)
    throw error
  }
}

/**
 * Takes a file in for a case, into quarantine: size while it arrives, type by content, the name held to it, no mark of a
 * state secret. What is refused is not kept.
 * @throws whatever the content throws
 */
export const takeInFile =
  (room: FileRoom) =>
  async (casework: Casework, actor: Actor, input: z.input<typeof FileToTakeIn>, content: AsyncIterable<Uint8Array>): Promise<Outcome> => {
    const name = cleanFileName(FileToTakeIn.parse(input).name)
    const received = await receive(room, content)
    if ("ok" in received) return received
    try {
      const judged = await judgeFile(received.path, name, room.policy)
      if (!judged.ok) return refuse(judged.code, { contentType: judged.contentType })
      const marked = await refuseMarkedFile(room, received, name, judged.contentType)
      return marked ?? (await put(received, name, judged.contentType)(casework, actor, input))
    } finally {
      await received.discard()
    }
  }
