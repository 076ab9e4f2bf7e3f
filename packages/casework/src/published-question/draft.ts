import { insertQuestion, messageOf } from "@gongkai/records"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { QuestionFields } from "./fields.ts"

/** A question as it is entered, of its own or from the reply to a message. */
export const QuestionToDraft = QuestionFields.extend({ questionId: Id, messageId: Id.nullable().default(null) })

/** Enters a question with its answer as a draft; from a message only once it was answered, and in words of the office's own. */
export const draftQuestion = command({
  act: "question.write",
  input: QuestionToDraft,
  constraints: { published_question_pkey: "ALREADY_THERE" },
  async run({ tx, actor: { agencyId } }, { questionId, ...fields }) {
    if (fields.messageId !== null) {
      const message = await messageOf(tx, agencyId, fields.messageId)
      if (message === null) return refuse("NOT_FOUND", { messageId: fields.messageId })
      if (message.state !== "answered") return refuse("MESSAGE_STATE", { state: message.state })
    }
    await insertQuestion(tx, agencyId, { id: questionId, ...fields })
    return recorded("question.drafted", questionId, { questionId, version: 1 })
  },
})
