import { z } from "@hono/zod-openapi"
import type { importRegisterEntries } from "@gongkai/casework"
import { mostRegisterBytes } from "@gongkai/documents"
import type { Api } from "../api.ts"
import { uploadRoute } from "../upload-route.ts"

/** What an import came to: its name, with which the ids of what it entered begin, and how many rows. */
const Imported = z.object({ id: z.string(), rows: z.int() }).openapi("ImportedList")

/** A list that is taken in from a file. */
export interface ListToUpload {
  /** Of the list. */
  readonly path: string
  readonly summary: string
  readonly tag: string
  readonly take: typeof importRegisterEntries
}

/** Takes a list in from a file: all rows or none, and every cell that is in the way by its name. */
export const listUploadRoute = (api: Api, { path, summary, tag, take }: ListToUpload): void => {
  uploadRoute(api, {
    ...{ path: `${path}/import`, summary, tag, most: mostRegisterBytes, answer: Imported, says: "已全部登记" },
    async take(uploader, bytes, once) {
      const outcome = await take(api.casework, uploader, bytes, once)
      return outcome.ok ? { answer: { id: outcome.subject, rows: outcome.body.rows } } : outcome
    },
  })
}
