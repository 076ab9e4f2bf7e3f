import { activityKindNames } from "@gongkai/casework"
import type { Day } from "@gongkai/law"
import type { OpenActivity } from "@gongkai/records"
import { standingOf, standingWords, timeWords } from "./words.ts"

/** Lines of a list of activities. */
export const ActivityLines = ({ activities, today }: { readonly activities: readonly OpenActivity[]; readonly today: Day }) => (
  <ul class="lines">
    {activities.map((activity) => (
      <li>
        <div>
          <a href={`/activities/${activity.id}`}>{activity.title}</a>
          <span class="mark">{standingWords[standingOf(activity, today)]}</span>
          <p>
            {activity.agencyName}
            {"　"}
            {activityKindNames[activity.kind]}
            {"　"}
            {activity.place}
          </p>
        </div>
        <span class="about">{timeWords(activity)}</span>
      </li>
    ))}
  </ul>
)
