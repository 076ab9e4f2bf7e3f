import type { ReadStream } from "node:fs"
import { actsOf, fileById, isOpenable, seesCase, seesRestrictedAct, type CaseFile } from "@gongkai/records"
import { refuse, type Actor, type Casework, type Refused } from "../kernel.ts"
import type { FileRoom } from "./file-room.ts"

/** A file that may be opened, with its content. */
export type Opened = { readonly ok: true; readonly file: CaseFile; readonly content: ReadStream } | Refused

/** Opens a file by its record alone: visible to the asker, permitted, and not in quarantine. */
export const openFile =
  ({ store, policy }: Pick<FileRoom, "store" | "policy">) =>
  async (casework: Casework, actor: Actor, fileId: string): Promise<Opened> => {
    const today = casework.today()
    const asking = { agencyId: actor.agencyId, personId: actor.personId, today }
    const file = await casework.records.transaction(asking, async (tx) => {
      const acts = await actsOf(tx, actor.agencyId, actor.personId, today)
      const found = await fileById(tx, fileId)
      const caseId = found?.caseId ?? null
      // What is attached to a report goes to whoever may read the report; the superior sees it once it was filed.
      const act = found === null || caseId !== null ? "file.read" : "report.read"
      if (!acts.has(act)) return { act }
      // A file of another agency was opened to this one for a complaint; one of a restricted case goes to those who handle it.
      if (found?.agencyId !== actor.agencyId || caseId === null) return found
      const looking = { personId: actor.personId, seesRestricted: acts.has(seesRestrictedAct) }
      return (await seesCase(tx, actor.agencyId, caseId, looking)) ? found : null
    })
    if (file === null) return refuse("NOT_FOUND", { fileId })
    if ("act" in file) return refuse("NOT_PERMITTED", file)
    if (file.state === "infected") return refuse("FILE_INFECTED", { fileId })
    if (!isOpenable(file, policy)) return refuse("FILE_QUARANTINED", { fileId })
    return { ok: true, file, content: await store.read(file.sha256) }
  }
