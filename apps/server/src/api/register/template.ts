import { z } from "@hono/zod-openapi"
import { registerFormats, type RegisterFormat } from "@gongkai/documents"
import { problem } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { sheetTypes } from "../export/sheet-types.ts"
import { attachment } from "../file/content-disposition.ts"

const Wanted = z.strictObject({ format: z.enum(registerFormats).default("xlsx") })
const file = { schema: z.string().openapi({ format: "binary" }) }

/** A blank list to be filled in. */
export interface Template {
  /** Of the list. */
  readonly path: string
  readonly title: string
  readonly tag: string
  readonly blank: (format: RegisterFormat) => Promise<Uint8Array>
}

/** The blank list as a file. It comes before the route of one entry, which would take its name for an id. */
export const templateRoute = ({ app }: Api, { path: list, title, tag, blank }: Template): void => {
  const path = `/api/v1${list}/template`
  app.openAPIRegistry.registerPath({
    method: "get",
    path,
    summary: `${title}导入模板：表头、填写说明、下拉选项、示例行`,
    tags: [tag],
    security: signedIn,
    request: { query: z.object(Wanted.shape) },
    responses: { ...failures, 200: { content: { [sheetTypes.xlsx]: file, [sheetTypes.csv]: file }, description: "空白名单" } },
  })
  app.get(path, async (context) => {
    if (sessionOf(context) === null) return problem(context, "NOT_SIGNED_IN")
    const wanted = Wanted.safeParse(context.req.query())
    if (!wanted.success) return problem(context, "INPUT", issuesOf(wanted.error))
    const { format } = wanted.data
    return context.body(new Uint8Array(await blank(format)), 200, {
      "content-type": sheetTypes[format],
      "content-disposition": attachment(`${title}模板.${format}`),
      "x-content-type-options": "nosniff",
    })
  })
}
