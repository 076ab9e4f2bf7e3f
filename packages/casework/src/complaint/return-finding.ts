import { updateComplaint } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { complaintIn, SeenComplaint } from "./standing.ts"

/** Returns what was found to whoever looks into it. */
export const returnFinding = command({
  act: "complaint.decide",
  input: SeenComplaint,
  async run({ tx, actor }, { complaintId, version }) {
    const found = await complaintIn(tx, actor.agencyId, complaintId, ["drafted"])
    if (!found.ok) return found
    const now = await updateComplaint(tx, actor.agencyId, { id: complaintId, version }, { state: "received" })
    if (now === null) return refuse("STALE", { version: found.complaint.version })
    return recorded("complaint.returned", complaintId, { complaintId, version: now })
  },
})
