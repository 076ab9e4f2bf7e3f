import { questionOf, updateQuestion } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenQuestion } from "./fields.ts"

/** Takes a question from the public's sight, to be changed or for good. */
export const withdrawQuestion = command({
  act: "question.publish",
  input: SeenQuestion,
  async run({ tx, actor: { agencyId } }, { questionId, version }) {
    const found = await questionOf(tx, agencyId, questionId)
    if (found === null) return refuse("NOT_FOUND", { questionId })
    if (found.state !== "published") return refuse("QUESTION_STATE", { state: found.state })
    const now = await updateQuestion(tx, agencyId, { id: questionId, version }, { state: "withdrawn" })
    if (now === null) return refuse("STALE", { version: found.version })
    return recorded("question.withdrawn", questionId, { questionId, version: now })
  },
})
