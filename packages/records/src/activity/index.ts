export {
  activityKinds,
  activityOf,
  activityStates,
  insertActivity,
  listActivities,
  updateActivity,
  type ActivityFilter,
  type ActivityKind,
  type ActivityRecord,
  type ActivityState,
} from "./activities.ts"
export { lockPlaces, setPlaces } from "./places.ts"
export { comingActivities, openActivity, pastActivities, type OpenActivity, type OpenActivityFilter } from "./public.ts"
