import type { ReadStream } from "node:fs"
import { actsOf, isOpenable, itemFileOf, type ItemFile } from "@gongkai/records"
import type { FileRoom } from "../file/file-room.ts"
import { refuse, type Actor, type Casework, type Refused } from "../kernel.ts"

/** A file of an item that may be opened, with its content. */
export type OpenedItemFile = { readonly ok: true; readonly file: ItemFile; readonly content: ReadStream } | Refused

/** Opens a file of an item for an officer: visible, permitted, and not in quarantine. */
export const openItemFile =
  ({ store, policy }: Pick<FileRoom, "store" | "policy">) =>
  async (casework: Casework, actor: Actor, itemId: string, fileId: string): Promise<OpenedItemFile> => {
    const today = casework.today()
    const file = await casework.records.transaction({ agencyId: actor.agencyId, personId: actor.personId, today }, async (tx) => {
      const acts = await actsOf(tx, actor.agencyId, actor.personId, today)
      return acts.has("catalogue.read") ? itemFileOf(tx, actor.agencyId, fileId) : "forbidden"
    })
    if (file === "forbidden") return refuse("NOT_PERMITTED", { act: "catalogue.read" })
    if (file?.itemId !== itemId) return refuse("NOT_FOUND", { fileId })
    if (file.state === "infected") return refuse("FILE_INFECTED", { fileId })
    if (!isOpenable(file, policy)) return refuse("FILE_QUARANTINED", { fileId })
    return { ok: true, file, content: await store.read(file.sha256) }
  }
