import { api } from "../../api/client.ts"
import { useAnswer } from "../../api/use-answer.ts"

/** The attachments of a report of the agency. */
export const useAttachments = (reportId: string) =>
  useAnswer(["reports", reportId, "attachments"], (signal) =>
    api.GET("/api/v1/reports/{reportId}/attachments", { params: { path: { reportId } }, signal }),
  )
