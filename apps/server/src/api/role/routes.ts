import { z } from "@hono/zod-openapi"
import { DelegationToMake, endDelegation, giveRole, Id, makeDelegation, Role, takeRole } from "@gongkai/casework"
import { listDelegations, listRoles } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"

const tag = "角色与委托"
const act = "person.read"

const RoleHolder = z.object({ personId: z.string(), role: z.string(), since: z.string(), until: z.string().nullable() }).openapi("RoleHolder")
const Delegation = z
  .object({
    id: z.string(),
    fromPersonId: z.string(),
    toPersonId: z.string(),
    role: z.string(),
    fromDay: z.string(),
    toDay: z.string(),
    version: z.int(),
  })
  .openapi("Delegation")

/** Who may do what at one's own agency, and who stands in for whom. */
export const roleRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/roles",
    summary: "本机关角色",
    tag,
    act,
    input: z.object({ personId: Id.optional() }),
    answer: z.object({ items: z.array(RoleHolder).readonly() }),
    run: async ({ tx, query }) => ({ items: await listRoles(tx, query.personId ?? null) }),
  })
  const params = z.object({ personId: Id, role: Role })
  commandRoute(api, { method: "put", path: "/people/{personId}/roles/{role}", summary: "授予角色", tag, params, command: giveRole })
  commandRoute(api, { method: "delete", path: "/people/{personId}/roles/{role}", summary: "收回角色", tag, params, command: takeRole })
  queryRoute(api, {
    path: "/delegations",
    summary: "未到期的委托",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(Delegation).readonly() }),
    run: async ({ tx, today }) => ({ items: await listDelegations(tx, today) }),
  })
  commandRoute(api, {
    method: "post",
    path: "/delegations",
    summary: "请假期间委托他人代行",
    tag,
    body: DelegationToMake,
    command: makeDelegation,
    creates: true,
  })
  commandRoute(api, {
    method: "delete",
    path: "/delegations/{id}",
    summary: "提前收回委托",
    tag,
    params: z.object({ id: Id }),
    command: endDelegation,
    versioned: true,
  })
}
