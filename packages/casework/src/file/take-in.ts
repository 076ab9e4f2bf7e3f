import { actsOf, addFile, caseOf, type Received } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Recorded, type Refused } from "../kernel.ts"
import type { FileRoom } from "./file-room.ts"
import { withJudgedFile } from "./judged.ts"

/** A file as it comes: for which case, under what name. */
export const FileToTakeIn = z.object({ fileId: Id, caseId: Id, name: z.string().max(2000) })

/** A call that is answered once; its hash takes in the content, which is known when all of it has come. */
export interface OnceWithContent {
  readonly key: string
  readonly requestHash: (sha256: string) => string
}

type Outcome = Recorded<"file.taken-in"> | Refused

const act = "file.take-in"

/** What can be said before the content has come, so that nobody sends fifty megabytes in vain; the command looks again. */
const refuseEarly = (casework: Casework, actor: Actor, caseId: string): Promise<Refused | null> => {
  const today = casework.today()
  return casework.records.transaction({ agencyId: actor.agencyId, personId: actor.personId, today }, async (tx) => {
    const permitted = actor.program === true || (await actsOf(tx, actor.agencyId, actor.personId, today)).has(act)
    if (!permitted) return refuse("NOT_PERMITTED", { act })
    return (await caseOf(tx, caseId))?.agencyId === actor.agencyId ? null : refuse("NOT_FOUND", { caseId })
  })
}

const put = (received: Received, name: string, contentType: string) =>
  command({
    act,
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

/**
 * Takes a file in for a case, into quarantine: size while it arrives, type by content, the name held to it, no mark of a
 * state secret. What is refused is not kept.
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
  ): Promise<Outcome> => {
    const { name, caseId } = FileToTakeIn.parse(input)
    const refused = await refuseEarly(casework, actor, caseId)
    if (refused !== null) return refused
    return withJudgedFile(room, name, content, ({ received, name: clean, contentType }) => {
      const call = once === undefined ? undefined : { key: once.key, requestHash: once.requestHash(received.sha256) }
      return put(received, clean, contentType)(casework, actor, input, call)
    })
  }
