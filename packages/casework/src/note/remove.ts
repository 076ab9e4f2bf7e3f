import { noteOf, updateNote } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { isRefusal, seenRequest } from "../request/seen.ts"
import { againstChanging } from "./revise.ts"

/** A note to be taken away, at the version seen. */
export const NoteToRemove = z.object({ caseId: Id, noteId: Id, version: Version })

/** Takes the text of one's own note away; that there was one stays. */
export const removeNote = command({
  act: "request.note",
  input: NoteToRemove,
  async run(circumstances, { caseId, noteId, version }) {
    const { tx, actor, today } = circumstances
    const request = await seenRequest(circumstances, caseId)
    if (isRefusal(request)) return request
    const note = await noteOf(tx, actor.agencyId, caseId, noteId)
    if (note === null) return refuse("NOT_FOUND", { noteId })
    const against = againstChanging(note, actor)
    if (against !== null) return against
    const now = await updateNote(tx, { id: noteId, version }, { text: null, removedOn: today })
    if (now === null) return refuse("STALE", { version: note.version })
    return recorded("request.note-removed", caseId, { caseId, noteId, version: now })
  },
})
