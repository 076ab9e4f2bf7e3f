import { addressOf } from "./asked.ts"
import type { Dashboard } from "./words.ts"

/** Where a number of a dashboard opens; null where it opens nowhere. */
export interface Opens {
  /** Requests that came within the days. */
  readonly received: string | null
  /** Requests that ended within them, narrowed. */
  readonly ended: (more?: Readonly<Record<string, string>>) => string | null
  readonly open: string | null
  readonly overdue: string | null
  readonly disputes: string | null
  readonly publications: (channel: string) => string | null
  readonly duties: string | null
  readonly reports: string | null
  readonly tickets: string | null
}

/** Where the agencies of a tree are listed on its page. */
export const agenciesHere = "#dashboard-agencies"

const board = (filter: Readonly<Record<string, string>>): string => `/board?${addressOf(filter)}`

/** Numbers of one's own open to the records; of a tree to its agencies; of an agency below to nothing but its reports. */
export const opensOf = ({ own, scope, from, to }: Dashboard, may: (act: string) => boolean): Opens => {
  if (scope === "tree" || !own) {
    const agencies = scope === "tree" ? agenciesHere : null
    const reports = may("report.read") ? "/report-board" : agencies
    const all = { received: agencies, open: agencies, overdue: agencies, disputes: agencies, duties: agencies, reports, tickets: agencies }
    return { ...all, ended: () => agencies, publications: () => agencies }
  }
  const requests = may("request.read")
  return {
    received: requests ? board({ open: "all", counted: "yes", receivedFrom: from, receivedTo: to }) : null,
    ended: (more = {}) => (requests ? board({ open: "all", counted: "yes", endedFrom: from, endedTo: to, ...more }) : null),
    open: requests ? "/board" : null,
    overdue: requests ? "/board?light=overdue" : null,
    disputes: may("dispute.read") ? "/disputes" : null,
    publications: (channel) => (may("catalogue.read") ? (channel === "portal" ? "/catalogue?public=yes" : "/publications") : null),
    duties: may("duty.read") ? "/duties?state=late" : null,
    reports: may("report.read") ? "/reports" : null,
    tickets: may("site-watch.read") ? "/tickets" : null,
  }
}
