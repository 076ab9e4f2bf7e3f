import { z } from "@hono/zod-openapi"
import { saveSynonyms, SynonymsToSave } from "@gongkai/casework"
import { searchSynonymsOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"

const tag = "搜索"
const path = "/search-synonyms"

/** What the public's search takes for one another. */
export const searchRoutes = (api: Api): void => {
  queryRoute(api, {
    path,
    summary: "本机关的同义词，搜索其中一个也找到其他的；对本机关和下级机关有效；version 为 0 的还没有设过",
    tag,
    act: "catalogue.read",
    input: z.object({}),
    answer: z.object({ groups: z.array(z.array(z.string()).readonly()).readonly(), version: z.int() }).openapi("SearchSynonyms"),
    run: ({ tx, session }) => searchSynonymsOf(tx, session.agencyId),
  })
  // The version goes with the body: 0 where there were none.
  commandRoute(api, { method: "put", path, summary: "设定同义词，整张表一起", tag, body: SynonymsToSave, command: saveSynonyms })
}
