import type { Row } from "./tenancy-row.ts"

const day = "2026-11-20"
const at = "2026-11-20T00:00:00Z"

/** One row of every table of the site watch, for an agency. */
export const watchRows: Readonly<Record<string, (agencyId: string) => Row>> = {
  watched_site: (agencyId) => ({
    ...{ id: `${agencyId}-site`, agency_id: agencyId, kind: "site", name: "样本网站", address: "https://www.yangben.test/" },
    ...{ rhythm: "weekly", limits: "{}" },
  }),
  site_check: (agencyId) => ({
    ...{ id: `${agencyId}-check`, agency_id: agencyId, site_id: `${agencyId}-site`, state: "running", address: "https://www.yangben.test/" },
    ...{ limits: "{}", begun_on: day, begun_at: at },
  }),
  site_check_progress: (agencyId) => ({ check_id: `${agencyId}-check`, agency_id: agencyId, known: 1 }),
  site_page: (agencyId) => ({
    ...{ agency_id: agencyId, check_id: `${agencyId}-check`, address: "https://www.yangben.test/", kind: "page", found_on: "", state: "waiting" },
  }),
  site_visit: (agencyId) => ({ agency_id: agencyId, site_id: `${agencyId}-site`, at, on_day: day, milliseconds: 120 }),
  leader_post: (agencyId) => ({ id: `${agencyId}-leader`, agency_id: agencyId, name: "某人", post: "区长" }),
  ticket: (agencyId) => ({
    ...{ id: `${agencyId}-ticket`, agency_id: agencyId, site_id: `${agencyId}-site`, kind: "dead-link", fingerprint: "0".repeat(64) },
    ...{ place: "https://www.yangben.test/gone", pages: "{}", page_count: 1, detail: "{}", first_seen_on: day, last_seen_on: day },
    ...{ last_check_id: `${agencyId}-check`, times_seen: 1, state: "open", due_on: "2026-11-30" },
  }),
}
