import { insertReview, updateLetter } from "@gongkai/records"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenLetter } from "./fields.ts"
import { takeLetter } from "./standing.ts"
import { againstTurn, turnOf } from "./turn.ts"

/** A letter that goes back to its drafter, and why. */
export const LetterToReturn = SeenLetter.extend({ reason: Words(1, 1000) })

/** Returns a letter; the reasons are kept, and it begins its chain anew when it is handed in again. */
export const returnLetter = command({
  act: "letter.review",
  input: LetterToReturn,
  async run(at, { reason, ...seen }) {
    const { tx, actor, today } = at
    const taken = await takeLetter(at, seen, ["in-review"])
    if ("ok" in taken) return taken
    const { letter } = taken
    const turn = turnOf(taken)
    if (turn === null) return refuse("LETTER_STATE", { state: letter.state })
    const against = await againstTurn(tx, actor.agencyId, taken, turn, today)
    if (against !== null) return against
    const { stage, role } = turn
    await insertReview(tx, actor.agencyId, letter.id, {
      round: letter.round,
      stage,
      role,
      personId: actor.personId,
      result: "returned",
      on: today,
      reason,
    })
    const version = await updateLetter(tx, letter, { state: "returned", stage: null })
    return recorded("letter.returned", letter.id, { letterId: letter.id, caseId: letter.caseId, role, version })
  },
})
