import { consultationFileOf, consultationOf, removeConsultationFileRow } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A file of a draft. */
export const ConsultationFileToRemove = z.object({ consultationId: Id, fileId: Id })

/** Takes a file out of a draft. */
export const removeConsultationFile = command({
  act: "consultation.write",
  input: ConsultationFileToRemove,
  async run({ tx, actor: { agencyId } }, { consultationId, fileId }) {
    const [found, file] = [await consultationOf(tx, agencyId, consultationId), await consultationFileOf(tx, agencyId, fileId)]
    if (found === null || file?.consultationId !== consultationId || file.removed) return refuse("NOT_FOUND", { fileId })
    if (found.state !== "draft") return refuse("CONSULTATION_STATE", { state: found.state })
    const version = await removeConsultationFileRow(tx, file)
    return recorded("consultation.file-removed", fileId, { consultationId, fileId, version })
  },
})
