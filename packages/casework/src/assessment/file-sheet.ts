import { entriesOf, insertFaults, insertScores, updateSheet, type Assessment, type AssessmentSheet } from "@gongkai/records"
import type { Circumstances } from "../kernel.ts"
import { measureSheet } from "./measure-sheet.ts"

/**
 * Files the part of the agency that is asking: what its records come to, and what it wrote of itself. What the faults were
 * stays in its own books. @returns the sheet's new version
 */
export const fileSheet = async (
  { tx, actor, today }: Pick<Circumstances, "tx" | "actor" | "today">,
  sheet: AssessmentSheet,
  assessment: Assessment,
  selfScored: boolean,
): Promise<number> => {
  const { agencyId, year } = sheet
  const given = { agencyId, ofAgencyId: agencyId, year, byPersonId: actor.personId, onDay: today }
  const measured = await measureSheet({ tx, agencyId, year, today }, assessment)
  await insertScores(
    tx,
    measured.map(({ criterion, points, faults, counted }) => ({
      ...given,
      ...{ criterion: criterion.id, step: "automatic" as const, points, faults: faults.length, counted, words: null, evidence: null },
    })),
  )
  await insertFaults(
    tx,
    agencyId,
    year,
    measured.flatMap(({ criterion, faults }) => faults.map((fault) => ({ criterion: criterion.id, ...fault }))),
  )
  if (selfScored)
    await insertScores(
      tx,
      (await entriesOf(tx, agencyId, year)).map(({ criterion, points, words, evidence }) => ({
        ...given,
        ...{ criterion, step: "self" as const, points, faults: null, counted: null, words, evidence },
      })),
    )
  return updateSheet(tx, sheet, { state: "submitted", selfScored, submittedOn: today })
}
