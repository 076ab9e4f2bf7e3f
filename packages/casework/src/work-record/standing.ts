import { workRecordOf, type Tx, type WorkRecord } from "@gongkai/records"
import { refuse, type Refused } from "../kernel.ts"
import { isWorkKind, type WorkKindId } from "./kinds.ts"

/** A record that is neither ended nor struck, with its kind; or why it is not to be had. */
export const workAtHand = async (
  tx: Tx,
  agencyId: string,
  recordId: string,
): Promise<{ readonly ok: true; readonly record: WorkRecord; readonly kind: WorkKindId } | Refused> => {
  const record = await workRecordOf(tx, agencyId, recordId)
  if (record === null || !isWorkKind(record.kind)) return refuse("NOT_FOUND", { recordId })
  if (record.struckOn !== null || record.endedOn !== null) return refuse("WORK_ENDED", { recordId })
  return { ok: true, record, kind: record.kind }
}
