import { z } from "@hono/zod-openapi"
import {
  addAgency,
  AgencyFields,
  agencyKinds,
  agencyLevels,
  AgencyContactToSet,
  AgencyToAdd,
  changeAgency,
  Id,
  setAgencyContact,
  Words,
} from "@gongkai/casework"
import { agencyContactOf, agencyOf, listAgencies } from "@gongkai/records"
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

/** How the working body is reached. */
const Contact = z
  .object({
    officeName: z.string(),
    address: z.string(),
    postcode: z.string().nullable(),
    hours: z.string(),
    phone: z.string(),
    fax: z.string().nullable(),
    email: z.string().nullable(),
    channels: z.array(z.string()).readonly(),
    complaints: z.string().nullable(),
    version: z.int(),
  })
  .openapi("AgencyContact")

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
  queryRoute(api, {
    path: "/agency-contact",
    summary: "本机关政府信息公开工作机构的联系方式，公开指南由此生成；没有填过的不存在",
    tag,
    act: null,
    input: z.object({}),
    answer: Contact,
    run: ({ tx, session }) => agencyContactOf(tx, session.agencyId),
  })
  commandRoute(api, {
    method: "put",
    path: "/agency-contact",
    summary: "填写或者修改工作机构的联系方式；没有填过的，version 为 0",
    tag,
    body: AgencyContactToSet,
    command: setAgencyContact,
  })
}
