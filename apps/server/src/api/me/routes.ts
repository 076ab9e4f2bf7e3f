import { z } from "@hono/zod-openapi"
import { agencyOf, personOf, rolesOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { queryRoute } from "../query-route.ts"

const UsableRole = z.object({ role: z.string(), fromPersonId: z.string().nullable() })

/** Who is signed in, and what the person may do today. */
export const meRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/me",
    summary: "当前登录的人",
    tag: "人员",
    act: null,
    input: z.object({}),
    answer: z.object({
      person: z.object({ id: z.string(), name: z.string() }),
      agency: z.object({ id: z.string(), name: z.string() }),
      roles: z.array(UsableRole).readonly(),
      acts: z.array(z.string()),
      /** The legal day there, whatever the asker's machine takes it for. */
      today: z.string(),
    }),
    run: async ({ tx, session: { agencyId, personId }, today, acts }) => {
      const [person, agency] = [await personOf(tx, personId), await agencyOf(tx, agencyId)]
      if (person === null || agency === null) return null
      return { person, agency, roles: await rolesOf(tx, agencyId, personId, today), acts: [...acts].sort(), today }
    },
  })
}
