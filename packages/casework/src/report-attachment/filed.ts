import type { ReportAttachment } from "@gongkai/records"
import { z } from "zod"

/** An attachment as it was filed: whatever becomes of the report at work, this was it. */
export const FiledAttachment = z.object({
  fileId: z.string(),
  title: z.string(),
  name: z.string(),
  bytes: z.number(),
  contentType: z.string(),
  /** Of its content. */
  sha256: z.string(),
})

/** What of an attachment goes into the round that is filed. */
export const filedAttachment = ({ fileId, title, name, bytes, contentType, sha256 }: ReportAttachment): z.output<typeof FiledAttachment> => ({
  ...{ fileId, title, name, bytes, contentType, sha256 },
})
