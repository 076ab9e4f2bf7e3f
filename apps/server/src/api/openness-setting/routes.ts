import { z } from "@hono/zod-openapi"
import { changeOpennessSetting, opennessChoicesOf, OpennessSettingToChange } from "@gongkai/casework"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"

const tag = "公开事项"

const OpennessSetting = z
  .object({
    setting: z.string(),
    words: z.string(),
    unit: z.string(),
    value: z.int(),
    usual: z.int(),
    least: z.int(),
    most: z.int(),
    cites: z.string(),
    version: z.int(),
  })
  .openapi("OpennessSetting")

/** Thresholds and clocks that no law fixes. */
export const opennessSettingRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/openness-settings",
    summary: "栏目更新、留言答复等期限的设置，各注明出处",
    tag,
    act: "duty.read",
    input: z.object({}),
    answer: z.object({ items: z.array(OpennessSetting).readonly() }),
    run: async ({ tx, session }) => ({ items: await opennessChoicesOf(tx, session.agencyId) }),
  })
  commandRoute(api, {
    method: "put",
    path: "/openness-settings/{setting}",
    summary: "设定一项期限",
    tag,
    params: z.object({ setting: z.string() }),
    // The version goes with the body: 0 is that of a setting at its usual value.
    body: OpennessSettingToChange.omit({ setting: true }),
    command: changeOpennessSetting,
  })
}
