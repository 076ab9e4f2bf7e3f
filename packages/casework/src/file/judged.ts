import { readFile } from "node:fs/promises"
import { findSecrecyMarks, textIn } from "@gongkai/documents"
import { cleanFileName, judgeFile, RecordsError, type Received } from "@gongkai/records"
import { refuse, type Refused } from "../kernel.ts"
import type { FileRoom } from "./file-room.ts"

/** A file that came whole and is what its name says. */
export interface JudgedFile {
  readonly received: Received
  readonly name: string
  readonly contentType: string
  /** Its words, where they can be read; empty elsewhere. */
  readonly text: string
}

/** Looks for marks in the name and, where it can be read, in the text; the answer says where, never what. */
const refuseMarkedFile = (name: string, text: string): Refused | null => {
  if (findSecrecyMarks(name).length > 0) return refuse("SECRECY_MARK_FOUND", { where: "name", line: 1 })
  const [mark] = findSecrecyMarks(text)
  return mark === undefined ? null : refuse("SECRECY_MARK_FOUND", { where: "content", line: mark.line })
}

const receive = async ({ store, policy }: FileRoom, content: AsyncIterable<Uint8Array>): Promise<Received | Refused> => {
  try {
    return await store.receive(content, policy.most)
  } catch (error) {
    if (error instanceof RecordsError && (error.code === "FILE_TOO_LARGE" || error.code === "FILE_EMPTY")) return refuse(error.code, error.detail)
    throw error
  }
}

/**
 * Takes content in and judges it: size while it arrives, type by content, the name held to it, no mark of a state secret.
 * What the work does not keep is not kept.
 * @throws whatever the content throws
 */
export const withJudgedFile = async <Outcome>(
  room: FileRoom,
  given: string,
  content: AsyncIterable<Uint8Array>,
  work: (file: JudgedFile) => Promise<Outcome>,
): Promise<Outcome | Refused> => {
  const name = cleanFileName(given)
  const received = await receive(room, content)
  if ("ok" in received) return received
  try {
    const judged = await judgeFile(received.path, name, room.policy)
    if (!judged.ok) return refuse(judged.code, { contentType: judged.contentType })
    const read = textIn(await readFile(received.path), judged.contentType)
    const text = "text" in read ? read.text : ""
    return refuseMarkedFile(name, text) ?? (await work({ received, name, contentType: judged.contentType, text }))
  } finally {
    await received.discard()
  }
}
