import { z } from "@hono/zod-openapi"
import { Id, itemForReading, publicationClock, lawOf } from "@gongkai/casework"
import { listItems } from "@gongkai/records"
import type { Api } from "../api.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { CatalogueItem, CatalogueLine, shownItem, shownLine } from "./answers.ts"
import { itemFilter, ItemsWanted } from "./filters.ts"
import { itemFileRoutes } from "./file-routes.ts"
import { itemVersionRoutes } from "./version-routes.ts"
import { itemWorkRoutes } from "./work-routes.ts"
import { itemVerbRoutes } from "./verb-routes.ts"
import { catalogueSettingRoutes } from "./setting-routes.ts"

const tag = "公开目录"
const act = "catalogue.read"

/** The catalogue of an agency, as its officers work on it. */
export const catalogueRoutes = (api: Api): void => {
  catalogueSettingRoutes(api)
  queryRoute(api, {
    path: "/catalogue-items",
    summary: "公开目录：按状态、栏目、类别、文字、我起草的、等我办的筛选，一页一页",
    tag,
    act,
    input: z.object({ ...ItemsWanted.shape, ...pagingFields }),
    answer: pageOf(CatalogueLine),
    async run({ tx, session, today, acts, query }) {
      const { items, next } = await listItems(tx, session.agencyId, itemFilter(query, { personId: session.personId, acts }), pagingOf(query))
      const clock = publicationClock(await lawOf(tx, session.agencyId), today)
      return { items: items.map((item) => shownLine(item, clock(item))), next }
    },
  })
  queryRoute(api, {
    path: "/catalogue-items/{itemId}",
    summary: "一条信息：内容、附件、签字（失效的也在）、查出的问题、不能发布的原因、二十个工作日的期限",
    tag,
    act,
    input: z.object({ itemId: Id }),
    answer: CatalogueItem,
    async run({ tx, session, today, acts, query }) {
      const found = await itemForReading(tx, { ...session, cause: null }, query.itemId, acts, today)
      return found === null ? null : shownItem(found)
    },
  })
  itemVersionRoutes(api)
  itemVerbRoutes(api)
  itemFileRoutes(api)
  itemWorkRoutes(api)
}
