import { z } from "@hono/zod-openapi"
import { blankReportXlsx, reportTemplate } from "@gongkai/documents"
import { problem } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { sheetTypes } from "../export/sheet-types.ts"
import { attachment } from "../file/content-disposition.ts"

const path = "/api/v1/report-imports/template"
const Wanted = z.strictObject({ form: z.enum(["2019", "2021"]).default("2021"), layout: z.enum(["form", "cells"]).default("form") })

/** The blank form as a workbook: as it is printed, or a row a cell for programs that fill it in. */
export const templateRoute = ({ app }: Api): void => {
  app.openAPIRegistry.registerPath({
    method: "get",
    path,
    summary: "往年报告导入模板：layout=form 是官方表样，cells 是每格一行",
    tags: ["年度报告"],
    security: signedIn,
    request: { query: z.object(Wanted.shape) },
    responses: {
      ...failures,
      200: { content: { [sheetTypes.xlsx]: { schema: z.string().openapi({ format: "binary" }) } }, description: "空白模板" },
    },
  })
  app.get(path, async (context) => {
    if (sessionOf(context) === null) return problem(context, "NOT_SIGNED_IN")
    const wanted = Wanted.safeParse(context.req.query())
    if (!wanted.success) return problem(context, "INPUT", issuesOf(wanted.error))
    const { form, layout } = wanted.data
    return context.body(new Uint8Array(await (layout === "form" ? blankReportXlsx(form) : reportTemplate(form))), 200, {
      "content-type": sheetTypes.xlsx,
      "content-disposition": attachment(`年度报告模板（${form}年版）.xlsx`),
      "x-content-type-options": "nosniff",
    })
  })
}
