import { z } from "@hono/zod-openapi"
import { blankNotice, mostNoticeBytes, noticeFormats, readYearNotice, writeYearNotice } from "@gongkai/documents"
import { NoticeOfYear } from "@gongkai/casework"
import { problem } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"

const paths = { read: "/api/v1/calendar/notice-files", template: "/api/v1/calendar/notice-template" }
const tags = ["日历"]
const types = { csv: "text/csv; charset=utf-8", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }
const file = { schema: z.string().openapi({ format: "binary" }) }

/** What a file holds: the notice to be looked at, previewed and entered; or what is wrong with it, line by line. */
const Read = z
  .object({
    notice: NoticeOfYear.nullable(),
    findings: z.array(z.object({ code: z.string(), row: z.int().nullable(), found: z.string(), words: z.string() })).readonly(),
  })
  .openapi("YearNoticeRead")

const Wanted = z.object({ year: z.coerce.number().int().min(2004).max(2100), format: z.enum(noticeFormats).default("xlsx") })

/** A year's notice from a workbook or a CSV file, and the template to fill in. Neither changes anything. */
export const noticeFileRoutes = ({ app }: Api): void => {
  app.openAPIRegistry.registerPath({
    method: "post",
    path: paths.read,
    summary: "读取放假安排文件（XLSX 或 CSV），供核对后录入",
    tags,
    security: signedIn,
    request: { body: { required: true, content: { "application/octet-stream": file } } },
    responses: { ...failures, 200: { content: { "application/json": { schema: Read } }, description: "文件里的放假安排，或者有什么不对" } },
  })
  app.post(paths.read, async (context) => {
    if (sessionOf(context) === null) return problem(context, "NOT_SIGNED_IN")
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    if (bytes.byteLength > mostNoticeBytes) return problem(context, "TOO_LARGE", { bytes: mostNoticeBytes })
    const { notice, findings } = await readYearNotice(bytes)
    if (notice === null) return context.json({ notice, findings })
    const checked = NoticeOfYear.safeParse(notice)
    return checked.success ? context.json({ notice: checked.data, findings }) : problem(context, "INPUT", issuesOf(checked.error))
  })
  app.openAPIRegistry.registerPath({
    method: "get",
    path: paths.template,
    summary: "放假安排的空白表",
    tags,
    security: signedIn,
    request: { query: Wanted },
    responses: { ...failures, 200: { content: { [types.xlsx]: file, [types.csv]: file }, description: "空白表" } },
  })
  app.get(paths.template, async (context) => {
    if (sessionOf(context) === null) return problem(context, "NOT_SIGNED_IN")
    const wanted = Wanted.strict().safeParse(context.req.query())
    if (!wanted.success) return problem(context, "INPUT", issuesOf(wanted.error))
    const { year, format } = wanted.data
    const bytes = await writeYearNotice(blankNotice(year), format)
    context.header("content-disposition", `attachment; filename="holidays-${String(year)}.${format}"`)
    return context.body(new Uint8Array(bytes), 200, { "content-type": types[format] })
  })
}
