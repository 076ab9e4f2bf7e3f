import type { PublicAgency } from "@gongkai/records"
import type { Context } from "hono"
import type { Env } from "../../http/env.ts"
import { boxesOf } from "../form/boxes.ts"
import { blank, type Filled } from "../form/fields.tsx"
import { fromOwnSite } from "../form/own-site.ts"
import { noLargerThan } from "../form/small-form.ts"
import { answerName, verdictWords, type FormTokens } from "../form/token.ts"
import { ownAnswer, plainAnswer } from "../frame/answer.ts"
import { wished } from "../frame/display.ts"
import { missingPage, refusedPage } from "../frame/error-pages.tsx"
import { districtOf } from "../frame/place-of.ts"
import type { Portal } from "../portal.ts"
import { bodiesFor } from "./bodies.ts"
import { complaintFormView } from "./form-view.tsx"
import { ownComplaintRoutes } from "./own-routes.ts"
import { complaintReceiptView } from "./receipt-view.tsx"
import { sendingComplaints } from "./send.ts"
import { complaintIn } from "./written.ts"

const mostBytes = 131_072
const formPath = "/agencies/:agencyId/complaint"

/** Who is complained of, and to whom. */
interface Parties {
  readonly about: PublicAgency
  readonly bodies: readonly PublicAgency[]
}

/** Where the public complains of how an agency discloses, and where it looks for what came of it. */
export const complaintRoutes = (portal: Portal, tokens: FormTokens): void => {
  const { app, casework } = portal
  const send = sendingComplaints(portal)
  const partiesOf = (id: string): Promise<Parties | null> =>
    casework.records.asPublic(async (reader) => {
      const { agencies } = await districtOf(reader, portal)
      const about = agencies.find((agency) => agency.id === id)
      return about === undefined ? null : { about, bodies: bodiesFor(about, agencies) }
    })
  const form = (context: Context<Env>, { about, bodies }: Parties, filled: Filled, status: 200 | 422 = 200): Promise<Response> =>
    ownAnswer(portal, context, complaintFormView(about, bodies, filled, tokens.make(context, casework.now())), status)

  app.get(formPath, async (context) => {
    const wish = wished(context, portal.baseUrl)
    if (wish !== null) return wish
    const parties = await partiesOf(context.req.param("agencyId"))
    return parties === null ? ownAnswer(portal, context, missingPage(), 404) : form(context, parties, blank)
  })
  app.post(formPath, fromOwnSite(portal), noLargerThan(portal, mostBytes), async (context) => {
    if (await portal.sends(context))
      return plainAnswer(portal, context, refusedPage("提交过于频繁", "请十分钟后用浏览器的“后退”回到表单，再提交一次，内容还在。"), 429)
    const parties = await partiesOf(context.req.param("agencyId"))
    if (parties === null) return ownAnswer(portal, context, missingPage(), 404)
    const { about, bodies } = parties
    const boxes = await boxesOf(context)
    const { filled, written, body } = complaintIn(
      boxes,
      bodies.map(({ id }) => id),
    )
    const verdict = tokens.judge(context, casework.now(), boxes)
    const wrong = verdict.ok ? filled.wrong : { ...filled.wrong, [answerName]: verdictWords[verdict.why] }
    if (written === null || body === null || !verdict.ok) return form(context, parties, { values: filled.values, wrong }, 422)
    const sending = { agencyId: body, aboutAgencyId: about.id, nonce: verdict.nonce, cause: context.var.requestId }
    const outcome = await send(sending, written)
    if (!outcome.ok) return form(context, parties, { values: filled.values, wrong: { text: outcome.words } }, 422)
    const bodyName = bodies.find(({ id }) => id === body)?.name ?? ""
    return ownAnswer(portal, context, complaintReceiptView(about, bodyName, outcome.receipt))
  })
  ownComplaintRoutes(portal)
}
