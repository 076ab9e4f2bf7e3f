import { z } from "@hono/zod-openapi"
import { Id } from "@gongkai/casework"
import { caseOf, fileById, filesOfCase, isOpenable, type CaseFile } from "@gongkai/records"
import type { Api } from "../api.ts"
import { queryRoute } from "../query-route.ts"
import { contentRoute } from "./content.ts"
import { takeInRoute } from "./take-in.ts"

const tag = "文件"
const act = "file.read"

const File = z
  .object({
    id: z.string(),
    caseId: z.string(),
    name: z.string(),
    bytes: z.int(),
    contentType: z.string(),
    state: z.enum(["quarantined", "clean", "infected"]),
    /** Whether its content is given out now. */
    openable: z.boolean(),
    version: z.int(),
  })
  .openapi("File")

/** Files of cases. */
export const fileRoutes = (api: Api): void => {
  const shown = (file: CaseFile): z.input<typeof File> => ({ ...file, openable: isOpenable(file, api.room.policy) })
  takeInRoute(api)
  queryRoute(api, {
    path: "/cases/{caseId}/files",
    summary: "一案的文件",
    tag,
    act,
    input: z.object({ caseId: Id }),
    answer: z.object({ items: z.array(File) }),
    run: async ({ tx, query }) => ((await caseOf(tx, query.caseId)) === null ? null : { items: (await filesOfCase(tx, query.caseId)).map(shown) }),
  })
  queryRoute(api, {
    path: "/files/{id}",
    summary: "一个文件的登记",
    tag,
    act,
    input: z.object({ id: Id }),
    answer: File,
    run: async ({ tx, query }) => {
      const file = await fileById(tx, query.id)
      return file === null ? null : shown(file)
    },
  })
  contentRoute(api)
}
