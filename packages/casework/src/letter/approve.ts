import { giveNumber, updateLetter } from "@gongkai/records"
import { LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { composed, errorsOf } from "./composed.ts"
import { enterDecision } from "./decision.ts"
import { Reason, SeenLetter } from "./fields.ts"
import { keepStage, takeTurn } from "./turn.ts"

/** The day a letter is signed, and why it is where the check of what it cites found errors. */
export const LetterToApprove = SeenLetter.extend({ on: LegalDay, despite: Reason.nullable().default(null) })

/**
 * Signs a letter: the last stage of its chain. It takes its number, its text stays as it is now, and a reply's decision is
 * entered into the clock: all of it in one transaction.
 */
export const approveLetter = command({
  act: "letter.approve",
  input: LetterToApprove,
  async run(at, { on, despite, ...seen }) {
    const { tx, actor, today } = at
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    const taken = await takeTurn(at, seen)
    if ("ok" in taken) return taken
    const { letter, kind, turn } = taken
    if (!turn.last) return refuse("NOT_LAST_STAGE", { role: turn.role })
    const draft = await composed(tx, letter, kind, { on, by: actor.personId })
    if (draft.lacking.length > 0) return refuse("LETTER_INCOMPLETE", { lacking: draft.lacking })
    const errors = errorsOf(draft)
    if (errors.length > 0 && despite === null) return refuse("LETTER_FAULTY", { findings: errors })
    const steps = await enterDecision(at, letter, kind, on)
    if ("ok" in steps) return steps
    const number = kind.series === null ? null : await giveNumber(tx, actor.agencyId, { series: kind.series, letterId: letter.id, on })
    const signedDespite = errors.length > 0 ? despite : null
    await keepStage(at, taken, { result: "approved", on, reason: signedDespite })
    const version = await updateLetter(tx, letter, {
      state: "approved",
      stage: null,
      approvedBy: actor.personId,
      approvedOn: on,
      despite: signedDespite,
      decidedOn: steps.length > 0 ? on : null,
      signed: { ...draft.letter, number: number?.printed ?? null, date: on },
    })
    const told = { letterId: letter.id, caseId: letter.caseId, kind: kind.id, on, despite: errors.length > 0, version }
    const given = number === null ? null : { series: number.series, year: number.year, number: number.number }
    return recorded("letter.approved", letter.id, { ...told, number: given }, ...steps)
  },
})
