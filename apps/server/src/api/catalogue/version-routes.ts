import { z } from "@hono/zod-openapi"
import { Id } from "@gongkai/casework"
import { versionOfItem, versionsOfItem } from "@gongkai/records"
import type { Api } from "../api.ts"
import { queryRoute } from "../query-route.ts"

const tag = "公开目录"
const act = "catalogue.read"
const Number = z.coerce.number().int().min(1).max(2_147_483_646)

const fields = { version: z.int(), at: z.string(), actor: z.string(), event: z.string(), contentHash: z.string() }
const Version = z.object(fields).openapi("ItemVersion")
const Content = z.object({ ...fields, fields: z.record(z.string(), z.unknown()) }).openapi("ItemVersionContent")

/** Versions of an item, one by one and two side by side. */
export const itemVersionRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/catalogue-items/{itemId}/versions",
    summary: "一条信息的各个版本，新的在前",
    tag,
    act,
    input: z.object({ itemId: Id }),
    answer: z.object({ items: z.array(Version).readonly() }),
    async run({ tx, session, query }) {
      const items = await versionsOfItem(tx, session.agencyId, query.itemId)
      return items.length === 0 ? null : { items }
    },
  })
  queryRoute(api, {
    path: "/catalogue-items/{itemId}/comparison",
    summary: "两个版本并排，differs 是不同的字段",
    tag,
    act,
    input: z.object({ itemId: Id, from: Number, to: Number }),
    answer: z.object({ from: Content, to: Content, differs: z.array(z.string()).readonly() }),
    async run({ tx, session, query: { itemId, from, to } }) {
      const [left, right] = [await versionOfItem(tx, session.agencyId, itemId, from), await versionOfItem(tx, session.agencyId, itemId, to)]
      if (left === null || right === null) return null
      const differs = Object.keys(left.fields).filter((field) => JSON.stringify(left.fields[field]) !== JSON.stringify(right.fields[field]))
      return { from: left, to: right, differs: differs.sort() }
    },
  })
}
