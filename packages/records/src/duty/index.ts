export { dutyCycles, dutyOf, insertDuties, listDuties, updateDuty, type Duty, type DutyCycle, type NewDuty } from "./duties.ts"
export {
  dutiesDone,
  hasItem,
  itemsAwaited,
  itemsOfDuty,
  itemsPublished,
  lastInSections,
  linkItem,
  unlinkItem,
  type DutyDone,
  type DutyItem,
} from "./items.ts"
export { countersOfTree, saveCounters, type TreeCount } from "./counters.ts"
