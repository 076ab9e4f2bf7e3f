import { concernOf, type ConcernRecord, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"

/** A concern, at the version seen. */
export const SeenConcern = z.object({ concernId: Id, version: Version })

/** A concern in a state in which something can be done with it; or why it is not. */
export const concernIn = async (
  tx: Tx,
  agencyId: string,
  concernId: string,
  state: ConcernRecord["state"],
): Promise<{ readonly ok: true; readonly concern: ConcernRecord } | Refused> => {
  const concern = await concernOf(tx, agencyId, concernId)
  if (concern === null) return refuse("NOT_FOUND", { concernId })
  return concern.state === state ? { ok: true, concern } : refuse("CONCERN_STATE", { state: concern.state })
}
