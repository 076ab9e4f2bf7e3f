import { activityKindNames } from "@gongkai/casework"
import type { Day } from "@gongkai/law"
import type { OpenActivity } from "@gongkai/records"
import type { Child } from "hono/jsx"
import { Facts } from "../frame/facts.tsx"
import { Paragraphs } from "../frame/paragraphs.tsx"
import type { View } from "../frame/view.ts"
import { dayWords } from "../list/words.ts"
import { activitiesPath, activityColumn } from "./list-view.tsx"
import { standingOf, standingWords, timeWords } from "./words.ts"

export const activityTrail = [
  { name: "首页", href: "/" },
  { name: "活动和预约", href: activitiesPath },
] as const

/** Times of the district, for machines. */
const zone = "+08:00"

const structured = ({ title, description, fromDay, toDay, startsAt, endsAt, place, state, agencyName, places }: OpenActivity) => ({
  "@type": "Event",
  name: title,
  ...(description === "" ? {} : { description }),
  startDate: `${fromDay}T${startsAt}:00${zone}`,
  endDate: `${toDay}T${endsAt}:00${zone}`,
  eventStatus: state === "cancelled" ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
  eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
  location: { "@type": "Place", name: place, address: place },
  organizer: { "@type": "GovernmentOrganization", name: agencyName },
  ...(places === null ? {} : { maximumAttendeeCapacity: places }),
})

const Notice = ({ activity: { state, notice, noticeOn } }: { readonly activity: OpenActivity }) =>
  notice === null || noticeOn === null ? null : (
    <div class="notice bad" role="note">
      <p>
        <strong>{state === "cancelled" ? "本活动已取消" : "本活动有变动"}</strong>（{dayWords(noticeOn)}）
      </p>
      <Paragraphs text={notice} />
    </div>
  )

const ActivityFacts = ({ activity, today }: { readonly activity: OpenActivity; readonly today: Day }) => {
  const { agencyId, agencyName, kind, place, venueId, venueName, bookingFrom, bookingTo, places, placesLeft } = activity
  const standing = standingOf(activity, today)
  const facts: readonly (readonly [string, Child])[] = [
    ["时间", timeWords(activity)],
    ["地点", place],
    ["场馆", venueName === null || venueId === null ? null : <a href={`/venues/${venueId}`}>{venueName}</a>],
    ["类型", activityKindNames[kind]],
    ["举办机关", <a href={`/agencies/${agencyId}`}>{agencyName}</a>],
    ["预约时间", bookingFrom === null || bookingTo === null ? null : `${dayWords(bookingFrom)}至${dayWords(bookingTo)}`],
    // How many are left is told where the page is made anew for each who asks.
    ["名额", places === null ? null : `${String(places)}人${standing === "bookable" ? `，还剩${String(placesLeft ?? 0)}人` : ""}`],
    ["状态", standingWords[standing]],
  ]
  return <Facts facts={facts} />
}

/** An activity: what, when, where, how it stands. @param form where it can be booked */
export const activityView = (activity: OpenActivity, today: Day, form: Child = null): View => {
  const { id, title, agencyName, description, accessibility } = activity
  return {
    title,
    path: `${activitiesPath}/${id}`,
    trail: activityTrail,
    column: activityColumn,
    description: `${agencyName}：${title}，${timeWords(activity)}`,
    structured: structured(activity),
    body: (
      <>
        <article>
          <h1>{title}</h1>
          <Notice activity={activity} />
          <ActivityFacts activity={activity} today={today} />
          {form === null ? null : (
            <p>
              <a href="#booking">直接去预约</a>
            </p>
          )}
          {description === "" ? null : <Paragraphs text={description} />}
          {accessibility === null || accessibility === "" ? null : (
            <section>
              <h2>场馆无障碍</h2>
              <Paragraphs text={accessibility} />
            </section>
          )}
        </article>
        {form}
        {activity.places === null ? null : (
          <p>
            已经预约的，可以<a href="/my-booking">查询或者取消预约</a>。
          </p>
        )}
      </>
    ),
  }
}
