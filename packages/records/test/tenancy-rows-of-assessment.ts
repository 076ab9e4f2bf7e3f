import type { Row } from "./tenancy-row.ts"

const year = 2025
const onDay = "2026-02-10"

/** One row of every table of assessments, for an agency: each is assessed by itself here, which nothing but the keys knows. */
export const assessmentRows: Readonly<Record<string, (agencyId: string) => Row>> = {
  assessment: (agencyId) => ({ agency_id: agencyId, year, state: "open", self_until: onDay, appeal_days: 5, least: 5, opened_on: "2026-01-05" }),
  assessment_criterion: (agencyId) => ({
    agency_id: agencyId,
    year,
    id: "training",
    position: 10,
    title: "培训",
    says: "每年至少一次",
    citation: "《政府信息公开条例》第四十八条",
    points: 4,
  }),
  assessment_sheet: (agencyId) => ({ agency_id: agencyId, by_agency_id: agencyId, year, state: "submitted", submitted_on: onDay }),
  assessment_entry: (agencyId) => ({ agency_id: agencyId, year, criterion: "training", points: 4 }),
  assessment_score: (agencyId) => ({
    agency_id: agencyId,
    of_agency_id: agencyId,
    year,
    criterion: "training",
    step: "self",
    points: 4,
    by_person_id: `${agencyId}-a`,
    on_day: onDay,
  }),
  assessment_fault: (agencyId) => ({ agency_id: agencyId, year, criterion: "replies", kind: "request", record_id: `${agencyId}-kept` }),
  assessment_appeal: (agencyId) => ({
    agency_id: agencyId,
    year,
    criterion: "training",
    words: "已附培训通知",
    by_person_id: `${agencyId}-a`,
    filed_on: onDay,
  }),
  assessment_result: (agencyId) => ({ agency_id: agencyId, of_agency_id: agencyId, year, got: 90, possible: 100, total: 90, rank: 1 }),
}
