import { updateLetter } from "@gongkai/records"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenLetter } from "./fields.ts"
import { keepStage, takeTurn } from "./turn.ts"

/** A letter that passes the stage it is in, with a remark for those after. */
export const LetterToPass = SeenLetter.extend({ remark: Words(1, 1000).nullable().default(null) })

/** Passes a letter to the next stage of its chain; the last one approves. */
export const passLetter = command({
  act: "letter.review",
  input: LetterToPass,
  async run(at, { remark, ...seen }) {
    const { tx, today } = at
    const taken = await takeTurn(at, seen)
    if ("ok" in taken) return taken
    const { letter, turn } = taken
    if (turn.next === null) return refuse("LAST_STAGE", { role: turn.role })
    const { stage, role, next } = turn
    await keepStage(at, taken, { result: "passed", on: today, reason: remark })
    const version = await updateLetter(tx, letter, { stage: stage + 1 })
    return recorded("letter.passed", letter.id, { letterId: letter.id, caseId: letter.caseId, role, next, version })
  },
})
