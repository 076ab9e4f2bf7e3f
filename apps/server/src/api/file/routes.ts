import { z } from "@hono/zod-openapi"
import { Id, takeInFile } from "@gongkai/casework"
import { caseOf, fileById, filesOfCase, isOpenable, seesCase, seesRestrictedAct, type CaseFile } from "@gongkai/records"
import type { Api } from "../api.ts"
import { queryRoute, type Asked } from "../query-route.ts"
import { contentRoute } from "./content.ts"
import { idAlone, takeInRoute } from "./take-in.ts"

const tag = "文件"
const act = "file.read"

const File = z
  .object({
    id: z.string(),
    /** Null of what is attached to an annual report. */
    caseId: z.string().nullable(),
    name: z.string(),
    bytes: z.int(),
    contentType: z.string(),
    state: z.enum(["quarantined", "clean", "infected"]),
    /** Whether its content is given out now. */
    openable: z.boolean(),
    version: z.int(),
  })
  .openapi("File")

/** Whether somebody may look at a case's files: those of a restricted one go to those who handle it, those of another agency came by a complaint. */
const seen = async (
  { tx, session: { agencyId, personId }, acts }: Pick<Asked<unknown>, "tx" | "session" | "acts">,
  of: { readonly agencyId: string; readonly id: string } | null,
): Promise<boolean> => {
  if (of === null) return false
  return of.agencyId !== agencyId || seesCase(tx, agencyId, of.id, { personId, seesRestricted: acts.has(seesRestrictedAct) })
}

/** Files of cases. */
export const fileRoutes = (api: Api): void => {
  const shown = (file: CaseFile): z.input<typeof File> => ({ ...file, openable: isOpenable(file, api.room.policy) })
  const takeIn = takeInFile(api.room)
  takeInRoute(api, {
    path: "/cases/{caseId}/files",
    of: "caseId",
    summary: "上传一个文件到一案，先进隔离区；不得上传国家秘密",
    tag,
    ...idAlone,
    take: (actor, { of: caseId, ...file }, _query, content, once) => takeIn(api.casework, actor, { ...file, caseId }, content, once),
  })
  queryRoute(api, {
    path: "/cases/{caseId}/files",
    summary: "一案的文件",
    tag,
    act,
    input: z.object({ caseId: Id }),
    answer: z.object({ items: z.array(File) }),
    run: async (asked) =>
      (await seen(asked, await caseOf(asked.tx, asked.query.caseId)))
        ? { items: (await filesOfCase(asked.tx, asked.query.caseId)).map(shown) }
        : null,
  })
  queryRoute(api, {
    path: "/files/{id}",
    summary: "一个文件的登记",
    tag,
    act,
    input: z.object({ id: Id }),
    answer: File,
    run: async (asked) => {
      const file = await fileById(asked.tx, asked.query.id)
      if (file === null) return null
      const { caseId, agencyId } = file
      return (caseId === null ? asked.acts.has("report.read") : await seen(asked, { agencyId, id: caseId })) ? shown(file) : null
    },
  })
  contentRoute(api)
}
