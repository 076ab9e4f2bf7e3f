import { fittingGrounds, grounds, outcomes, type GroundId, type OutcomeId } from "@gongkai/law"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"
import { byAnswerDue, receivedAndUndecided } from "./undecided.ts"

const isOutcome = (id: string): id is OutcomeId => Object.hasOwn(outcomes, id)
const isGround = (id: string): id is GroundId => Object.hasOwn(grounds, id)

/** An outcome of the report, by the id of its row in table 3. */
const Outcome = z.string().refine(isOutcome, "没有这种答复结果")
/** A ground: article, and paragraph or item. */
const Ground = z.string().refine(isGround, "没有这一条款")

/** What was decided, and on what it rests; `withheld` is the ground of the refused part of a partial grant. */
export const Decision = z.object({ caseId: Id, on: LegalDay, outcome: Outcome, ground: Ground.nullable(), withheld: Ground.nullable().default(null) })

/** On what the refused part of a partial grant may rest. */
export const withheldGrounds: ReadonlySet<GroundId> = new Set<GroundId>(["14", "15", "16(1)", "16(2)", "36(4)", "36(5)", "36(7)", "38"])

/** Decides a request (Articles 36 to 39). A decision after the last day is entered and is late. */
export const decide = step({
  act: "request.decide",
  name: "request.decided",
  input: Decision,
  against: (at) => receivedAndUndecided(at) ?? (at.request?.kind === "record-correction" ? refuse("RECORD_CORRECTION_APART") : null),
  inTime: byAnswerDue,
  take({ law }, { on, outcome, ground, withheld }) {
    if (outcomes[outcome].lapses) return refuse("GROUND_NOT_FITTING", { outcome, use: "request.lapse" })
    const fitting = fittingGrounds.apply({ outcome, ground }, law)
    if (fitting.length > 0) return refuse("GROUND_NOT_FITTING", { outcome, ground, fitting })
    const partial = outcome === "partiallyGranted"
    if (partial ? withheld === null || !withheldGrounds.has(withheld) : withheld !== null)
      return refuse("GROUND_NOT_FITTING", { outcome, withheld, fitting: partial ? [...withheldGrounds] : [] })
    return { what: "decided", on, outcome, ground, withheld }
  },
})
