import { readFile } from "node:fs/promises"
import { findSecrecyMarks, textIn } from "@gongkai/documents"
import { actsOf, cleanFileName, judgeFile, RecordsError, type CaseFile, type EventName, type Received, type Tx } from "@gongkai/records"
import { refuse, type Actor, type Casework, type Once, type Recorded, type Refused } from "../kernel.ts"
import type { FileRoom } from "./file-room.ts"

/** A call that is answered once; its hash takes in the content, which is known when all of it has come. */
export interface OnceWithContent {
  readonly key: string
  readonly requestHash: (sha256: string) => string
}

/** A file that came whole and was let through: its record is to be made, and its content kept by `keep` before that. */
export interface ReceivedFile extends Pick<CaseFile, "sha256" | "name" | "bytes" | "contentType"> {
  /** Its text, where it can be read; else null. */
  readonly text: string | null
  readonly keep: () => Promise<void>
}

/** What a file comes for. */
export interface FilePlace<Name extends EventName> {
  /** The file's name, as it was given. */
  readonly name: string
  readonly act: string
  /** What is against it before the content has come, so that nobody sends fifty megabytes in vain; the command looks again. */
  readonly against: (tx: Tx, actor: Actor) => Promise<Refused | null>
  /** Records the file, by a command. */
  readonly record: (file: ReceivedFile, once: Once | undefined) => Promise<Recorded<Name> | Refused>
}

/** Looks for marks in the name and in the text; the answer says where, never what. */
const refuseMarked = (name: string, text: string | null): Refused | null => {
  if (findSecrecyMarks(name).length > 0) return refuse("SECRECY_MARK_FOUND", { where: "name", line: 1 })
  const [mark] = findSecrecyMarks(text ?? "")
  return mark === undefined ? null : refuse("SECRECY_MARK_FOUND", { where: "content", line: mark.line })
}

const refuseEarly = <Name extends EventName>(casework: Casework, actor: Actor, { act, against }: FilePlace<Name>): Promise<Refused | null> => {
  const today = casework.today()
  return casework.records.transaction({ agencyId: actor.agencyId, personId: actor.personId, today }, async (tx) => {
    const permitted = actor.program === true || (await actsOf(tx, actor.agencyId, actor.personId, today)).has(act)
    return permitted ? against(tx, actor) : refuse("NOT_PERMITTED", { act })
  })
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
 * Receives a file into quarantine, whatever it is for: size while it arrives, type by content, the name held to it, no mark
 * of a state secret. What is refused is not kept.
 * @param once the same call sent again is answered as it was the first time
 * @throws whatever the content throws
 */
export const receiveFile =
  (room: FileRoom) =>
  async <Name extends EventName>(
    casework: Casework,
    actor: Actor,
    place: FilePlace<Name>,
    content: AsyncIterable<Uint8Array>,
    once?: OnceWithContent,
  ): Promise<Recorded<Name> | Refused> => {
    const name = cleanFileName(place.name)
    const refused = await refuseEarly(casework, actor, place)
    if (refused !== null) return refused
    const received = await receive(room, content)
    if ("ok" in received) return received
    try {
      const judged = await judgeFile(received.path, name, room.policy)
      if (!judged.ok) return refuse(judged.code, { contentType: judged.contentType })
      const content = await textIn(await readFile(received.path), judged.contentType)
      const text = "text" in content ? content.text : null
      const marked = refuseMarked(name, text)
      if (marked !== null) return marked
      const { sha256, bytes } = received
      const file = { sha256, bytes, name, contentType: judged.contentType, text, keep: () => received.keep() }
      return await place.record(file, once === undefined ? undefined : { key: once.key, requestHash: once.requestHash(sha256) })
    } finally {
      await received.discard()
    }
  }
