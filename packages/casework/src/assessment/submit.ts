import { criteriaOf, entriesOf } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { AssessedYear } from "./fields.ts"
import { fileSheet } from "./file-sheet.ts"
import { takeSheet } from "./standing.ts"
import { tellInBooks } from "./tell.ts"

/** The year whose sheet is submitted. */
export const SheetToSubmit = z.object({ year: AssessedYear })

/** Submits an agency's sheet: its records are counted there and then, and its scores of itself are fixed. */
export const submitSheet = command({
  act: "assessment.submit",
  input: SheetToSubmit,
  async run(at, { year }) {
    const { tx, actor, today } = at
    const taken = await takeSheet(at, year, ["draft"])
    if (!taken.ok) return taken
    const { sheet, assessment } = taken
    if (today > assessment.selfUntil) return refuse("SELF_SCORE_OVER", { selfUntil: assessment.selfUntil })
    const written = new Set((await entriesOf(tx, actor.agencyId, year)).map(({ criterion }) => criterion))
    const missing = (await criteriaOf(tx, assessment.agencyId, year)).filter(({ id, measure }) => measure === null && !written.has(id))
    if (missing.length > 0) return refuse("SELF_SCORE_MISSING", { words: missing.map(({ title }) => title).join("、") })
    const version = await fileSheet(at, sheet, assessment, true)
    const body = { year, ofAgencyId: actor.agencyId, byAgencyId: assessment.agencyId, selfScored: true, version }
    return {
      ...recorded("assessment.submitted", String(year), body),
      above: (above) => tellInBooks(above, assessment.agencyId, { name: "assessment.submitted", body, act: "assessment.review" }),
    }
  },
})
