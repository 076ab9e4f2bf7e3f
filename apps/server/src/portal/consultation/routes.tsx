import { openConsultation, type OpenConsultationWhole } from "@gongkai/records"
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
import { dayKeyIn } from "../list/day-key.ts"
import type { Portal } from "../portal.ts"
import { notOpenView, thanksView } from "./after-views.tsx"
import { CommentForm } from "./comment-form.tsx"
import { consultationsAddress, consultationsView } from "./list-view.tsx"
import { saidIn } from "./said.ts"
import { sendingComments } from "./send.ts"
import { consultationAddress, consultationView } from "./whole-view.tsx"

const mostBytes = 1_048_576

/** What the public is asked, and what it says. */
export const consultationRoutes = (portal: Portal, tokens: FormTokens): void => {
  const { app, casework } = portal
  const send = sendingComments(portal)
  const found = (id: string): Promise<OpenConsultationWhole | null> =>
    casework.records.asPublic((reader) => openConsultation(reader, id, casework.today()))
  /** The page with its form: it bears a token of its own, and is kept by nobody. */
  const open = async (
    context: Context<Env>,
    asked: OpenConsultationWhole,
    after: string | null,
    filled: Filled,
    status: 200 | 422 = 200,
  ): Promise<Response> => {
    const token = tokens.make(context, casework.now())
    const form = <CommentForm asked={asked} filled={filled} token={token} />
    const view = await casework.records.asPublic(async (reader) =>
      consultationView({ reader, district: await districtOf(reader, portal) }, asked, after, form),
    )
    return ownAnswer(portal, context, view, status)
  }

  // What is open changes with the day, and nobody is told of that: a kept page is of one day.
  const ofToday = (address: string): string => `${address} ${casework.today()}`
  app.get("/consultations", (context) => {
    const after = dayKeyIn(context.req.query("after"))
    return shown(portal, context, ofToday(consultationsAddress(after)), (reading) => consultationsView(reading, casework.today(), after))
  })
  app.get("/consultations/:id", async (context) => {
    const wish = wished(context, portal.baseUrl)
    if (wish !== null) return wish
    const asked = await found(context.req.param("id"))
    if (asked === null) return ownAnswer(portal, context, missingPage(), 404)
    const after = dayKeyIn(context.req.query("after"))
    if (asked.state === "open") return open(context, asked, after, blank)
    return shown(portal, context, ofToday(consultationAddress(asked.id, after)), (reading) => consultationView(reading, asked, after))
  })
  app.post("/consultations/:id", fromOwnSite(portal), noLargerThan(portal, mostBytes), async (context) => {
    if (await portal.sends(context))
      return plainAnswer(portal, context, refusedPage("提交过于频繁", "请十分钟后用浏览器的“后退”回到表单，再提交一次，内容还在。"), 429)
    const asked = await found(context.req.param("id"))
    if (asked === null) return ownAnswer(portal, context, missingPage(), 404)
    const boxes = await boxesOf(context)
    const closed = (): Promise<Response> => ownAnswer(portal, context, notOpenView(asked, boxes["text"] ?? ""), 409)
    if (asked.state !== "open") return closed()
    const { filled, said } = saidIn(boxes, asked.questions)
    const verdict = tokens.judge(context, casework.now(), boxes)
    const wrong = verdict.ok ? filled.wrong : { ...filled.wrong, [answerName]: verdictWords[verdict.why] }
    if (said === null || !verdict.ok) return open(context, asked, null, { values: filled.values, wrong }, 422)
    const outcome = await send(asked, verdict.nonce, said, context.var.requestId)
    if (outcome.ok) return ownAnswer(portal, context, thanksView(asked))
    return outcome.notOpen ? closed() : open(context, asked, null, { values: filled.values, wrong: { text: outcome.words } }, 422)
  })
}
