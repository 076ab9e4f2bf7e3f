import { district } from "./district.ts"
import type { Row } from "./tenancy-row.ts"

/** One row of every table of records of the work, for an agency. */
export const workRows: Readonly<Record<string, (agencyId: string) => Row>> = {
  work_record: (agencyId) => ({ id: `${agencyId}-work`, agency_id: agencyId, kind: "meeting", title: "工作会议", on_day: "2026-03-20" }),
  work_task: (agencyId) => ({ id: `${agencyId}-task`, agency_id: agencyId, year: 2026, title: "修订指南", due_on: "2026-06-30" }),
  reply_review: (agencyId) => ({
    agency_id: agencyId,
    year: 2026,
    case_id: `${agencyId}-kept`,
    verdict: "flawed",
    lesson: "引用条款须写到项",
    by_person_id: `${agencyId}-a`,
    on_day: "2026-11-20",
  }),
}

/** One row of every table of complaints and what comes of them. Orders and notices are directed at the stranger, which asks for none of these. */
export const complaintRows: Readonly<Record<string, (agencyId: string) => Row>> = {
  improvement_order: (agencyId) => ({
    id: `${agencyId}-order`,
    agency_id: agencyId,
    to_agency_id: district.stranger,
    title: "补公开目录",
    matter: "目录缺生成日期",
    issued_on: "2026-11-02",
    due_on: "2026-11-23",
  }),
  complaint: (agencyId) => ({
    id: `${agencyId}-complaint`,
    agency_id: agencyId,
    about_agency_id: agencyId,
    receipt_number: `TS20261102-${agencyId.toUpperCase()}`,
    way: "phone",
    ground: "unpublished",
    subject: "目录不全",
    text: "目录缺项",
    received_on: "2026-11-02",
  }),
  complaint_receipt: (agencyId) => ({
    agency_id: agencyId,
    receipt_number: `TS20261102-${agencyId.toUpperCase()}`,
    complaint_id: `${agencyId}-complaint`,
    submission_key: "form-of-complaint",
    code_hash: "0".repeat(64),
  }),
  public_criticism: (agencyId) => ({
    id: `${agencyId}-criticism`,
    agency_id: agencyId,
    of_agency_id: district.stranger,
    title: "通报",
    notice: "逾期没有改正",
    issued_on: "2026-11-24",
  }),
  accountability: (agencyId) => ({
    id: `${agencyId}-accountability`,
    agency_id: agencyId,
    of_agency_id: agencyId,
    whom: "某人",
    measure: "talk",
    matter: "逾期没有改正",
    on_day: "2026-11-24",
  }),
}
