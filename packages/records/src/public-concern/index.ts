export {
  concernOf,
  concernSources,
  concernStates,
  insertConcern,
  listConcerns,
  openConcern,
  openConcerns,
  updateConcern,
  waitingConcerns,
  type ConcernFilter,
  type ConcernRecord,
  type OpenConcern,
} from "./concerns.ts"
