import { actsOf, updateComplaint } from "@gongkai/records"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { complaintIn, complaintsWaiting, SeenComplaint } from "./standing.ts"

/** Who is to look into a complaint. */
export const ComplaintToAssign = SeenComplaint.extend({ personId: Id })

/** Gives a complaint to somebody who may handle it. */
export const assignComplaint = command({
  act: "complaint.handle",
  input: ComplaintToAssign,
  async run({ tx, actor, today }, { complaintId, version, personId }) {
    const found = await complaintIn(tx, actor.agencyId, complaintId, complaintsWaiting)
    if (!found.ok) return found
    if (!(await actsOf(tx, actor.agencyId, personId, today)).has("complaint.handle")) return refuse("PERSON_CANNOT_HANDLE", { personId })
    const now = await updateComplaint(tx, actor.agencyId, { id: complaintId, version }, { assignedTo: personId })
    if (now === null) return refuse("STALE", { version: found.complaint.version })
    return recorded("complaint.assigned", complaintId, { complaintId, personId, version: now })
  },
})
