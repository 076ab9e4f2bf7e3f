import { z } from "@hono/zod-openapi"
import { Form } from "@gongkai/casework"
import { formGrid } from "@gongkai/documents"
import { formSections } from "@gongkai/report"
import type { Api } from "../api.ts"
import { queryRoute } from "../query-route.ts"

/** A printed place of a table: a heading, a remark, or a figure. */
const Place = z
  .object({
    kind: z.enum(["heading", "remark", "figure"]),
    id: z.string(),
    text: z.string(),
    rowSpan: z.int(),
    columnSpan: z.int(),
    scope: z.enum(["row", "rowgroup", "col", "colgroup"]).nullable(),
    cell: z.string().nullable(),
    unit: z.string().nullable(),
    headings: z.array(z.string()).readonly(),
  })
  .openapi("ReportFormPlace")

const Row = z.array(Place).readonly()
const Table = z
  .object({ id: z.string(), label: z.string(), head: z.array(Row).readonly(), bodies: z.array(z.array(Row).readonly()).readonly() })
  .openapi("ReportFormTable")

const sections = formSections.map(({ id, label, holds }) => ({ id, label, holds }))

/** The statutory form itself: whoever shows a report needs its labels, and they stand in one place. */
export const reportFormRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/report-forms/{form}",
    summary: "法定表格的一个版本：六个部分，以及三张表的表头、行列和各格名称",
    tag: "年度报告",
    act: "report.read",
    input: z.object({ form: Form }),
    answer: z
      .object({
        form: Form,
        sections: z.array(z.object({ id: z.string(), label: z.string(), holds: z.enum(["prose", "table"]) })).readonly(),
        tables: z.array(Table).readonly(),
      })
      .openapi("ReportForm"),
    run: ({ query: { form } }) => Promise.resolve({ form, sections, tables: formGrid(form) }),
  })
}
