import { insertReview, updateLetter } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { chainFor } from "../review-chain/chain.ts"
import { composed } from "./composed.ts"
import { lackingForStep } from "./content.ts"
import { SeenLetter } from "./fields.ts"
import { takeLetter } from "./standing.ts"

/** Hands a letter in to the chain of its kind, as the chain is now. What it must say has to stand in it. */
export const submitLetter = command({
  act: "letter.draft",
  input: SeenLetter,
  async run(at, seen) {
    const { tx, actor, today } = at
    const taken = await takeLetter(at, seen, ["draft", "returned"])
    if ("ok" in taken) return taken
    const { letter, kind } = taken
    const { lacking } = await composed(tx, letter, kind, { on: today, by: null })
    const lackingFields = lackingForStep(kind, letter)
    if (lacking.length > 0 || lackingFields.length > 0) return refuse("LETTER_INCOMPLETE", { lacking, lackingFields })
    const { stages, consecutive } = await chainFor(tx, actor.agencyId, kind)
    const [role = "approver"] = stages
    const round = letter.round + 1
    await insertReview(tx, actor.agencyId, letter.id, {
      round,
      stage: null,
      role: null,
      personId: actor.personId,
      result: "submitted",
      on: today,
      reason: null,
    })
    const version = await updateLetter(tx, letter, { state: "in-review", stage: 1, stages: [...stages], consecutive, round })
    return recorded("letter.submitted", letter.id, { letterId: letter.id, caseId: letter.caseId, round, role, version })
  },
})
