import {
  addVenue,
  answerConcern,
  book,
  cancelOwnBooking,
  changeConcernPublication,
  closeAttendance,
  draftActivity,
  draftQuestion,
  hearConcern,
  moveActivity,
  publishActivity,
  publishQuestion,
  publishVenue,
  recordAttendance,
  type Actor,
} from "@gongkai/casework"
import { plusDays, type Day } from "@gongkai/law"
import type { KeyRing } from "@gongkai/records"
import type { Course } from "./day-by-day.ts"
import { enter, onDay, type Desk } from "./desk.ts"
import { activities, concerns, questions, venues } from "./services-words.ts"

const portal = (agencyId: string): Actor => ({ agencyId, personId: "demonstration", cause: null, program: true })

type Keeper = keyof typeof venues
const isKeeper = (agencyId: string): agencyId is Keeper => Object.hasOwn(venues, agencyId)

async function* venuesKept(desk: Desk, keeper: Keeper): Course {
  const on = plusDays(desk.today, -90)
  yield on
  for (const { hours, services, ...venue } of venues[keeper]) {
    const copied = { hours: hours.map((spans) => spans.map((span) => ({ ...span }))), services: services.map((service) => ({ ...service })) }
    const holiday = { from: plusDays(desk.today, 32), to: plusDays(desk.today, 34), spans: [], words: "设备检修闭馆（示例）" }
    await enter(desk, "clerk", on, addVenue, { ...venue, ...copied, exceptions: [holiday] })
    await enter(desk, "head", on, publishVenue, { venueId: venue.venueId, version: 1 })
  }
}

interface Booked {
  readonly bookingId: string
  readonly version: number
}

/** Places kept for people, as the portal's form keeps them. */
const booked = async (desk: Desk, ring: KeyRing, activityId: string, nth: number, on: Day): Promise<Booked> => {
  const bookingId = `${activityId}-booking-${String(nth)}`
  const { casework } = onDay(desk, "clerk", on)
  const phone = `138000${String(10_000 + nth)}`
  const wanted = { bookingId, activityId, submissionKey: `demonstration-${bookingId}`, places: 1 + (nth % 2), name: "示例居民", phone }
  const outcome = await book(ring)(casework, portal(desk.agencyId), wanted)
  if (!outcome.ok) throw new Error(`the demonstration: a booking ${outcome.code} ${JSON.stringify(outcome.detail)}`)
  return { bookingId, version: 1 }
}

/** An activity with who booked it: the third of them cancelled; where it is over, who came. */
async function* activityHeld(desk: Desk, ring: KeyRing, one: (typeof activities)[Keeper][number]): Course {
  const { n, venueId, kind, title, ago, places, bookings } = one
  const { today, agencyId } = desk
  const on = plusDays(today, -ago)
  const opened = plusDays(on < today ? on : today, -15)
  const activityId = `${agencyId}-activity-${String(n)}`
  const place = venues[agencyId === "sports" ? "sports" : "education"].find((venue) => venue.venueId === venueId)?.name ?? ""
  const toDay = kind === "exhibition" ? plusDays(on, 60) : on
  const time = { fromDay: on, toDay, startsAt: "09:30", endsAt: "11:30", place }
  const period = places === null ? { bookingFrom: null, bookingTo: null } : { bookingFrom: opened, bookingTo: plusDays(on, -1) }
  yield opened
  await enter(desk, "clerk", opened, draftActivity, {
    ...{ activityId, venueId, kind, title, places, ...time, ...period },
    description: "欢迎市民参加。请提前十分钟到场，凭预约编号入场（示例）。",
  })
  await enter(desk, "head", opened, publishActivity, { activityId, version: 1 })
  const kept: Booked[] = []
  for (let nth = 1; nth <= bookings; nth += 1) {
    const day = plusDays(opened, Math.min(nth, 13))
    yield day
    kept.push(await booked(desk, ring, activityId, nth, day))
    if (nth !== 3) continue
    const { casework } = onDay(desk, "clerk", day)
    const cancelled = await cancelOwnBooking(casework, portal(agencyId), { bookingId: kept[2]?.bookingId ?? "" })
    if (!cancelled.ok) throw new Error(`the demonstration: a cancelled booking ${cancelled.code}`)
  }
  if (n === 2 && ago < 0) {
    yield today
    const notice = "因场馆检修，改到次日同一时间，已有的预约仍然有效（示例）。"
    await enter(desk, "head", today, moveActivity, {
      ...{ activityId, version: 2, ...time, notice },
      fromDay: plusDays(on, 1),
      toDay: plusDays(on, 1),
    })
  }
  if (ago <= 0 || places === null) return
  yield on
  for (const [nth, { bookingId, version }] of kept.entries())
    if (nth !== 2 && nth % 5 !== 4) await enter(desk, "clerk", on, recordAttendance, { bookingId, version, attended: true })
  await enter(desk, "clerk", on, closeAttendance, { activityId, version: 2 })
}

/** Questions with their answers: the last is still a draft. */
async function* questionsPublished(desk: Desk): Course {
  const on = plusDays(desk.today, -30)
  yield on
  for (const [nth, [category, question, answer]] of questions.entries()) {
    const questionId = `${desk.agencyId}-question-${String(nth + 1)}`
    await enter(desk, "clerk", on, draftQuestion, { questionId, category, question, answer, rank: (nth + 1) * 10 })
    if (nth < questions.length - 1) await enter(desk, "head", on, publishQuestion, { questionId, version: 1 })
  }
}

const concernsAnswered = (desk: Desk): readonly Course[] =>
  concerns.map(([title, worry, source, heardWhere, ago, response, after], nth) =>
    (async function* (): Course {
      const concernId = `${desk.agencyId}-concern-${String(nth + 1)}`
      const heardOn = plusDays(desk.today, -ago)
      yield heardOn
      await enter(desk, "clerk", heardOn, hearConcern, { concernId, title: `${title}（示例）`, worry, source, heardWhere, heardOn })
      if (response === null) return
      const respondedOn = plusDays(heardOn, after)
      yield respondedOn
      const said = { response: `${response}（示例）`, respondedBy: "县政府新闻发言人（示例）", respondedThrough: "门户网站和政务新媒体", respondedOn }
      await enter(desk, "clerk", respondedOn, answerConcern, { concernId, version: 1, ...said })
      await enter(desk, "head", respondedOn, changeConcernPublication, { concernId, version: 2, published: true })
    })(),
  )

/** What serves the public beside information: venues and activities at the bureaus that keep some, questions and concerns at the office. */
export const servicesOf = (desk: Desk, ring: KeyRing): readonly Course[] => [
  ...(isKeeper(desk.agencyId) ? [venuesKept(desk, desk.agencyId), ...activities[desk.agencyId].map((one) => activityHeld(desk, ring, one))] : []),
  ...(desk.agencyId === "office" ? [questionsPublished(desk), ...concernsAnswered(desk)] : []),
]
