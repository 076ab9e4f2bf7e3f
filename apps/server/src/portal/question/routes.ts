import { shown } from "../frame/answer.ts"
import { idIn, wordsIn } from "../list/asked-codes.ts"
import type { Portal } from "../portal.ts"
import { mostWords, questionsAddress, questionsPath, questionsView } from "./list-view.tsx"

const mostCategory = 40

/** Questions that are asked again and again. */
export const questionRoutes = (portal: Portal): void => {
  portal.app.get(questionsPath, (context) => {
    const { q, category, agency, after } = context.req.query()
    const asked = { words: wordsIn(q, mostWords), category: wordsIn(category, mostCategory), agencyId: idIn(agency), after: idIn(after) }
    return shown(portal, context, questionsAddress(asked), (reading) => questionsView(reading, asked))
  })
}
