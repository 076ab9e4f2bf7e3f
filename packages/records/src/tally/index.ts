export { dutiesOfTree, dutiesToldBy, talliesByAgency, type TalliedAgency, type TreeDuties } from "./agencies.ts"
export {
  openTally,
  recountTallies,
  saveAnsweredIn,
  tallies,
  talliesByMonth,
  uncountedReplies,
  type MonthTally,
  type OpenTally,
  type Tally,
  type TallyScope,
  type TallySpan,
  type UncountedReply,
} from "./tally.ts"
