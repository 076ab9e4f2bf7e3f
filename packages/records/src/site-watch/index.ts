export {
  agenciesThatWatch,
  sitesDue,
  insertWatchedSite,
  updateWatchedSite,
  watchedKinds,
  watchedSiteOf,
  watchedSites,
  watchRhythms,
} from "./sites.ts"
export type { SiteStanding, WatchedSite, WatchLimits } from "./sites.ts"
export {
  checksToResume,
  endSiteCheck,
  holdSiteCheck,
  insertSiteCheck,
  releaseSiteCheck,
  releaseWorkerOf,
  saveRobots,
  siteCheckOf,
  siteChecks,
} from "./checks.ts"
export type { SiteCheck, SiteCheckResult } from "./checks.ts"
export { forgetPages, pagesLeadingTo, pagesOfCheck, pagesToJudge, saveVisits, visitOutcomes, waitingAddresses } from "./pages.ts"
export type { JudgedPage, MetAddress, PageFault, PageSeen, SitePageKind, VisitedPage, VisitOutcome } from "./pages.ts"
export { endLeaderPostOn, insertLeaderPost, leaderPosts, type LeaderPost } from "./leaders.ts"
export { saveVisit, visitsOfWeek } from "./visits.ts"
export {
  insertTickets,
  listTickets,
  ticketCounts,
  ticketOf,
  ticketOrders,
  ticketsOfSite,
  ticketStates,
  ticketsToMend,
  updateTicket,
} from "./tickets.ts"
export type { NewTicket, Ticket, TicketFilter, TicketState } from "./tickets.ts"
