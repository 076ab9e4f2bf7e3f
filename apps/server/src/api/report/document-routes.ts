import { z } from "@hono/zod-openapi"
import { filedToPrint, Id, refuse, reportToPrint, ReportYear } from "@gongkai/casework"
import { reportFormats, writeReport } from "@gongkai/documents"
import { actsOf, type Tx } from "@gongkai/records"
import type { Report } from "@gongkai/report"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, matched, sessionOf, signedIn, type Api } from "../api.ts"
import { attachment } from "../file/content-disposition.ts"

const act = "report.read"
const format = z.enum(reportFormats.map(({ id }) => id))
const described = reportFormats.map(({ id, label }) => `${id}：${label}`).join("；")

interface DocumentRoute<Asked extends z.ZodObject> {
  readonly path: string
  readonly summary: string
  /** Parameters of the path. */
  readonly input: Asked
  /** Null where the asker cannot see it. */
  readonly read: (tx: Tx, agencyId: string, asked: z.output<Asked>) => Promise<Report | null>
}

/** Gives a report out as a document. It holds figures and prose alone, which whoever may read the report sees on its page. */
const documentRoute = <Asked extends z.ZodObject>({ app, casework }: Api, { path, summary, input, read }: DocumentRoute<Asked>): void => {
  const query = z.strictObject({ format })
  app.openAPIRegistry.registerPath({
    method: "get",
    path: `/api/v1${path}`,
    summary,
    tags: ["年度报告"],
    security: signedIn,
    request: { params: input, query: z.object({ format: format.openapi({ description: described }) }) },
    responses: { ...failures, 200: { content: { "*/*": { schema: z.string().openapi({ format: "binary" }) } }, description: "报告，作为附件" } },
  })
  app.get(`/api/v1${matched(path)}`, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const [asked, wanted] = [input.safeParse(context.req.param()), query.safeParse(context.req.query())]
    if (!asked.success) return problem(context, "INPUT", issuesOf(asked.error))
    if (!wanted.success) return problem(context, "INPUT", issuesOf(wanted.error))
    const today = casework.today()
    const found = await casework.records.transaction({ ...session, today }, async (tx) => {
      if (!(await actsOf(tx, session.agencyId, session.personId, today)).has(act)) return refuse("NOT_PERMITTED", { act })
      const report = await read(tx, session.agencyId, asked.data)
      return report === null ? refuse("NOT_FOUND") : { ok: true as const, report }
    })
    if (!found.ok) return refusal(context, found)
    const { report } = found
    const written = reportFormats.find(({ id }) => id === wanted.data.format)
    if (written === undefined) return problem(context, "INPUT")
    return context.body(Uint8Array.from(await writeReport(report, written.id)), 200, {
      "content-type": written.mediaType,
      "content-disposition": attachment(`${report.title ?? "年度报告"}${written.extension}`),
      "x-content-type-options": "nosniff",
    })
  })
}

/** Reports as documents: of the agency as they stand, and every round that it or one below it has filed. */
export const documentRoutes = (api: Api): void => {
  documentRoute(api, {
    path: "/reports/{reportId}/document",
    summary: "一份年度报告现在的内容，写成 Word、Excel、PDF 或者数据格式",
    input: z.object({ reportId: Id }),
    read: (tx, agencyId, { reportId }) => reportToPrint(tx, agencyId, reportId),
  })
  documentRoute(api, {
    path: "/filed-reports/{agencyId}/{year}/{reportId}/{round}/document",
    summary: "本机关或者下级机关某次报送的年度报告，写成 Word、Excel、PDF 或者数据格式",
    input: z.object({ agencyId: Id, year: z.coerce.number().pipe(ReportYear), reportId: Id, round: z.coerce.number().int().min(1).max(9999) }),
    read: (tx, _own, asked) => filedToPrint(tx, asked),
  })
}
