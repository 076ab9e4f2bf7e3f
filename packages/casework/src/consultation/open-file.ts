import type { ReadStream } from "node:fs"
import { actsOf, consultationFileOf, isOpenable, type ConsultationFile } from "@gongkai/records"
import type { FileRoom } from "../file/file-room.ts"
import { refuse, type Actor, type Casework, type Refused } from "../kernel.ts"

/** A file of a consultation that may be opened, with its content. */
export type OpenedConsultationFile = { readonly ok: true; readonly file: ConsultationFile; readonly content: ReadStream } | Refused

/** Opens a file of a consultation for an officer: permitted, and not in quarantine. */
export const openFileOfConsultation =
  ({ store, policy }: Pick<FileRoom, "store" | "policy">) =>
  async (casework: Casework, actor: Actor, consultationId: string, fileId: string): Promise<OpenedConsultationFile> => {
    const today = casework.today()
    const file = await casework.records.transaction({ agencyId: actor.agencyId, personId: actor.personId, today }, async (tx) => {
      const acts = await actsOf(tx, actor.agencyId, actor.personId, today)
      return acts.has("consultation.read") ? consultationFileOf(tx, actor.agencyId, fileId) : "forbidden"
    })
    if (file === "forbidden") return refuse("NOT_PERMITTED", { act: "consultation.read" })
    if (file?.consultationId !== consultationId) return refuse("NOT_FOUND", { fileId })
    if (file.state === "infected") return refuse("FILE_INFECTED", { fileId })
    if (!isOpenable(file, policy)) return refuse("FILE_QUARANTINED", { fileId })
    return { ok: true, file, content: await store.read(file.sha256) }
  }
