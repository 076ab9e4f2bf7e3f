import { activityKindNames } from "@gongkai/casework"
import type { Day } from "@gongkai/law"
import { comingActivities, pastActivities, type ActivityKind } from "@gongkai/records"
import type { Reading } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"
import { addressWith, dayKeyText } from "../list/day-key.ts"
import { Choice } from "../list/filters.tsx"
import { Onward } from "../list/onward.tsx"
import { ActivityLines } from "./lines.tsx"

export const activitiesPath = "/activities"
export const activityColumn = { name: "活动和预约", type: "便民服务" } as const

const aPage = 20

/** Which part of the list is asked for. */
export interface AskedActivities {
  readonly kind: ActivityKind | null
  readonly agencyId: string | null
  /** A day on which something takes place. */
  readonly on: Day | null
  readonly past: boolean
  readonly after: string | null
}

/** The address of a part of the list. */
export const activitiesAddress = ({ kind, agencyId, on, past, after }: AskedActivities): string =>
  addressWith(activitiesPath, { ...{ kind, agency: agencyId, on, past: past ? "yes" : null }, after: after === null ? null : dayKeyText(after) })

/** What takes place in the district: the next first; what is over in a list of its own, the latest first. */
export const activitiesView = async ({ reader, district: { agencies } }: Reading, today: Day, asked: AskedActivities): Promise<View> => {
  const { kind, agencyId, on, past, after } = asked
  const listed = past ? pastActivities : comingActivities
  const { items, next } = await listed(reader, { agencyId, venueId: null, kind, on }, today, { after, limit: aPage })
  const title = past ? "往期活动" : "活动和预约"
  return {
    title,
    path: activitiesAddress(asked),
    trail: [{ name: "首页", href: "/" }, ...(past ? [{ name: "活动和预约", href: activitiesPath }] : [])],
    column: activityColumn,
    description: "各机关的展览、讲座、演出、体育等活动的时间、地点和预约",
    hidden: after !== null || kind !== null || agencyId !== null || on !== null,
    body: (
      <>
        <h1>{title}</h1>
        <p>
          已经预约的，可以<a href="/my-booking">查询或者取消预约</a>；场馆的开放时间和收费见<a href="/venues">公共场馆</a>
          {past ? (
            <>
              ；还没有举办的见<a href={activitiesPath}>近期活动</a>。
            </>
          ) : (
            <>
              ；已经结束的见<a href={`${activitiesPath}?past=yes`}>往期活动</a>。
            </>
          )}
        </p>
        <form class="filters" action={activitiesPath} method="get" aria-label="筛选">
          {past ? <input type="hidden" name="past" value="yes" /> : null}
          <Choice name="kind" words="类型" all="全部类型" options={Object.entries(activityKindNames)} chosen={kind} />
          {agencies.length < 2 ? null : (
            <Choice name="agency" words="机关" all="全部机关" options={agencies.map(({ id, name }) => [id, name])} chosen={agencyId} />
          )}
          <div>
            <label for="filter-on">哪一天</label>
            <input id="filter-on" name="on" type="date" value={on ?? ""} />
          </div>
          <button type="submit">筛选</button>
        </form>
        {items.length === 0 ? <p>没有这样的活动。</p> : <ActivityLines activities={items} today={today} />}
        <Onward
          first={after === null ? null : activitiesAddress({ ...asked, after: null })}
          older={next === null ? null : activitiesAddress({ ...asked, after: next })}
          words={past ? "更早的" : "往后的"}
        />
      </>
    ),
  }
}
