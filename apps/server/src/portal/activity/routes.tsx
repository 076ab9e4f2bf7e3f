import { LegalDay } from "@gongkai/casework"
import { activityKinds, openActivity, type OpenActivity } from "@gongkai/records"
import type { Context } from "hono"
import type { Env } from "../../http/env.ts"
import { BookingForm } from "../booking/booking-form.tsx"
import { bookedView, notBookableView } from "../booking/after-views.tsx"
import { bookedIn } from "../booking/booked.ts"
import { makingBookings } from "../booking/send.ts"
import { boxesOf } from "../form/boxes.ts"
import { blank, type Filled } from "../form/fields.tsx"
import { fromOwnSite } from "../form/own-site.ts"
import { noLargerThan } from "../form/small-form.ts"
import { answerName, verdictWords, type FormTokens } from "../form/token.ts"
import { ownAnswer, plainAnswer, shown } from "../frame/answer.ts"
import { wished } from "../frame/display.ts"
import { missingPage, refusedPage } from "../frame/error-pages.tsx"
import { codeIn, idIn } from "../list/asked-codes.ts"
import { dayKeyIn } from "../list/day-key.ts"
import type { Portal } from "../portal.ts"
import { activitiesAddress, activitiesPath, activitiesView } from "./list-view.tsx"
import { activityView } from "./whole-view.tsx"
import { standingOf } from "./words.ts"

const mostBytes = 16_384

/** What takes place, and the form of a booking. */
export const activityRoutes = (portal: Portal, tokens: FormTokens): void => {
  const { app, casework } = portal
  const make = makingBookings(portal)
  const found = (id: string): Promise<OpenActivity | null> => casework.records.asPublic((reader) => openActivity(reader, id))
  /** The page with its form: it bears a token of its own and the places that are left now, and is kept by nobody. */
  const open = (context: Context<Env>, activity: OpenActivity, filled: Filled, status: 200 | 409 | 422 = 200): Promise<Response> => {
    const form = <BookingForm activity={activity} filled={filled} token={tokens.make(context, casework.now())} />
    return ownAnswer(portal, context, activityView(activity, casework.today(), form), status)
  }

  // What is to come changes with the day, and nobody is told of that: a kept page is of one day.
  app.get(activitiesPath, (context) => {
    const { kind, agency, on, past, after } = context.req.query()
    const asked = {
      ...{ kind: codeIn(activityKinds, kind), agencyId: idIn(agency), on: LegalDay.safeParse(on).data ?? null },
      ...{ past: past === "yes", after: dayKeyIn(after) },
    }
    const today = casework.today()
    return shown(portal, context, `${activitiesAddress(asked)} ${today}`, (reading) => activitiesView(reading, today, asked))
  })
  app.get(`${activitiesPath}/:id`, async (context) => {
    const wish = wished(context, portal.baseUrl)
    if (wish !== null) return wish
    const today = casework.today()
    const activity = await found(context.req.param("id"))
    if (activity === null) return ownAnswer(portal, context, missingPage(), 404)
    if (standingOf(activity, today) === "bookable") return open(context, activity, blank)
    return shown(portal, context, `${activitiesPath}/${activity.id} ${today}`, () => Promise.resolve(activityView(activity, today)))
  })
  app.post(`${activitiesPath}/:id`, fromOwnSite(portal), noLargerThan(portal, mostBytes), async (context) => {
    if (await portal.sends(context))
      return plainAnswer(portal, context, refusedPage("提交过于频繁", "请十分钟后用浏览器的“后退”回到表单，再提交一次，内容还在。"), 429)
    const activity = await found(context.req.param("id"))
    if (activity === null) return ownAnswer(portal, context, missingPage(), 404)
    const boxes = await boxesOf(context)
    const { filled, booked } = bookedIn(boxes)
    const verdict = tokens.judge(context, casework.now(), boxes)
    const wrong = verdict.ok ? filled.wrong : { ...filled.wrong, [answerName]: verdictWords[verdict.why] }
    const bookable = standingOf(activity, casework.today()) === "bookable"
    if (booked === null || !verdict.ok)
      return bookable ? open(context, activity, { values: filled.values, wrong }, 422) : ownAnswer(portal, context, notBookableView(activity), 409)
    const outcome = await make(activity, verdict.nonce, booked, context.var.requestId)
    if (outcome.ok) return ownAnswer(portal, context, bookedView(activity, outcome))
    if (outcome.notBookable) return ownAnswer(portal, context, notBookableView(activity), 409)
    // What is left was counted before somebody else was faster.
    const now = (await found(activity.id)) ?? activity
    return open(context, now, { values: filled.values, wrong: { places: outcome.words } }, outcome.full ? 409 : 422)
  })
}
