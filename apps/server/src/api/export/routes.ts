import { randomUUID } from "node:crypto"
import { open, unlink, type FileHandle } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { z } from "@hono/zod-openapi"
import { exportList, refuse, type Circumstances, type Refused } from "@gongkai/casework"
import { listFormats, writeList, type ListCell, type ListFormat } from "@gongkai/documents"
import { actsOf } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { attachment } from "../file/content-disposition.ts"
import { queryRoute } from "../query-route.ts"
import { accountLists } from "./account-lists.ts"
import { caseLists } from "./case-lists.ts"
import { catalogueItems } from "./catalogue-lists.ts"
import { consultationLists } from "./consultation-lists.ts"
import { contributionLists } from "./contribution-lists.ts"
import { dashboardLists } from "./dashboard-lists.ts"
import { disclosureLists } from "./disclosure-lists.ts"
import { assessmentLists } from "./assessment-lists.ts"
import { dutyLists } from "./duty-lists.ts"
import { complaintLists } from "./complaint-lists.ts"
import { comparisonList } from "./comparison-list.ts"
import { importLists } from "./import-lists.ts"
import type { List } from "./list.ts"
import { messageExport } from "./message-list.ts"
import { officeLists } from "./office-lists.ts"
import { requestList } from "./request-list.ts"
import { siteLists } from "./site-lists.ts"
import { serviceLists } from "./service-lists.ts"
import { sheetTypes } from "./sheet-types.ts"
import { workLists } from "./work-lists.ts"

/** Every list that goes out as a file. */
const lists: readonly List[] = [
  requestList,
  ...caseLists,
  ...officeLists,
  ...importLists,
  ...disclosureLists,
  ...dutyLists,
  ...assessmentLists,
  ...contributionLists,
  ...consultationLists,
  messageExport,
  ...accountLists,
  ...serviceLists,
  comparisonList,
  ...dashboardLists,
  catalogueItems,
  ...siteLists,
  ...workLists,
  ...complaintLists,
]

const tag = "导出"
/** Rows of one file. */
const most = 100_000
const pageSize = 1000

class TooLong extends Error {}

/** All rows of a list, a page at a time. @throws TooLong */
async function* rowsOf(one: List, listing: Parameters<List["page"]>[0], count: (rows: number) => void): AsyncGenerator<readonly ListCell[]> {
  let [after, rows]: [string | null, number] = [null, 0]
  do {
    const { items, next } = await one.page(listing, { after, limit: pageSize })
    rows += items.length
    if (rows > most) throw new TooLong()
    count(rows)
    yield* items
    after = next
  } while (after !== null)
}

/** A file that is gone when it is closed, whatever becomes of us. */
const nameless = async (): Promise<FileHandle> => {
  const path = join(tmpdir(), `gongkai-export-${randomUUID()}`)
  const handle = await open(path, "wx+", 0o600)
  await unlink(path)
  return handle
}

/** Writes a list to a file as the asker sees it. @returns how many rows, or why not */
const written = async (
  { ring }: Api,
  one: List,
  format: ListFormat,
  query: unknown,
  at: Circumstances,
  file: FileHandle,
): Promise<number | Refused> => {
  const acts = await actsOf(at.tx, at.actor.agencyId, at.actor.personId, at.today)
  if (one.act !== null && !acts.has(one.act)) return refuse("NOT_PERMITTED", { act: one.act })
  let rows = 0
  const all = rowsOf(one, { ...at, acts, ring, query }, (counted) => (rows = counted))
  try {
    for await (const piece of writeList(format, one, all)) await file.appendFile(piece)
  } catch (error) {
    if (error instanceof TooLong) return refuse("LIST_TOO_LONG", { most })
    throw error
  }
  return rows
}

/** A list as JSON: its rows are objects by the names of the columns. */
const ListAsJson = z
  .object({
    schema: z.literal("gongkai.list/1"),
    title: z.string(),
    columns: z.array(z.object({ id: z.string(), heading: z.string() })),
    rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  })
  .openapi("ListAsJson")

const listRoute = (api: Api, one: List): void => {
  const { app, casework } = api
  const path = `/api/v1/exports/${one.id}`
  const input = z.strictObject({ ...one.input.shape, format: z.enum(listFormats).default("xlsx") })
  const content = { schema: z.string().openapi({ format: "binary" }) }
  app.openAPIRegistry.registerPath({
    method: "get",
    path,
    summary: `导出：${one.title}，全部而不只一页，最多十万行`,
    tags: [tag],
    security: signedIn,
    request: { query: z.object(input.shape) },
    responses: {
      ...failures,
      200: {
        content: { [sheetTypes.xlsx]: content, [sheetTypes.csv]: content, "application/json": { schema: ListAsJson } },
        description: "名单，作为附件",
      },
    },
  })
  app.get(path, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const given = context.req.query()
    const parsed = input.safeParse(given)
    if (!parsed.success) return problem(context, "INPUT", issuesOf(parsed.error))
    const { format } = z.object({ format: z.enum(listFormats) }).parse(parsed.data)
    const filters = Object.keys(given).filter((name) => name !== "format")
    const query = Object.fromEntries(Object.entries(given).filter(([name]) => name !== "format"))
    // Written whole before anything goes out: without the event no list, and no half of one that is too long.
    const file = await nameless()
    let handedOver = false
    try {
      const actor = { ...session, cause: context.var.requestId }
      const outcome = await exportList(casework, actor, { list: one.id, format, filters }, (at) => written(api, one, format, query, at, file))
      if (!outcome.ok) return refusal(context, outcome)
      const headers = {
        "content-type": sheetTypes[format],
        "content-length": String((await file.stat()).size),
        "content-disposition": attachment(`${one.title}-${casework.today()}.${format}`),
        "x-content-type-options": "nosniff",
      }
      if (context.req.method === "HEAD") return context.body(null, 200, headers)
      handedOver = true
      return context.body(Readable.toWeb(file.createReadStream({ start: 0 })), 200, headers)
    } finally {
      if (!handedOver) await file.close()
    }
  })
}

const Declared = z
  .object({
    id: z.string(),
    title: z.string(),
    columns: z.array(z.object({ id: z.string(), heading: z.string() })).readonly(),
    filters: z.array(z.string()).readonly(),
  })
  .openapi("ExportedList")

/** Every list as a file: whole, guarded against formulas, and with an event that says so. */
export const exportRoutes = (api: Api): void => {
  for (const one of lists) listRoute(api, one)
  queryRoute(api, {
    path: "/exports",
    summary: "可以导出的名单，各有哪些列",
    tag,
    act: "list.export",
    input: z.object({}),
    answer: z.object({ items: z.array(Declared).readonly(), mostRows: z.int() }),
    run: ({ acts }) =>
      Promise.resolve({
        items: lists
          .filter(({ act }) => act === null || acts.has(act))
          .map(({ id, title, columns, input }) => ({ id, title, columns, filters: Object.keys(input.shape) })),
        mostRows: most,
      }),
  })
}
