import { addFile, attachmentsOf, insertAttachment, reportOf, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import type { FileRoom } from "../file/file-room.ts"
import { receiveFile, type OnceWithContent, type ReceivedFile } from "../file/receive.ts"
import { command, recorded, refuse, type Actor, type Casework, type Once, type Recorded, type Refused } from "../kernel.ts"
import { againstState, openStates, takeReport } from "../report/standing.ts"

/** A file as it comes: for which report, under what name, which is its title until it is given another. */
export const AttachmentToAdd = z.object({ fileId: Id, reportId: Id, name: z.string().max(2000) })

/** More than a report has; a superior is to read them. */
export const mostAttachments = 20

const act = "report.write"

const againstReport = async (tx: Tx, { agencyId }: Actor, reportId: string): Promise<Refused | null> => {
  const report = await reportOf(tx, agencyId, reportId)
  return report === null ? refuse("NOT_FOUND", { reportId }) : againstState(report, openStates)
}

const put = ({ keep, sha256, name, bytes, contentType }: ReceivedFile) =>
  command({
    act,
    input: AttachmentToAdd,
    constraints: { case_file_pkey: "ALREADY_THERE" },
    async run(at, { fileId, reportId }) {
      const { tx, actor } = at
      const report = await takeReport(at, { reportId }, openStates, "update")
      if ("ok" in report) return report
      if ((await attachmentsOf(tx, actor.agencyId, reportId)).length >= mostAttachments)
        return refuse("REPORT_ATTACHMENTS_FULL", { most: mostAttachments })
      await addFile(tx, { sha256, name, bytes, contentType, id: fileId, agencyId: actor.agencyId, caseId: null, reportId })
      await insertAttachment(tx, actor.agencyId, reportId, { fileId, title: name })
      // The content is in its place before the record of it is.
      await keep()
      return recorded("report.attachment-added", fileId, { reportId, fileId, sha256: sha256 })
    },
  })

/**
 * Attaches a file to a report at work, into quarantine, by the same way as a case's.
 * @param once the same call sent again is answered as it was the first time
 * @throws whatever the content throws
 */
export const attachToReport =
  (room: FileRoom) =>
  async (
    casework: Casework,
    actor: Actor,
    input: z.input<typeof AttachmentToAdd>,
    content: AsyncIterable<Uint8Array>,
    once?: OnceWithContent,
  ): Promise<Recorded<"report.attachment-added"> | Refused> => {
    const { name, reportId } = AttachmentToAdd.parse(input)
    const place = {
      ...{ name, act },
      against: (tx: Tx) => againstReport(tx, actor, reportId),
      record: (file: ReceivedFile, call: Once | undefined) => put(file)(casework, actor, input, call),
    }
    return receiveFile(room)(casework, actor, place, content, once)
  }
