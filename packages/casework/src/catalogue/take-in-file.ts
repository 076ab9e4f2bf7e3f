import { actsOf, addItemFile, filePlaces, filesOfItem, itemOf } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import type { FileRoom } from "../file/file-room.ts"
import { withJudgedFile, type JudgedFile } from "../file/judged.ts"
import type { OnceWithContent } from "../file/take-in.ts"
import { command, recorded, refuse, type Actor, type Casework, type Recorded, type Refused } from "../kernel.ts"
import { hitsOfFileText } from "./hits.ts"
import { rewriteItem } from "./rewrite.ts"
import { takeOwnItem, writable } from "./take-item.ts"

const act = "catalogue.write"
const mostFiles = 200

/** A file as it comes: for which item, under what name, and whether it stands in the text or below it. */
export const ItemFileToTakeIn = z.object({ fileId: Id, itemId: Id, name: z.string().max(2000), place: z.enum(filePlaces) })

type Outcome = Recorded<"catalogue-item.file-taken-in"> | Refused

/** What can be said before the content has come. */
const refuseEarly = (casework: Casework, actor: Actor, itemId: string): Promise<Refused | null> => {
  const today = casework.today()
  return casework.records.transaction({ agencyId: actor.agencyId, personId: actor.personId, today }, async (tx) => {
    const permitted = actor.program === true || (await actsOf(tx, actor.agencyId, actor.personId, today)).has(act)
    if (!permitted) return refuse("NOT_PERMITTED", { act })
    return (await itemOf(tx, actor.agencyId, itemId)) === null ? refuse("NOT_FOUND", { itemId }) : null
  })
}

const put = ({ received, name, contentType, text }: JudgedFile) =>
  command({
    act,
    input: ItemFileToTakeIn,
    constraints: { item_file_pkey: "ALREADY_THERE" },
    async run(at, { fileId, itemId, place }) {
      const { tx, actor } = at
      const now = await itemOf(tx, actor.agencyId, itemId, { lock: true })
      if (now === null) return refuse("NOT_FOUND", { itemId })
      const item = await takeOwnItem(at, { itemId, version: now.version }, writable)
      if ("ok" in item) return item
      if (place === "image" && !contentType.startsWith("image/")) return refuse("FILE_TYPE_NOT_ALLOWED", { contentType })
      const files = await filesOfItem(tx, actor.agencyId, itemId)
      if (files.length >= mostFiles) return refuse("FILE_TOO_MANY", { most: mostFiles })
      const { sha256, bytes } = received
      const position = Math.max(0, ...files.map((file) => file.position)) + 1
      await addItemFile(tx, {
        ...{ id: fileId, agencyId: actor.agencyId, itemId, sha256, name, bytes, contentType, place, position },
        hits: hitsOfFileText(itemId, text),
      })
      // The content is in its place before the record of it is.
      await received.keep()
      const { version, voided } = await rewriteItem(at, item)
      return recorded("catalogue-item.file-taken-in", fileId, { itemId, fileId, sha256, voided, version })
    },
  })

/**
 * Takes a file of an item in, into quarantine, judged as files of cases are; what is personal in its text is found now.
 * @param once the same call sent again is answered as it was the first time
 * @throws whatever the content throws
 */
export const takeInItemFile =
  (room: FileRoom) =>
  async (
    casework: Casework,
    actor: Actor,
    input: z.input<typeof ItemFileToTakeIn>,
    content: AsyncIterable<Uint8Array>,
    once?: OnceWithContent,
  ): Promise<Outcome> => {
    const { name, itemId } = ItemFileToTakeIn.parse(input)
    const refused = await refuseEarly(casework, actor, itemId)
    if (refused !== null) return refused
    return withJudgedFile(room, name, content, (file) => {
      const call = once === undefined ? undefined : { key: once.key, requestHash: once.requestHash(file.received.sha256) }
      return put(file)(casework, actor, input, call)
    })
  }
