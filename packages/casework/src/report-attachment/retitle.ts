import { attachmentsOf, retitleAttachment } from "@gongkai/records"
import { z } from "zod"
import { Id, Version, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { openStates, takeReport } from "../report/standing.ts"

/** An attachment that is to be called otherwise, at its own version. */
export const AttachmentToRetitle = z.object({ reportId: Id, fileId: Id, title: Words(1, 200), version: Version })

/** Gives an attachment of a report at work another title; the file keeps its name. */
export const retitleReportAttachment = command({
  act: "report.write",
  input: AttachmentToRetitle,
  async run(at, { reportId, ...wanted }) {
    const { tx, actor } = at
    const report = await takeReport(at, { reportId }, openStates, "share")
    if ("ok" in report) return report
    const { fileId } = wanted
    const version = await retitleAttachment(tx, actor.agencyId, reportId, wanted)
    if (version !== null) return recorded("report.attachment-retitled", fileId, { reportId, fileId, version })
    const there = (await attachmentsOf(tx, actor.agencyId, reportId)).find((one) => one.fileId === fileId)
    return there === undefined ? refuse("NOT_FOUND", { fileId }) : refuse("STALE", { version: there.version })
  },
})
