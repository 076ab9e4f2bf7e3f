import { z } from "@hono/zod-openapi"
import {
  changeQuestion,
  draftQuestion,
  Id,
  publishQuestion,
  QuestionToChange,
  QuestionToDraft,
  SeenQuestion,
  withdrawQuestion,
  Words,
} from "@gongkai/casework"
import { listQuestions, questionOf, questionStates, type QuestionFilter } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"

const tag = "常见问题"
const act = "question.read"
const list = "/published-questions"
const one = `${list}/{questionId}`
const params = SeenQuestion.pick({ questionId: true })

const PublishedQuestion = z
  .object({
    id: z.string(),
    category: z.string(),
    question: z.string(),
    answer: z.string(),
    messageId: z.string().nullable(),
    rank: z.int(),
    state: z.enum(questionStates),
    publishedOn: z.string().nullable(),
    version: z.int(),
  })
  .openapi("PublishedQuestion")

/** What a list of questions is narrowed to, as text. */
export const QuestionsWanted = z.object({
  state: z.enum(questionStates).optional(),
  category: Words(1, 40).optional(),
  words: Words(1, 100).optional(),
})

/** The same as the list takes it. */
export const questionsAsked = ({ state, category, words }: z.output<typeof QuestionsWanted>): QuestionFilter => ({
  state: state ?? null,
  category: category ?? null,
  words: words ?? null,
})

/** Questions that are asked again and again, with their answers. */
export const publishedQuestionRoutes = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "常见问题，按类别和次序",
    tag,
    act,
    input: z.object({ ...QuestionsWanted.shape, ...pagingFields }),
    answer: pageOf(PublishedQuestion),
    run: ({ tx, session, query }) => listQuestions(tx, session.agencyId, questionsAsked(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: one,
    summary: "一个常见问题",
    tag,
    act,
    input: z.object({ questionId: Id }),
    answer: PublishedQuestion,
    run: ({ tx, session, query }) => questionOf(tx, session.agencyId, query.questionId),
  })
  commandRoute(api, {
    ...{ method: "post", path: list, tag, summary: "起草常见问题；由留言的答复整理的，写明留言" },
    body: QuestionToDraft,
    command: draftQuestion,
    creates: true,
  })
  const about = { tag, params, versioned: true } as const
  commandRoute(api, {
    ...{ ...about, method: "put", path: one, summary: "修改常见问题；已经公开的先撤下" },
    body: QuestionToChange.omit({ questionId: true, version: true }),
    command: changeQuestion,
  })
  commandRoute(api, { ...about, method: "post", path: `${one}/publish`, summary: "公开常见问题", command: publishQuestion })
  commandRoute(api, { ...about, method: "post", path: `${one}/withdraw`, summary: "撤下常见问题", command: withdrawQuestion })
}
