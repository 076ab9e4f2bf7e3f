import { deleteAttachment } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { openStates, takeReport } from "../report/standing.ts"

/** An attachment to be taken away from a report. */
const AttachmentToRemove = z.object({ reportId: Id, fileId: Id })

/** Takes an attachment away from a report at work; what was filed keeps it. */
export const removeReportAttachment = command({
  act: "report.write",
  input: AttachmentToRemove,
  async run(at, { reportId, fileId }) {
    const report = await takeReport(at, { reportId }, openStates, "update")
    if ("ok" in report) return report
    if (!(await deleteAttachment(at.tx, at.actor.agencyId, reportId, fileId))) return refuse("NOT_FOUND", { fileId })
    return recorded("report.attachment-removed", fileId, { reportId, fileId })
  },
})
