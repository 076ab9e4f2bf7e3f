import { questionOf, updateQuestion } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenQuestion } from "./fields.ts"

/** Publishes a question with its answer. */
export const publishQuestion = command({
  act: "question.publish",
  input: SeenQuestion,
  async run({ tx, actor: { agencyId }, today }, { questionId, version }) {
    const found = await questionOf(tx, agencyId, questionId)
    if (found === null) return refuse("NOT_FOUND", { questionId })
    if (found.state === "published") return refuse("QUESTION_STATE", { state: found.state })
    const now = await updateQuestion(tx, agencyId, { id: questionId, version }, { state: "published", publishedOn: today })
    if (now === null) return refuse("STALE", { version: found.version })
    return recorded("question.published", questionId, { questionId, on: today, version: now })
  },
})
