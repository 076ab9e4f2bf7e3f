import { updateLetter } from "@gongkai/records"
import { Words } from "../fields.ts"
import { command, recorded } from "../kernel.ts"
import { SeenLetter } from "./fields.ts"
import { keepStage, takeTurn } from "./turn.ts"

/** A letter that goes back to its drafter, and why. */
export const LetterToReturn = SeenLetter.extend({ reason: Words(1, 1000) })

/** Returns a letter; the reasons are kept, and it begins its chain anew when it is handed in again. */
export const returnLetter = command({
  act: "letter.review",
  input: LetterToReturn,
  async run(at, { reason, ...seen }) {
    const { tx, today } = at
    const taken = await takeTurn(at, seen)
    if ("ok" in taken) return taken
    const { letter, turn } = taken
    await keepStage(at, taken, { result: "returned", on: today, reason })
    const version = await updateLetter(tx, letter, { state: "returned", stage: null })
    return recorded("letter.returned", letter.id, { letterId: letter.id, caseId: letter.caseId, role: turn.role, version })
  },
})
