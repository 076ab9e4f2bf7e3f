import { complaintOutcomes, updateComplaint } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { complaintIn, complaintsWaiting, SeenComplaint } from "./standing.ts"

/** What was found, and in which words the complainant is told. */
export const FindingToDraft = SeenComplaint.extend({ outcome: z.enum(complaintOutcomes), finding: Paragraphs(1, 5000) })

/** Drafts what was found of a complaint, or drafts it anew. */
export const draftFinding = command({
  act: "complaint.handle",
  input: FindingToDraft,
  async run({ tx, actor }, { complaintId, version, outcome, finding }) {
    const found = await complaintIn(tx, actor.agencyId, complaintId, complaintsWaiting)
    if (!found.ok) return found
    const change = { state: "drafted", outcome, finding, draftedBy: actor.personId } as const
    const now = await updateComplaint(tx, actor.agencyId, { id: complaintId, version }, change)
    if (now === null) return refuse("STALE", { version: found.complaint.version })
    return recorded("complaint.drafted", complaintId, { complaintId, outcome, version: now })
  },
})
