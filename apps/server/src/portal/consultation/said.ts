import type { CommentToSubmit } from "@gongkai/casework"
import type { Question } from "@gongkai/records"
import type { z } from "zod"
import type { Boxes } from "../form/boxes.ts"
import type { Filled } from "../form/fields.tsx"
import { againstSender, senderIn, unwritableLines } from "../form/sender.ts"

/** Most characters of what is said, and of an answer in words. */
export const most = { text: 5000, answer: 2000 } as const

type QuestionAnswer = z.output<typeof CommentToSubmit>["answers"][number]

/** What somebody says to a consultation, as the verb takes it. */
export interface Said {
  readonly text: string
  readonly answers: QuestionAnswer[]
  readonly sender: ReturnType<typeof senderIn>
}

/** A question's box is named by its place: what is open to the public keeps its questions. */
export const boxOf = (at: number): string => `q${String(at)}`

const answerIn = (boxes: Boxes, { id: questionId, kind, options }: Question, at: number): QuestionAnswer | null => {
  const given = boxes[boxOf(at)] ?? ""
  if (kind === "text") return given === "" ? null : { questionId, text: given }
  const isChosen = (place: number): boolean => (kind === "one" ? given === String(place) : boxes[`${boxOf(at)}-${String(place)}`] === "yes")
  const choices = options.flatMap((_, place) => (isChosen(place) ? [place] : []))
  return choices.length === 0 ? null : { questionId, choices }
}

const againstText = (name: string, text: string, longest: number): Record<string, string> => {
  if ([...text].length > longest) return { [name]: `不能超过${String(longest)}个字，现在有${String([...text].length)}个字` }
  return unwritableLines.test(text) ? { [name]: "不能含有控制字符" } : {}
}

/** Reads a comment that was sent: what it says, or what stands in the form with what is against it. */
export const saidIn = (boxes: Boxes, questions: readonly Question[]): { readonly filled: Filled; readonly said: Said | null } => {
  const text = boxes["text"] ?? ""
  const answers = questions.flatMap((question, at) => answerIn(boxes, question, at) ?? [])
  const wrong: Readonly<Record<string, string>> = {
    ...againstText("text", text, most.text),
    ...Object.fromEntries(
      questions.flatMap(({ kind }, at) => (kind === "text" ? Object.entries(againstText(boxOf(at), boxes[boxOf(at)] ?? "", most.answer)) : [])),
    ),
    ...againstSender(boxes, false),
    ...(text === "" && answers.length === 0 ? { text: questions.length === 0 ? "请填写意见" : "请填写意见，或者至少回答一个问题" } : {}),
  }
  const filled = { values: boxes, wrong }
  return { filled, said: Object.keys(wrong).length > 0 ? null : { text, answers, sender: senderIn(boxes) } }
}
