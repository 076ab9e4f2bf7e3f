export { insertUnit, listUnits, unitOf, updateUnit, type ContributingUnit } from "./units.ts"
export {
  contributionOf,
  contributionStates,
  decideContribution,
  insertContribution,
  listContributions,
  type Contribution,
  type ContributionFilter,
} from "./contributions.ts"
export { rankUnits, type UnitRank } from "./ranks.ts"
