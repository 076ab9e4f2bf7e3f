import { readable, fileToRead, keepFileText, type FileRead } from "@gongkai/records"
import { textIn } from "@gongkai/documents"
import { buffer } from "node:stream/consumers"
import { z } from "zod"
import { Id } from "../fields.ts"
import type { FileRoom } from "../file/file-room.ts"
import { command, recorded, refuse, type Actor, type Casework, type Recorded, type Refused } from "../kernel.ts"

const FileToIndex = z.object({ fileId: Id })

const readFile = async (
  store: FileRoom["store"],
  { sha256, contentType }: { readonly sha256: string; readonly contentType: string },
): Promise<FileRead> => {
  const read = textIn(await buffer(await store.read(sha256)), contentType)
  if ("unread" in read) return { unread: read.unread }
  return { text: contentType === "text/html" ? readable(read.text) : read.text }
}

/**
 * Reads the text of a published attachment and puts its item into the search with it. A file that cannot be read is kept as
 * unread, with the reason, and not tried again. The reading is outside any transaction.
 */
export const indexFile =
  ({ store }: Pick<FileRoom, "store">) =>
  async (casework: Casework, actor: Actor, input: z.input<typeof FileToIndex>): Promise<Recorded<"search.file-read"> | Refused> => {
    const asking = { agencyId: actor.agencyId, personId: actor.personId, today: casework.today() }
    const file = await casework.records.transaction(asking, (tx) => fileToRead(tx, actor.agencyId, input.fileId))
    if (file === null) return refuse("NOT_FOUND", { fileId: input.fileId })
    const read = await readFile(store, file)
    const write = command({
      act: "catalogue.publish",
      input: FileToIndex,
      async run({ tx }, { fileId }) {
        // Another content may be published by now: that is read by its own job.
        const still = await fileToRead(tx, actor.agencyId, fileId)
        if (still?.sha256 !== file.sha256) return refuse("NOT_FOUND", { fileId })
        await keepFileText(tx, actor.agencyId, still, read)
        return recorded("search.file-read", fileId, { fileId, read: "text" in read })
      },
    })
    return write(casework, actor, input)
  }
