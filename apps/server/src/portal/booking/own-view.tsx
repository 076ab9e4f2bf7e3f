import type { Day } from "@gongkai/law"
import type { OwnBooking } from "@gongkai/records"
import { activityTrail } from "../activity/whole-view.tsx"
import { activityColumn } from "../activity/list-view.tsx"
import { timeWords } from "../activity/words.ts"
import { Problems, TextField, type Filled } from "../form/fields.tsx"
import { Facts } from "../frame/facts.tsx"
import { Paragraphs } from "../frame/paragraphs.tsx"
import type { View } from "../frame/view.ts"
import { dayWords } from "../list/words.ts"

export const myBookingPath = "/my-booking"

/** Where number and code of a booking are typed. */
export const lookAtBookingView = (filled: Filled): View => ({
  title: "预约查询",
  path: myBookingPath,
  trail: activityTrail,
  column: activityColumn,
  description: "凭预约编号和查询码查询或者取消预约",
  body: (
    <>
      <h1>预约查询</h1>
      <p>凭预约时得到的编号和查询码，查询或者取消预约。大小写、空格和横线不影响查询。</p>
      <Problems filled={filled} />
      <form method="post" action={myBookingPath}>
        <TextField name="number" label="预约编号" filled={filled} most={60} required />
        <TextField name="code" label="查询码" filled={filled} most={60} required />
        <button type="submit">查询</button>
      </form>
    </>
  ),
})

const standing = ({ state, cancelledBy, endedOn }: OwnBooking): string => {
  switch (state) {
    case "booked":
      return "预约有效。"
    case "attended":
      return "已经签到。"
    case "no-show":
      return "活动已经结束，记录为没有到场。"
    case "cancelled":
      return `${endedOn === null ? "" : dayWords(endedOn)}${cancelledBy === "person" ? "您取消了预约。" : "举办机关取消了预约。"}`
  }
}

/** The own booking, with the way to cancel it while that helps. @param code as it was typed: it goes along with the wish to cancel */
export const ownBookingView = (booking: OwnBooking, code: string, today: Day): View => {
  const { receiptNumber, agencyName, activityId, title, place, places, state, notice, noticeOn, activityState, bookedOn, reasonWords } = booking
  const facts = [
    ["预约编号", receiptNumber],
    ["时间", timeWords(booking)],
    ["地点", place],
    ["人数", `${String(places)}人`],
    ["举办机关", agencyName],
    ["预约日期", dayWords(bookedOn)],
  ] as const
  return {
    title: "我的预约",
    path: myBookingPath,
    trail: [...activityTrail, { name: "预约查询", href: myBookingPath }],
    column: activityColumn,
    description: "我的预约",
    hidden: true,
    body: (
      <>
        <h1>我的预约</h1>
        <div class={state === "booked" || state === "attended" ? "notice good" : "notice"} role="status">
          <p>{standing(booking)}</p>
        </div>
        {notice === null || noticeOn === null ? null : (
          <div class="notice bad" role="note">
            <p>
              <strong>{activityState === "cancelled" ? "活动已取消" : "活动有变动"}</strong>（{dayWords(noticeOn)}）
            </p>
            <Paragraphs text={notice} />
          </div>
        )}
        <h2>
          <a href={`/activities/${activityId}`}>{title}</a>
        </h2>
        <Facts facts={facts} />
        {reasonWords === null || reasonWords === notice ? null : <Paragraphs text={reasonWords} />}
        {state !== "booked" || booking.toDay < today ? null : (
          <form method="post" action={myBookingPath}>
            <input type="hidden" name="number" value={receiptNumber} />
            <input type="hidden" name="code" value={code} />
            <input type="hidden" name="do" value="cancel" />
            <p>来不了的，请取消，名额随即让给别人；取消后不能恢复，要来须重新预约。</p>
            <button type="submit">取消预约</button>
          </form>
        )}
      </>
    ),
  }
}
