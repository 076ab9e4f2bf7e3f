import { writeReport } from "@gongkai/documents"
import { publicReportsOfYear } from "@gongkai/records"
import { attachment } from "../../api/file/content-disposition.ts"
import { ofAgency } from "../agency/of-agency.ts"
import { ownAnswer, shown } from "../frame/answer.ts"
import { missingPage } from "../frame/error-pages.tsx"
import type { Portal } from "../portal.ts"
import { documentFormats, ReportDocuments } from "./documents.ts"
import { contentOf, reportView } from "./report-view.tsx"
import { reportsView, reportTitle } from "./reports-view.tsx"

const yearIn = (text: string): number | null => (/^20\d\d$/u.test(text) ? Number(text) : null)

/** Annual reports: lists, official tables, downloads. */
export const reportRoutes = (portal: Portal): void => {
  const { app, casework } = portal
  const documents = new ReportDocuments()
  app.get("/agencies/:agencyId/reports", (context) => {
    const agencyId = context.req.param("agencyId")
    return shown(portal, context, `/agencies/${agencyId}/reports`, (reading) => ofAgency(reading, agencyId, (agency) => reportsView(reading, agency)))
  })
  app.get("/reports/:agencyId/:year", (context) => {
    const { agencyId, year: text } = context.req.param()
    const year = yearIn(text)
    const version = /^[A-Za-z0-9._-]{1,90}$/u.exec(context.req.query("version") ?? "")?.[0] ?? null
    return shown(portal, context, `/reports/${agencyId}/${text}${version === null ? "" : `?version=${version}`}`, (reading) =>
      ofAgency(reading, agencyId, (agency) => (year === null ? null : reportView(reading, agency, year, version))),
    )
  })
  app.get("/reports/:agencyId/:year/:reportId/:round/:file", async (context) => {
    const { agencyId, year: text, reportId, round, file } = context.req.param()
    const year = yearIn(text)
    const found =
      year === null
        ? undefined
        : (await casework.records.asPublic((reader) => publicReportsOfYear(reader, agencyId, year))).find(
            (one) => one.reportId === reportId && String(one.round) === round,
          )
    const content = found === undefined ? null : contentOf(found)
    if (found === undefined || content === null) return ownAnswer(portal, context, missingPage(), 404)
    const headers = (type: string, ending: string): Record<string, string> => ({
      "content-type": type,
      "content-disposition": attachment(`${reportTitle(found)}${ending}`),
      "cache-control": "public, no-cache",
      "x-content-type-options": "nosniff",
    })
    const document = documentFormats.find(({ extension }) => file === `report${extension}`)
    if (document !== undefined) {
      const bytes = await documents.of(found, content, document.id)
      return context.body(Uint8Array.from(bytes), 200, headers(document.mediaType, document.extension))
    }
    switch (file) {
      case "report.json":
        return context.body(JSON.stringify(content), 200, headers("application/json; charset=utf-8", ".json"))
      case "report.csv":
        return context.body(Uint8Array.from(writeReport(content, "csv")), 200, headers("text/csv; charset=utf-8", ".csv"))
      case "fingerprint.json":
        return context.body(JSON.stringify(found.fingerprint), 200, headers("application/json; charset=utf-8", "（数字指纹）.json"))
      default:
        return ownAnswer(portal, context, missingPage(), 404)
    }
  })
}
