import {
  agencyOf,
  appendEvents,
  inAgency,
  insertReportReview,
  lastFiled,
  reportOf,
  setFiledState,
  tellThoseWhoMay,
  updateReport,
  type CellRemark,
  type FiledReport,
  type Tx,
} from "@gongkai/records"
import { recorded, refuse, type Actor, type Circumstances, type Recorded, type Refused } from "../kernel.ts"
import { cellsOfForm } from "./asked.ts"
import { againstState, directSuperior } from "./standing.ts"

/** A superior's word on a round. */
export interface ReviewGiven {
  readonly reviewId: string
  readonly reportId: string
  readonly round: number
  readonly verdict: "returned" | "cleared"
  readonly words: string | null
  readonly remarks: readonly CellRemark[]
}

/** What stands against the asker's reviewing what another agency filed: only the direct superior does, and only what is submitted. */
export const againstReviewing = async (
  { tx, actor }: { readonly tx: Tx; readonly actor: Pick<Actor, "agencyId"> },
  filed: Pick<FiledReport, "agencyId" | "state">,
): Promise<Refused | null> => {
  const agency = await agencyOf(tx, filed.agencyId)
  const superior = agency === null ? null : directSuperior(agency)
  if (filed.agencyId === actor.agencyId || superior !== actor.agencyId) return refuse("NOT_DIRECT_SUPERIOR", { superiorId: superior })
  return filed.state === "submitted" ? null : refuse("REPORT_STATE", { state: filed.state })
}

/** In the agency that filed it: the state, an event of its own, and its officers are told. */
const inTheirBooks = async (at: Circumstances, filed: FiledReport, verdict: ReviewGiven["verdict"]): Promise<number | Refused> => {
  const { tx, actor, now, today } = at
  const { agencyId, reportId, round } = filed
  const report = await reportOf(tx, agencyId, reportId, "update")
  if (report === null) return refuse("NOT_FOUND", { reportId })
  const against = againstState(report, ["submitted"])
  if (against !== null) return against
  const version = await updateReport(tx, report, { state: verdict })
  await setFiledState(tx, filed, { state: verdict, ...(verdict === "cleared" ? { clearedOn: today } : {}) })
  const name = verdict === "returned" ? ("report.returned" as const) : ("report.cleared" as const)
  const body = { reportId, ofAgencyId: agencyId, byAgencyId: actor.agencyId, round, version }
  const eventSeq = await appendEvents(tx, [{ name, actor: actor.personId, at: now, cause: actor.cause, subject: reportId, body }])
  await tellThoseWhoMay(tx, agencyId, "report.read", today, { kind: name, subject: reportId, eventSeq })
  return version
}

/** Returns or clears what an agency directly below has submitted, in its books and in one's own. */
export const review = async (
  at: Circumstances,
  { reviewId, reportId, round, verdict, words, remarks }: ReviewGiven,
): Promise<Recorded<"report.returned" | "report.cleared"> | Refused> => {
  const { tx, actor, today } = at
  const filed = await lastFiled(tx, reportId)
  if (filed === null) return refuse("NOT_FOUND", { reportId })
  const against = await againstReviewing(at, filed)
  if (against !== null) return against
  if (filed.round !== round) return refuse("STALE", { round: filed.round })
  const form = new Set(cellsOfForm(filed.form).map(({ id }) => id))
  const unknown = remarks.filter(({ cell }) => !form.has(cell)).map(({ cell }) => cell)
  if (unknown.length > 0) return refuse("REPORT_CELL_UNKNOWN", { cells: unknown, form: filed.form })
  const version = await inAgency(tx, filed.agencyId, () => inTheirBooks(at, filed, verdict))
  if (typeof version !== "number") return version
  const { agencyId, personId } = actor
  const ofAgencyId = filed.agencyId
  await insertReportReview(tx, { id: reviewId, agencyId, ofAgencyId, reportId, round, verdict, words, remarks, byPersonId: personId, onDay: today })
  const body = { reportId, ofAgencyId, byAgencyId: agencyId, round, version }
  return recorded(verdict === "returned" ? "report.returned" : "report.cleared", reportId, body)
}
