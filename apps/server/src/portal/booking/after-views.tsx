import type { OpenActivity } from "@gongkai/records"
import { activityTrail } from "../activity/whole-view.tsx"
import { activitiesPath, activityColumn } from "../activity/list-view.tsx"
import { timeWords } from "../activity/words.ts"
import { PrintButton } from "../frame/print-button.tsx"
import type { View } from "../frame/view.ts"
import type { BookingMade } from "./send.ts"

const around = ({ id, title }: OpenActivity): Pick<View, "path" | "trail" | "column" | "hidden"> => ({
  path: `${activitiesPath}/${id}`,
  trail: [...activityTrail, { name: title, href: `${activitiesPath}/${id}` }],
  column: activityColumn,
  hidden: true,
})

/** A booking was made: number and code, which is shown now and kept nowhere. */
export const bookedView = (activity: OpenActivity, { bookingNumber, code, places }: BookingMade): View => ({
  ...around(activity),
  title: "预约成功",
  description: "预约成功",
  body: (
    <>
      <h1>预约成功</h1>
      <div class="notice good" role="status">
        <p>
          已经为您保留“{activity.title}”的{String(places)}个名额。
        </p>
        <p>请记下或者打印下面的编号和查询码。查询码只在这里显示一次，本网站不保存。</p>
      </div>
      <dl>
        <dt>预约编号</dt>
        <dd class="code" id="receipt-number">
          {bookingNumber}
        </dd>
        <dt>查询码</dt>
        <dd class="code" id="receipt-code">
          {code}
        </dd>
        <dt>时间</dt>
        <dd>{timeWords(activity)}</dd>
        <dt>地点</dt>
        <dd>{activity.place}</dd>
      </dl>
      <PrintButton />
      <p>
        来不了的，请用编号和查询码<a href="/my-booking">取消预约</a>，把名额让给别人。活动有变动时，也在那里告知。
      </p>
    </>
  ),
})

/** Nothing can be booked today. */
export const notBookableView = (activity: OpenActivity): View => ({
  ...around(activity),
  title: "没有预约成功",
  description: "没有预约成功",
  body: (
    <>
      <h1>没有预约成功</h1>
      <div class="notice bad" role="alert">
        <p>“{activity.title}”现在不接受预约。</p>
      </div>
      <p>
        <a href={`${activitiesPath}/${activity.id}`}>回到活动的页面</a>
      </p>
    </>
  ),
})
