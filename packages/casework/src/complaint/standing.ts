import { complaintBody, type Day } from "@gongkai/law"
import { agencyOf, complaintOf, type ComplaintRecord, type ComplaintState, type Tx } from "@gongkai/records"
import { z } from "zod"
import { lawOf } from "../calendar/calendar-of.ts"
import { Id, Version } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"

/** A complaint, at the version seen. */
export const SeenComplaint = z.object({ complaintId: Id, version: Version })

/** States in which a complaint waits for a decision. */
export const complaintsWaiting: readonly ComplaintState[] = ["received", "drafted"]

/** A complaint in one of the states in which something can be done with it; or why it is not. */
export const complaintIn = async (
  tx: Tx,
  agencyId: string,
  complaintId: string,
  states: readonly ComplaintState[],
): Promise<{ readonly ok: true; readonly complaint: ComplaintRecord } | Refused> => {
  const complaint = await complaintOf(tx, agencyId, complaintId)
  if (complaint === null) return refuse("NOT_FOUND", { complaintId })
  return states.includes(complaint.state) ? { ok: true, complaint } : refuse("COMPLAINT_STATE", { state: complaint.state })
}

/** What is against an agency's taking in a complaint about another: it must be above that one, or be it (Article 51). */
export const againstTaking = async (tx: Tx, agencyId: string, aboutAgencyId: string, on: Day): Promise<Refused | null> => {
  const about = await agencyOf(tx, aboutAgencyId)
  const taken = { handler: agencyId, about: aboutAgencyId, superiors: about?.superiors ?? [], on }
  const as = about === null ? null : complaintBody.apply(taken, await lawOf(tx, agencyId))
  return as === null ? refuse("COMPLAINT_NOT_OURS", { aboutAgencyId }) : null
}
