import { z } from "@hono/zod-openapi"
import { addNote, Id, NoteToAdd, NoteToRemove, NoteToRevise, removeNote, reviseNote } from "@gongkai/casework"
import { notesOf, seesCase, seesRestrictedAct } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"
import { Note } from "../request/answers.ts"

const tag = "备注"
const path = "/requests/{caseId}/notes"

/** Notes of a request: free words of those who handle it. */
export const noteRoutes = (api: Api): void => {
  queryRoute(api, {
    path,
    summary: "一件申请的备注",
    tag,
    act: "request.read",
    input: z.object({ caseId: Id }),
    answer: z.object({ items: z.array(Note).readonly() }),
    run: async ({ tx, session: { agencyId, personId }, acts, query: { caseId } }) =>
      (await seesCase(tx, agencyId, caseId, { personId, seesRestricted: acts.has(seesRestrictedAct) }))
        ? { items: await notesOf(tx, agencyId, caseId) }
        : null,
  })
  commandRoute(api, {
    method: "post",
    path,
    summary: "写一条备注",
    tag,
    params: NoteToAdd.pick({ caseId: true }),
    body: NoteToAdd.omit({ caseId: true }),
    command: addNote,
    creates: true,
  })
  const params = NoteToRevise.pick({ caseId: true, noteId: true })
  commandRoute(api, {
    method: "put",
    path: `${path}/{noteId}`,
    summary: "修改自己的备注",
    tag,
    params,
    body: NoteToRevise.pick({ text: true }),
    command: reviseNote,
    versioned: true,
  })
  commandRoute(api, {
    method: "delete",
    path: `${path}/{noteId}`,
    summary: "删除自己的备注",
    tag,
    params: NoteToRemove.pick({ caseId: true, noteId: true }),
    command: removeNote,
    versioned: true,
  })
}
