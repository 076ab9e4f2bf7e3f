import { cancelOwnBooking } from "@gongkai/casework"
import { ownBooking, RecordsError, type OwnBooking } from "@gongkai/records"
import { boxesOf } from "../form/boxes.ts"
import { blank } from "../form/fields.tsx"
import { fromOwnSite } from "../form/own-site.ts"
import { plainReceipt } from "../form/plain-receipt.ts"
import { noLargerThan } from "../form/small-form.ts"
import { ownAnswer } from "../frame/answer.ts"
import { wished } from "../frame/display.ts"
import type { Portal } from "../portal.ts"
import { lookAtBookingView, myBookingPath, ownBookingView } from "./own-view.tsx"

const smallBody = 16_384

/** What came of number and code: a booking, or that there is none, said alike whatever was wrong. */
type Looked = OwnBooking | "wrong" | "limited"

/** Looking at the own booking by number and code, and cancelling it. */
export const ownBookingRoutes = (portal: Portal): void => {
  const { app, casework } = portal
  const look = async (receiptNumber: string, code: string): Promise<Looked> => {
    if (!plainReceipt.test(receiptNumber) || !plainReceipt.test(code)) return "wrong"
    try {
      return (await casework.records.asCitizen({ receiptNumber, code }, casework.now(), ownBooking, "booking")) ?? "wrong"
    } catch (error) {
      if (!(error instanceof RecordsError)) throw error
      if (error.code === "RECEIPT_LIMITED") return "limited"
      if (error.code === "RECEIPT_WRONG") return "wrong"
      throw error
    }
  }
  app.get(myBookingPath, async (context) => wished(context, portal.baseUrl) ?? ownAnswer(portal, context, lookAtBookingView(blank)))
  app.post(myBookingPath, fromOwnSite(portal), noLargerThan(portal, smallBody), async (context) => {
    const boxes = await boxesOf(context)
    const [number, code] = [boxes["number"] ?? "", boxes["code"] ?? ""]
    const again = (words: string, status: 422 | 429): Promise<Response> =>
      ownAnswer(portal, context, lookAtBookingView({ values: { number }, wrong: { number: words } }), status)
    if (await portal.looks(context)) return again("查询过于频繁，请十分钟后再试", 429)
    const looked = await look(number, code)
    if (looked === "wrong") return again("预约编号或者查询码不对，请核对", 422)
    if (looked === "limited") return again("查询码多次输错，请十五分钟后再试", 429)
    if (boxes["do"] !== "cancel") return ownAnswer(portal, context, ownBookingView(looked, code, casework.today()))
    const actor = { agencyId: looked.agencyId, personId: "portal", cause: context.var.requestId, program: true } as const
    // Pressed twice it is cancelled once; what became of it is read anew.
    await cancelOwnBooking(casework, actor, { bookingId: looked.id })
    const now = await look(number, code)
    return ownAnswer(portal, context, ownBookingView(typeof now === "string" ? looked : now, code, casework.today()))
  })
}
