import { openMessage, type PublicAgency } from "@gongkai/records"
import type { Context } from "hono"
import type { Env } from "../../http/env.ts"
import { boxesOf } from "../form/boxes.ts"
import { blank, type Filled } from "../form/fields.tsx"
import { fromOwnSite } from "../form/own-site.ts"
import { noLargerThan } from "../form/small-form.ts"
import { answerName, verdictWords, type FormTokens } from "../form/token.ts"
import { ownAnswer, plainAnswer, shown } from "../frame/answer.ts"
import { wished } from "../frame/display.ts"
import { missingPage, refusedPage } from "../frame/error-pages.tsx"
import { districtOf } from "../frame/place-of.ts"
import { idIn, wordsIn } from "../list/asked-codes.ts"
import { dayKeyIn } from "../list/day-key.ts"
import type { Portal } from "../portal.ts"
import { answeredView } from "./answered-view.tsx"
import { messageFormView } from "./form-view.tsx"
import { messagesAddress, messagesPath, messagesView, mostWords } from "./list-view.tsx"
import { ownMessageRoutes } from "./own-routes.ts"
import { messageReceiptView } from "./receipt-view.tsx"
import { sendingMessages } from "./send.ts"
import { writtenIn } from "./written.ts"

const mostBytes = 131_072
const formPath = "/agencies/:agencyId/message"

/** What the public wrote and was answered, where it writes, and where it looks for the answer. */
export const messageRoutes = (portal: Portal, tokens: FormTokens): void => {
  const { app, casework } = portal
  const send = sendingMessages(portal)
  const agencyOf = (id: string): Promise<PublicAgency | null> =>
    casework.records.asPublic(async (reader) => (await districtOf(reader, portal)).agencies.find((agency) => agency.id === id) ?? null)
  const form = (context: Context<Env>, agency: PublicAgency, filled: Filled, status: 200 | 422 = 200): Promise<Response> =>
    ownAnswer(portal, context, messageFormView(agency, filled, tokens.make(context, casework.now())), status)

  app.get(messagesPath, (context) => {
    const asked = {
      words: wordsIn(context.req.query("q"), mostWords),
      agencyId: idIn(context.req.query("agency")),
      after: dayKeyIn(context.req.query("after")),
    }
    return shown(portal, context, messagesAddress(asked), (reading) => messagesView(reading, asked))
  })
  app.get(`${messagesPath}/:id`, (context) => {
    const id = context.req.param("id")
    return shown(portal, context, `${messagesPath}/${id}`, async ({ reader }) => {
      const message = await openMessage(reader, id)
      return message === null ? null : answeredView(message)
    })
  })
  app.get(formPath, async (context) => {
    const wish = wished(context, portal.baseUrl)
    if (wish !== null) return wish
    const agency = await agencyOf(context.req.param("agencyId"))
    return agency === null ? ownAnswer(portal, context, missingPage(), 404) : form(context, agency, blank)
  })
  app.post(formPath, fromOwnSite(portal), noLargerThan(portal, mostBytes), async (context) => {
    if (await portal.sends(context))
      return plainAnswer(portal, context, refusedPage("提交过于频繁", "请十分钟后用浏览器的“后退”回到表单，再提交一次，内容还在。"), 429)
    const agency = await agencyOf(context.req.param("agencyId"))
    if (agency === null) return ownAnswer(portal, context, missingPage(), 404)
    const boxes = await boxesOf(context)
    const { filled, written } = writtenIn(boxes)
    const verdict = tokens.judge(context, casework.now(), boxes)
    const wrong = verdict.ok ? filled.wrong : { ...filled.wrong, [answerName]: verdictWords[verdict.why] }
    if (written === null || !verdict.ok) return form(context, agency, { values: filled.values, wrong }, 422)
    const outcome = await send(agency.id, verdict.nonce, written, context.var.requestId)
    if (!outcome.ok) return form(context, agency, { values: filled.values, wrong: { text: outcome.words } }, 422)
    return ownAnswer(portal, context, messageReceiptView(agency, outcome.receipt))
  })
  ownMessageRoutes(portal)
}
