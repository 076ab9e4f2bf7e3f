import { questionOf, updateQuestion } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { QuestionFields, SeenQuestion } from "./fields.ts"

/** A question as it is to be, at the version seen. */
export const QuestionToChange = QuestionFields.extend(SeenQuestion.shape)

/** Changes a draft, or what was withdrawn; what is before the public is withdrawn first. */
export const changeQuestion = command({
  act: "question.write",
  input: QuestionToChange,
  async run({ tx, actor: { agencyId } }, { questionId, version, ...fields }) {
    const found = await questionOf(tx, agencyId, questionId)
    if (found === null) return refuse("NOT_FOUND", { questionId })
    if (found.state === "published") return refuse("QUESTION_STATE", { state: found.state })
    const now = await updateQuestion(tx, agencyId, { id: questionId, version }, fields)
    if (now === null) return refuse("STALE", { version: found.version })
    return recorded("question.changed", questionId, { questionId, version: now })
  },
})
