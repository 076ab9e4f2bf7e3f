import { askForDigest, confirmDigest, endDigest, type Actor } from "@gongkai/casework"
import { digestRhythms } from "@gongkai/records"
import type { Context } from "hono"
import type { Env } from "../../http/env.ts"
import { boxesOf } from "../form/boxes.ts"
import type { Filled } from "../form/fields.tsx"
import { onceFor } from "../form/once.ts"
import { fromOwnSite } from "../form/own-site.ts"
import { noLargerThan } from "../form/small-form.ts"
import { answerName, verdictWords, type FormTokens } from "../form/token.ts"
import { ownAnswer, plainAnswer } from "../frame/answer.ts"
import { wished } from "../frame/display.ts"
import { refusedPage } from "../frame/error-pages.tsx"
import { districtOf, type District } from "../frame/place-of.ts"
import type { Portal } from "../portal.ts"
import { askedView, confirmedView, confirmView, endedView, endView, noLinkView } from "./after-views.tsx"
import { askedDigest, type AskedDigest } from "./asked.ts"
import { digestFormView, everyAgency, noDigestView } from "./form-view.tsx"
import { digestLinks, digestPath } from "./links.ts"

const smallBody = 16_384

const portalOf = (agencyId: string, cause: string): Actor => ({ agencyId, personId: "portal", cause, program: true })

/** Takes wishes in, once each, however often the form is sent; the answer is the same whatever was on the list. */
const asking = ({ casework, ring, secret, askSoon }: Portal) => {
  const once = onceFor(secret, "digest")
  return async (nonce: string, { agencyId, ...wish }: AskedDigest, cause: string): Promise<void> => {
    const { id: subscriptionId } = once(nonce, [agencyId, wish])
    const outcome = await askForDigest(ring)(casework, portalOf(agencyId, cause), { subscriptionId, ...wish })
    if (outcome.ok) await askSoon?.({ agencyId, subscriptionId: outcome.subject })
  }
}

/** Links that came by mail: the page asks, the press of its button does. */
const linkRoutes = (portal: Portal): void => {
  const { app, casework, secret } = portal
  const links = digestLinks(secret, "")
  const confirmPath = `${digestPath}/confirm/:agencyId/:subscriptionId/:rhythm/:mark`
  const endPath = `${digestPath}/end/:agencyId/:subscriptionId/:mark`
  const none = (context: Context<Env>): Promise<Response> => ownAnswer(portal, context, noLinkView(), 404)

  const toConfirm = (context: Context<Env, typeof confirmPath>) => {
    const { agencyId, subscriptionId, rhythm: said, mark } = context.req.param()
    const rhythm = digestRhythms.find((one) => one === said)
    return rhythm !== undefined && links.isConfirm({ agencyId, subscriptionId, rhythm }, mark) ? { agencyId, subscriptionId, rhythm } : null
  }
  const toEnd = (context: Context<Env, typeof endPath>) => {
    const { agencyId, subscriptionId, mark } = context.req.param()
    return links.isEnd({ agencyId, subscriptionId }, mark) ? { agencyId, subscriptionId } : null
  }
  app.get(confirmPath, async (context) => {
    const of = toConfirm(context)
    return of === null ? none(context) : ownAnswer(portal, context, confirmView(context.req.path, of.rhythm))
  })
  app.post(confirmPath, fromOwnSite(portal), noLargerThan(portal, smallBody), async (context) => {
    const of = toConfirm(context)
    if (of === null) return none(context)
    const { agencyId, subscriptionId, rhythm } = of
    const outcome = await confirmDigest(casework, portalOf(agencyId, context.var.requestId), { subscriptionId, rhythm })
    return outcome.ok ? ownAnswer(portal, context, confirmedView(rhythm)) : none(context)
  })
  app.get(endPath, async (context) => (toEnd(context) === null ? none(context) : ownAnswer(portal, context, endView(context.req.path))))
  // Mail programs press it of their own (RFC 8058): they come from no page of ours, and bear the link.
  app.post(endPath, noLargerThan(portal, smallBody), async (context) => {
    const of = toEnd(context)
    if (of === null) return none(context)
    await endDigest(casework, portalOf(of.agencyId, context.var.requestId), { subscriptionId: of.subscriptionId })
    return ownAnswer(portal, context, endedView())
  })
}

/** Digests by mail of what is published. */
export const digestRoutes = (portal: Portal, tokens: FormTokens): void => {
  const { app, casework } = portal
  const ask = asking(portal)
  const district = (): Promise<District> => casework.records.asPublic((reader) => districtOf(reader, portal))
  const form = async (context: Context<Env>, filled: Filled, status: 200 | 422 = 200): Promise<Response> =>
    portal.askSoon === null
      ? ownAnswer(portal, context, noDigestView())
      : ownAnswer(portal, context, digestFormView(await district(), filled, tokens.make(context, casework.now())), status)

  app.get(digestPath, async (context) => {
    const wish = wished(context, portal.baseUrl)
    if (wish !== null) return wish
    return form(context, { values: { agency: context.req.query("agency") ?? everyAgency, rhythm: "weekly" }, wrong: {} })
  })
  app.post(digestPath, fromOwnSite(portal), noLargerThan(portal, smallBody), async (context) => {
    if (await portal.sends(context))
      return plainAnswer(portal, context, refusedPage("提交过于频繁", "请十分钟后用浏览器的“后退”回到表单，再提交一次，内容还在。"), 429)
    const boxes = await boxesOf(context)
    const { filled, asked } = askedDigest(boxes, await district())
    const verdict = tokens.judge(context, casework.now(), boxes)
    const wrong = verdict.ok ? filled.wrong : { ...filled.wrong, [answerName]: verdictWords[verdict.why] }
    if (asked === null || !verdict.ok || portal.askSoon === null) return form(context, { values: filled.values, wrong }, 422)
    await ask(verdict.nonce, asked, context.var.requestId)
    return ownAnswer(portal, context, askedView())
  })
  linkRoutes(portal)
}
