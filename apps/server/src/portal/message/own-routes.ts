import { ownMessage, ownMessageTrail, RecordsError, type OwnMessage, type OwnMessageLeg } from "@gongkai/records"
import type { Portal } from "../portal.ts"
import { boxesOf } from "../form/boxes.ts"
import { blank } from "../form/fields.tsx"
import { fromOwnSite } from "../form/own-site.ts"
import { plainReceipt } from "../form/plain-receipt.ts"
import { noLargerThan } from "../form/small-form.ts"
import { ownAnswer } from "../frame/answer.ts"
import { wished } from "../frame/display.ts"
import { lookAtMessageView, myMessagePath } from "./look-view.tsx"
import { ownMessageView } from "./own-view.tsx"

const smallBody = 16_384

/** What came of number and code: a message, or that there is none, said alike whatever was wrong. */
type Looked = { readonly message: OwnMessage; readonly trail: readonly OwnMessageLeg[] } | "wrong" | "limited"

/** Looking at the own message by number and code. */
export const ownMessageRoutes = (portal: Portal): void => {
  const { app, casework } = portal
  const look = async (receiptNumber: string, code: string): Promise<Looked> => {
    if (!plainReceipt.test(receiptNumber) || !plainReceipt.test(code)) return "wrong"
    try {
      return await casework.records.asCitizen(
        { receiptNumber, code },
        casework.now(),
        async (citizen) => {
          const message = await ownMessage(citizen)
          return message === null ? "wrong" : { message, trail: await ownMessageTrail(citizen) }
        },
        "message",
      )
    } catch (error) {
      if (!(error instanceof RecordsError)) throw error
      if (error.code === "RECEIPT_LIMITED") return "limited"
      if (error.code === "RECEIPT_WRONG") return "wrong"
      throw error
    }
  }
  app.get(myMessagePath, async (context) => wished(context, portal.baseUrl) ?? ownAnswer(portal, context, lookAtMessageView(blank)))
  app.post(myMessagePath, fromOwnSite(portal), noLargerThan(portal, smallBody), async (context) => {
    const boxes = await boxesOf(context)
    const number = boxes["number"] ?? ""
    const again = (words: string, status: 422 | 429): Promise<Response> =>
      ownAnswer(portal, context, lookAtMessageView({ values: { number }, wrong: { number: words } }), status)
    if (await portal.looks(context)) return again("查询过于频繁，请十分钟后再试", 429)
    const looked = await look(number, boxes["code"] ?? "")
    if (looked === "wrong") return again("回执编号或者查询码不对，请核对", 422)
    if (looked === "limited") return again("查询码多次输错，请十五分钟后再试", 429)
    return ownAnswer(portal, context, ownMessageView(looked.message, looked.trail))
  })
}
