import { addItemFile, filePlaces, filesOfItem, itemOf, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import type { FileRoom } from "../file/file-room.ts"
import { receiveFile, type OnceWithContent, type ReceivedFile } from "../file/receive.ts"
import { command, recorded, refuse, type Actor, type Casework, type Once, type Recorded, type Refused } from "../kernel.ts"
import { hitsOfFileText } from "./hits.ts"
import { rewriteItem } from "./rewrite.ts"
import { takeOwnItem, writable } from "./take-item.ts"

const act = "catalogue.write"
const mostFiles = 200

/** A file as it comes: for which item, under what name, and whether it stands in the text or below it. */
export const ItemFileToTakeIn = z.object({ fileId: Id, itemId: Id, name: z.string().max(2000), place: z.enum(filePlaces) })

type Outcome = Recorded<"catalogue-item.file-taken-in"> | Refused

const againstItem = async (tx: Tx, { agencyId }: Actor, itemId: string): Promise<Refused | null> =>
  (await itemOf(tx, agencyId, itemId)) === null ? refuse("NOT_FOUND", { itemId }) : null

const put = ({ keep, text, sha256, name, bytes, contentType }: ReceivedFile) =>
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
      const position = Math.max(0, ...files.map((one) => one.position)) + 1
      await addItemFile(tx, {
        ...{ sha256, name, bytes, contentType },
        ...{ id: fileId, agencyId: actor.agencyId, itemId, place, position },
        hits: hitsOfFileText(itemId, text ?? ""),
      })
      // The content is in its place before the record of it is.
      await keep()
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
    const place = {
      ...{ name, act },
      against: (tx: Tx) => againstItem(tx, actor, itemId),
      record: (file: ReceivedFile, call: Once | undefined) => put(file)(casework, actor, input, call),
    }
    return receiveFile(room)(casework, actor, place, content, once)
  }
