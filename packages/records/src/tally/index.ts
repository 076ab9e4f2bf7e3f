export { talliesByAgency, type TalliedAgency } from "./agencies.ts"
export {
  countedLast,
  openTally,
  recountTallies,
  saveAnsweredIn,
  tallies,
  talliesByMonth,
  uncountedReplies,
  type CountedLast,
  type MonthTally,
  type OpenTally,
  type Tally,
  type TallyScope,
  type TallySpan,
  type UncountedReply,
} from "./tally.ts"
