import { updateComplaint } from "@gongkai/records"
import { z } from "zod"
import { Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { complaintIn, complaintsWaiting, SeenComplaint } from "./standing.ts"

/** Why a complaint is closed with no decision: code → words. */
export const complaintCloseReasons = {
  withdrawn: "投诉人撤回",
  "not-competent": "不属于本机关受理，已告知有权的机关",
  petition: "属于信访或者其他投诉，已告知相应渠道",
  repeated: "重复投诉，已经答复",
  "in-dispute": "已经申请行政复议或者提起行政诉讼",
  unclear: "所述事项不清，又无法联系",
} as const satisfies Record<string, string>

const isReason = (text: string): text is keyof typeof complaintCloseReasons => Object.hasOwn(complaintCloseReasons, text)

/** A complaint that is not decided, and why; the words are told to the complainant. */
export const ComplaintToClose = SeenComplaint.extend({
  reason: z.string().max(40).refine(isReason, "请从理由清单中选择"),
  words: Words(1, 500).nullable().default(null),
})

/** Closes a complaint with no decision. */
export const closeComplaint = command({
  act: "complaint.handle",
  input: ComplaintToClose,
  async run({ tx, actor, today }, { complaintId, version, reason, words }) {
    const found = await complaintIn(tx, actor.agencyId, complaintId, complaintsWaiting)
    if (!found.ok) return found
    const closed = { state: "closed", endedOn: today, reason, reasonWords: words } as const
    const now = await updateComplaint(tx, actor.agencyId, { id: complaintId, version }, closed)
    if (now === null) return refuse("STALE", { version: found.complaint.version })
    return recorded("complaint.closed", complaintId, { complaintId, reason, on: today, version: now })
  },
})
