import { fileToRead, indexPublished, keepFileText } from "@gongkai/records"
import { buffer } from "node:stream/consumers"
import { z } from "zod"
import { Id } from "../fields.ts"
import type { FileRoom } from "../file/file-room.ts"
import { command, recorded, refuse, type Actor, type Casework, type Recorded, type Refused } from "../kernel.ts"
import { findableConsultation } from "./asked.ts"
import { fileText } from "./file-text.ts"

const FileToIndex = z.object({ fileId: Id })

/**
 * Reads the text of a published attachment, or of a consultation's file, and puts what it belongs to into the search with it. A file that cannot be read is kept as
 * unread, with the reason, and not tried again. The reading is outside any transaction.
 */
export const indexFile =
  ({ store }: Pick<FileRoom, "store">) =>
  async (casework: Casework, actor: Actor, input: z.input<typeof FileToIndex>): Promise<Recorded<"search.file-read"> | Refused> => {
    const asking = { agencyId: actor.agencyId, personId: actor.personId, today: casework.today() }
    const file = await casework.records.transaction(asking, (tx) => fileToRead(tx, actor.agencyId, input.fileId))
    if (file === null) return refuse("NOT_FOUND", { fileId: input.fileId })
    const read = await fileText(await buffer(await store.read(file.sha256)), file.contentType)
    const write = command({
      act: "catalogue.publish",
      input: FileToIndex,
      async run({ tx, today }, { fileId }) {
        // Another content may be published by now: that is read by its own job.
        const still = await fileToRead(tx, actor.agencyId, fileId)
        if (still?.sha256 !== file.sha256) return refuse("NOT_FOUND", { fileId })
        await keepFileText(tx, actor.agencyId, still, read)
        if (still.kind === "item") await indexPublished(tx, actor.agencyId, [still.ofId])
        else await findableConsultation(tx, actor.agencyId, still.ofId, today)
        return recorded("search.file-read", fileId, { fileId, read: "text" in read })
      },
    })
    return write(casework, actor, input)
  }
