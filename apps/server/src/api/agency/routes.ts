import { z } from "@hono/zod-openapi"
import { addAgency, AgencyFields, agencyKinds, agencyLevels, AgencyToAdd, changeAgency, Id, Words } from "@gongkai/casework"
import { agencyOf, listAgencies } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"

const tag = "机关"

/** An agency as it goes out. */
const Agency = z
  .object({
    id: z.string(),
    parentId: z.string().nullable(),
    systemParentId: z.string().nullable(),
    name: z.string(),
    shortName: z.string(),
    level: z.enum(agencyLevels).or(z.string()),
    kind: z.enum(agencyKinds).or(z.string()),
    creditCode: z.string().nullable(),
    superiors: z.array(z.string()),
    version: z.int(),
  })
  .openapi("Agency")

/** The tree of agencies: public within the platform, changed from above. */
export const agencyRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/agencies",
    summary: "机关列表",
    tag,
    act: null,
    input: z.object({ ...pagingFields, under: Id.optional(), words: Words(1, 100).optional() }),
    answer: pageOf(Agency),
    run: ({ tx, query }) => listAgencies(tx, { under: query.under ?? null, words: query.words ?? null }, pagingOf(query)),
  })
  queryRoute(api, {
    path: "/agencies/{id}",
    summary: "一个机关",
    tag,
    act: null,
    input: z.object({ id: Id }),
    answer: Agency,
    run: ({ tx, query }) => agencyOf(tx, query.id),
  })
  commandRoute(api, {
    method: "post",
    path: "/agencies",
    summary: "新设机关，连同其管理员",
    tag,
    body: AgencyToAdd,
    command: addAgency,
    creates: true,
  })
  commandRoute(api, {
    method: "patch",
    path: "/agencies/{id}",
    summary: "修改机关",
    tag,
    params: z.object({ id: Id }),
    body: AgencyFields.partial(),
    command: changeAgency,
    versioned: true,
  })
}
