import { buffer } from "node:stream/consumers"
import { openDocument, RedactionError, type ConvertOffice, type PageSource } from "@gongkai/documents"
import { actsOf } from "@gongkai/records"
import type { FileRoom } from "../file/file-room.ts"
import { openFile } from "../file/open.ts"
import { refuse, type Actor, type Casework, type Refused } from "../kernel.ts"

/** With what documents are redacted: where files lie, and the program that converts office files where one is set up. */
export interface RedactionRoom {
  readonly room: FileRoom
  readonly convert?: ConvertOffice
}

/** A reason of a document's as a refusal. */
const redactionRefusal = ({ code, message, detail }: RedactionError): Refused =>
  refuse("REDACTION_NOT_POSSIBLE", { reason: code, says: message, ...detail })

const opened = async ({ room, convert }: RedactionRoom, casework: Casework, actor: Actor, fileId: string): Promise<PageSource | Refused> => {
  const original = await openFile(room)(casework, actor, fileId)
  if (!original.ok) return original
  const { file, content } = original
  if (file.agencyId !== actor.agencyId || file.caseId === null) {
    content.destroy()
    return refuse("NOT_FOUND", { fileId })
  }
  return openDocument(new Uint8Array(await buffer(content)), convert === undefined ? {} : { convert })
}

/**
 * Does something with the pages of a case's file and closes it: visible to the asker, permitted, and not in quarantine. What
 * cannot be done with it is a refusal.
 */
export const withOriginal =
  (rooms: RedactionRoom) =>
  async <Made>(
    casework: Casework,
    actor: Actor,
    { fileId, act }: { readonly fileId: string; readonly act: string },
    work: (source: PageSource) => Promise<Made>,
  ): Promise<Made | Refused> => {
    const { agencyId, personId } = actor
    const today = casework.today()
    const acts = await casework.records.transaction({ agencyId, personId, today }, (tx) => actsOf(tx, agencyId, personId, today))
    if (!acts.has(act)) return refuse("NOT_PERMITTED", { act })
    try {
      const source = await opened(rooms, casework, actor, fileId)
      if ("ok" in source) return source
      try {
        return await work(source)
      } finally {
        await source.close()
      }
    } catch (error) {
      if (error instanceof RedactionError) return redactionRefusal(error)
      throw error
    }
  }
