import { attachmentsOf, orderAttachments } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { openStates, takeReport } from "../report/standing.ts"

/** Attachments in the order in which they are to stand: all that there are, each once. */
export const AttachmentsToOrder = z.object({ reportId: Id, fileIds: z.array(Id).min(1).max(100) })

/** Orders the attachments of a report at work. Where one came or went meanwhile nothing is changed. */
export const orderReportAttachments = command({
  act: "report.write",
  input: AttachmentsToOrder,
  async run(at, { reportId, fileIds }) {
    const { tx, actor } = at
    const report = await takeReport(at, { reportId }, openStates, "update")
    if ("ok" in report) return report
    const there = (await attachmentsOf(tx, actor.agencyId, reportId)).map(({ fileId }) => fileId)
    if (there.toSorted().join(" ") !== fileIds.toSorted().join(" ")) return refuse("STALE", { fileIds: there })
    await orderAttachments(tx, actor.agencyId, reportId, fileIds)
    return recorded("report.attachments-ordered", reportId, { reportId, fileIds })
  },
})
