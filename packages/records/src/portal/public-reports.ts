import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { PublicTx } from "../public/as-public.ts"
import type { ReportForm, ReportScope } from "../reports/kinds.ts"

/** A published report in a list. */
export interface PublicReportLine {
  readonly agencyId: string
  readonly agencyName: string
  readonly reportId: string
  readonly round: number
  readonly serial: number
  readonly year: number
  readonly scope: ReportScope
  readonly form: ReportForm
  /** published: the one that holds; corrected: another one took its place. */
  readonly state: "published" | "corrected"
  readonly publishedOn: Day
}

/** A published report with its content. */
export interface PublicReport extends PublicReportLine {
  /** gongkai.report/1. */
  readonly report: unknown
  /** gongkai.fingerprint/1. */
  readonly fingerprint: unknown
  /** Of a correction: what it changed. */
  readonly changes: unknown
}

const line = sql`r.agency_id, a.name as agency_name, r.report_id, r.round, r.serial, r.year, r.scope, r.form, r.state, r.published_on`

/** Published reports that hold, the latest year first. @param agencyId null for those of all agencies */
export const publicReports = async ({ publicTx }: PublicTx, agencyId: string | null): Promise<readonly PublicReportLine[]> => {
  const { rows } = await sql<PublicReportLine>`select ${line} from gongkai.public_report r join gongkai.public_agency a on a.id = r.agency_id
    where r.state = 'published' ${agencyId === null ? sql`` : sql`and r.agency_id = ${agencyId}`}
    order by r.year desc, cardinality(a.superiors), r.agency_id, r.scope`.execute(publicTx)
  return rows
}

/** All that an agency published for a year: what holds before what was corrected, the last first. */
export const publicReportsOfYear = async ({ publicTx }: PublicTx, agencyId: string, year: number): Promise<readonly PublicReport[]> => {
  const { rows } = await sql<PublicReport>`select ${line}, r.report, r.fingerprint, r.changes
    from gongkai.public_report r join gongkai.public_agency a on a.id = r.agency_id
    where r.agency_id = ${agencyId} and r.year = ${year}
    order by r.state desc, r.scope, r.serial desc, r.round desc`.execute(publicTx)
  return rows
}
