import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A message that waits for its answer. */
export interface WaitingMessage {
  readonly id: string
  readonly receivedOn: Day
  readonly assignedTo: string | null
}

/** Messages of an agency that wait for an answer. */
export const waitingMessages = async (tx: Tx, agencyId: string): Promise<readonly WaitingMessage[]> =>
  (
    await sql<WaitingMessage>`select n.id, n.received_on, n.assigned_to from gongkai.public_message n
      where n.agency_id = ${agencyId} and n.state in ('received', 'drafted') order by n.received_on, n.id`.execute(tx)
  ).rows

/** A consultation that is over, and of which the public was not told what was taken up. */
export interface UntoldConsultation {
  readonly id: string
  readonly toDay: Day
}

/** Consultations of an agency that are over and untold, those ended in the last two years: what is older than that nobody tells of any more. */
export const untoldConsultations = async (tx: Tx, agencyId: string, today: Day): Promise<readonly UntoldConsultation[]> =>
  (
    await sql<UntoldConsultation>`select n.id, n.to_day from gongkai.consultation n
      where n.agency_id = ${agencyId} and n.state = 'closed' and n.summary_on is null and n.to_day > ${today}::date - 730
      order by n.to_day, n.id`.execute(tx)
  ).rows
