import { z } from "@hono/zod-openapi"
import { registerFormats, registerTemplate } from "@gongkai/documents"
import { problem } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { attachment } from "../file/content-disposition.ts"
import { sheetTypes } from "../export/sheet-types.ts"

const path = "/api/v1/register-imports/template"
const Wanted = z.strictObject({ format: z.enum(registerFormats).default("xlsx") })
const file = { schema: z.string().openapi({ format: "binary" }) }

/** The blank register to be filled in. */
export const templateRoute = ({ app }: Api): void => {
  app.openAPIRegistry.registerPath({
    method: "get",
    path,
    summary: "台账导入模板：表头、填写说明、下拉选项、示例行",
    tags: ["台账导入"],
    security: signedIn,
    request: { query: z.object(Wanted.shape) },
    responses: { ...failures, 200: { content: { [sheetTypes.xlsx]: file, [sheetTypes.csv]: file }, description: "空白台账" } },
  })
  app.get(path, async (context) => {
    if (sessionOf(context) === null) return problem(context, "NOT_SIGNED_IN")
    const wanted = Wanted.safeParse(context.req.query())
    if (!wanted.success) return problem(context, "INPUT", issuesOf(wanted.error))
    const { format } = wanted.data
    const bytes = new Uint8Array(await registerTemplate(format))
    return context.body(bytes, 200, {
      "content-type": sheetTypes[format],
      "content-disposition": attachment(`依申请公开台账模板.${format}`),
      "x-content-type-options": "nosniff",
    })
  })
}
