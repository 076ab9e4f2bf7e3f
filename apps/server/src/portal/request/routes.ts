import { publicContact, type AgencyContact, type PublicAgency } from "@gongkai/records"
import type { Context } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { Env } from "../../http/env.ts"
import { blank, type Filled } from "../form/fields.tsx"
import { fromOwnSite } from "../form/own-site.ts"
import { answerName, verdictWords, type FormTokens } from "../form/token.ts"
import { ownAnswer, plainAnswer } from "../frame/answer.ts"
import { wished } from "../frame/display.ts"
import { missingPage, refusedPage } from "../frame/error-pages.tsx"
import { districtOf } from "../frame/place-of.ts"
import type { Portal } from "../portal.ts"
import { askedIn } from "./asked.ts"
import { mostMegabytes, requestFormView } from "./form-view.tsx"
import { receiptView } from "./receipt-view.tsx"
import { againstFiles } from "./refused-files.ts"
import { sending } from "./send.ts"
import type { SentFile } from "./sent-file.ts"

const path = "/agencies/:agencyId/request"
const mebibyte = 1_048_576

interface Asking {
  readonly agency: PublicAgency
  readonly contact: AgencyContact | null
}

const found = (portal: Portal, agencyId: string): Promise<Asking | null> =>
  portal.casework.records.asPublic(async (reader) => {
    const agency = (await districtOf(reader, portal)).agencies.find(({ id }) => id === agencyId)
    return agency === undefined ? null : { agency, contact: await publicContact(reader, agencyId) }
  })

/** Text boxes and files of a form that was sent; of a box that is sent several times the last one counts. */
const partsOf = (form: FormData): { readonly boxes: Record<string, string>; readonly files: readonly SentFile[] } => {
  const boxes: Record<string, string> = {}
  const files: SentFile[] = []
  for (const [name, value] of form)
    if (typeof value === "string") boxes[name] = value
    // A file box in which nothing was chosen is sent as a file without a name.
    else if (name === "files" && value.name !== "") files.push({ name: value.name, size: value.size, stream: () => value.stream() })
  return { boxes, files }
}

/** The form of a request and its receipt. */
export const requestRoutes = (portal: Portal, tokens: FormTokens): void => {
  const { app, casework, room } = portal
  const send = sending(portal)
  const form = (context: Context<Env>, { agency, contact }: Asking, filled: Filled, status: 200 | 422 = 200): Promise<Response> =>
    ownAnswer(portal, context, requestFormView(agency, contact, filled, tokens.make(context, casework.now())), status)

  app.get(path, async (context) => {
    const wish = wished(context, portal.baseUrl)
    if (wish !== null) return wish
    const asking = await found(portal, context.req.param("agencyId"))
    return asking === null ? ownAnswer(portal, context, missingPage(), 404) : form(context, asking, blank)
  })
  const limit = bodyLimit({
    maxSize: (mostMegabytes + 1) * mebibyte,
    onError: (context: Context<Env>) =>
      plainAnswer(
        portal,
        context,
        refusedPage("附件太大，没有提交", `附件合计不能超过${String(mostMegabytes)}兆。请用浏览器的“后退”回到表单，内容还在，减少附件后再提交。`),
        413,
      ),
  })
  app.post(path, fromOwnSite(portal), limit, async (context) => {
    if (await portal.sends(context))
      return plainAnswer(portal, context, refusedPage("提交过于频繁", "请十分钟后用浏览器的“后退”回到表单，再提交一次，内容还在。"), 429)
    const asking = await found(portal, context.req.param("agencyId"))
    if (asking === null) return ownAnswer(portal, context, missingPage(), 404)
    const sent = await context.req.formData().catch(() => null)
    if (sent === null) return plainAnswer(portal, context, refusedPage("没有提交成功", "表单没有传完整，请再试一次。"), 400)
    const { boxes, files } = partsOf(sent)
    const { filled, asked } = askedIn(boxes)
    const wrong: Record<string, string> = { ...filled.wrong }
    const refused = await againstFiles(room, files)
    if (refused !== null) wrong["files"] = refused
    const verdict = tokens.judge(context, casework.now(), boxes)
    if (!verdict.ok) wrong[answerName] = verdictWords[verdict.why]
    if (asked === null || !verdict.ok || refused !== null) return form(context, asking, { values: filled.values, wrong }, 422)
    const outcome = await send(asking.agency.id, verdict.nonce, asked, files, context.var.requestId)
    if (!outcome.ok) return form(context, asking, { values: filled.values, wrong: { [outcome.field]: outcome.words } }, 422)
    return ownAnswer(portal, context, receiptView(asking.agency, outcome.receipt))
  })
}
