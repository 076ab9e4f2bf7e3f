import { fileById, insertRedaction, redactionOfFile, updateRedaction, type KeptMark } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { MarkToSave, mostMarks } from "./fields.ts"
import { againstSight } from "./seen.ts"

/** All marks of a file, at the version that was seen; 0 where it had none. */
export const RedactionToSave = z.object({
  redactionId: Id,
  fileId: Id,
  seen: z.number().int().min(0).max(2_147_483_646),
  marks: z
    .array(MarkToSave)
    .max(mostMarks)
    .refine((marks) => new Set(marks.map(({ id }) => id)).size === marks.length, "标记的编号有重复"),
})

/** Whether a mark is as it was; who set it then stays who set it. */
const unchanged = (mark: Omit<KeptMark, "markedBy" | "markedOn">, { page, boxes, ground, layers, elsewhere }: KeptMark): boolean => {
  const said = (one: typeof mark): string =>
    JSON.stringify([one.page, one.boxes.map(({ x, y, width, height }) => [x, y, width, height]), one.ground, one.layers, one.elsewhere])
  return said(mark) === said({ id: mark.id, page, boxes, ground, layers, elsewhere })
}

/** Saves the marks of a case's file: all of them at once, those that are new with who set them and when. */
export const saveRedaction = command({
  act: "redaction.mark",
  input: RedactionToSave,
  constraints: { redaction_pkey: "ALREADY_THERE", redaction_agency_id_file_id_key: "STALE" },
  async run(at, { redactionId, fileId, seen, marks }) {
    const { tx, actor, today } = at
    const file = await fileById(tx, fileId)
    if (file?.agencyId !== actor.agencyId || file.caseId === null) return refuse("NOT_FOUND", { fileId })
    const against = await againstSight(at, file.caseId)
    if (against !== null) return against
    const there = await redactionOfFile(tx, actor.agencyId, fileId)
    if ((there?.version ?? 0) !== seen || (there !== null && there.id !== redactionId)) return refuse("STALE", { version: there?.version ?? 0 })
    const before = new Map(there?.marks.map((mark) => [mark.id, mark]))
    const kept = marks.map((mark): KeptMark => {
      const old = before.get(mark.id)
      return old !== undefined && unchanged(mark, old) ? old : { ...mark, markedBy: actor.personId, markedOn: today }
    })
    if (there === null) await insertRedaction(tx, { id: redactionId, agencyId: actor.agencyId, caseId: file.caseId, fileId, marks: kept })
    const version = there === null ? 1 : await updateRedaction(tx, there, kept)
    if (version === null) return refuse("STALE")
    return recorded("redaction.saved", redactionId, { redactionId, fileId, caseId: file.caseId, marks: kept.length, version })
  },
})
