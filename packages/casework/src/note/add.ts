import { insertNote } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded } from "../kernel.ts"
import { isRefusal, seenRequest } from "../request/seen.ts"
import { NoteText } from "./fields.ts"

/** What an officer notes of a case. */
export const NoteToAdd = z.object({ caseId: Id, noteId: Id, text: NoteText })

/** Notes something on a case; the event knows nothing of what. */
export const addNote = command({
  act: "request.note",
  input: NoteToAdd,
  constraints: { case_note_pkey: "ALREADY_THERE" },
  async run(circumstances, { caseId, noteId, text }) {
    const { tx, actor, now } = circumstances
    const request = await seenRequest(circumstances, caseId)
    if (isRefusal(request)) return request
    await insertNote(tx, { id: noteId, agencyId: actor.agencyId, caseId, byPersonId: actor.personId, writtenAt: now, text })
    return recorded("request.noted", caseId, { caseId, noteId })
  },
})
