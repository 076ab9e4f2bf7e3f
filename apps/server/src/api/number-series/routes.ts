import { z } from "@hono/zod-openapi"
import { changeSeries, defaultPatterns, SeriesToChange } from "@gongkai/casework"
import { seriesPatterns } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"

const tag = "编号"

const Series = z.object({ series: z.string(), pattern: z.string(), code: z.string(), version: z.int() }).openapi("NumberSeries")

/** How an agency writes its registration and archive numbers. */
export const numberSeriesRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/number-series",
    summary: "登记号、档号的格式",
    tag,
    act: "request.read",
    input: z.object({}),
    answer: z.object({ items: z.array(Series).readonly() }),
    run: async ({ tx, session }) => {
      const set = await seriesPatterns(tx, session.agencyId)
      return {
        items: Object.entries(defaultPatterns).map(
          ([series, pattern]) => set.find((one) => one.series === series) ?? { series, pattern, code: "", version: 0 },
        ),
      }
    },
  })
  commandRoute(api, {
    method: "put",
    path: "/number-series/{series}",
    summary: "设定编号的格式；seen 是所见的版本，没有设过的为 0",
    tag,
    params: SeriesToChange.pick({ series: true }),
    body: SeriesToChange.omit({ series: true }),
    command: changeSeries,
  })
}
