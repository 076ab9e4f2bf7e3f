import { noteOf, updateNote, type CaseNote } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Refused } from "../kernel.ts"
import { isRefusal, seenRequest } from "../request/seen.ts"
import { NoteText } from "./fields.ts"

/** Another text of a note, at the version seen. */
export const NoteToRevise = z.object({ caseId: Id, noteId: Id, version: Version, text: NoteText })

/** What stands against changing a note: only its writer does. */
export const againstChanging = (note: CaseNote, actor: Actor): Refused | null => {
  if (note.removedOn !== null) return refuse("NOTE_REMOVED", { removedOn: note.removedOn })
  return note.byPersonId === actor.personId ? null : refuse("NOTE_NOT_YOURS", { byPersonId: note.byPersonId })
}

/** Revises one's own note; what stood there before is gone, that it was revised is not. */
export const reviseNote = command({
  act: "request.note",
  input: NoteToRevise,
  async run(circumstances, { caseId, noteId, version, text }) {
    const { tx, actor } = circumstances
    const request = await seenRequest(circumstances, caseId)
    if (isRefusal(request)) return request
    const note = await noteOf(tx, actor.agencyId, caseId, noteId)
    if (note === null) return refuse("NOT_FOUND", { noteId })
    const against = againstChanging(note, actor)
    if (against !== null) return against
    const now = await updateNote(tx, { id: noteId, version }, { text, removedOn: null })
    if (now === null) return refuse("STALE", { version: note.version })
    return recorded("request.note-revised", caseId, { caseId, noteId, version: now })
  },
})
