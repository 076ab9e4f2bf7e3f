import { actsOf, numberOfLetter, updateLetter, voidNumber } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { enterStep } from "../request/step.ts"
import { strikeStep } from "../request/strike-step.ts"
import { Reason, SeenLetter } from "./fields.ts"
import { takeLetter } from "./standing.ts"

/** A letter that will not go out, and why. */
export const LetterToVoid = SeenLetter.extend({ reason: Reason })

const signed: ReadonlySet<string> = new Set(["approved", "sealed"])

/**
 * Makes a letter void that has not gone out. A number that it took stays on record as void with its reason, and the decision
 * that its approval entered is struck. Only who may sign makes void what was signed.
 */
export const voidLetter = command({
  act: "letter.void",
  input: LetterToVoid,
  async run(at, { reason, ...seen }) {
    const { tx, actor, today } = at
    const taken = await takeLetter(at, seen, ["draft", "returned", "in-review", "approved", "sealed", "delivered"])
    if ("ok" in taken) return taken
    const { letter } = taken
    const { id: letterId, caseId, decidedOn } = letter
    if (letter.state === "delivered") return refuse("LETTER_DELIVERED")
    if (signed.has(letter.state) && !(await actsOf(tx, actor.agencyId, actor.personId, today)).has("letter.approve"))
      return refuse("NOT_PERMITTED", { act: "letter.approve" })
    const struck = decidedOn === null ? null : await enterStep(at, strikeStep.step, { caseId, on: decidedOn, what: "decided" })
    if (struck?.ok === false) return struck
    const number = await numberOfLetter(tx, actor.agencyId, letterId)
    if (number !== null) await voidNumber(tx, actor.agencyId, letterId, today, reason)
    const version = await updateLetter(tx, letter, { state: "void", stage: null })
    const given = number === null ? null : { series: number.series, year: number.year, number: number.number }
    return recorded("letter.voided", letterId, { letterId, caseId, on: today, number: given, version }, ...(struck === null ? [] : [struck]))
  },
})
