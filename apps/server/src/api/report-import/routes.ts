import { importReport, ReportToImport } from "@gongkai/casework"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { templateRoute } from "./template.ts"
import { uploadRoute } from "./upload.ts"

/** Reports that were published elsewhere: read, looked through, and taken in. */
export const reportImportRoutes = (api: Api): void => {
  templateRoute(api)
  uploadRoute(api)
  commandRoute(api, {
    method: "post",
    path: "/reports/imported",
    summary: "以读出的报告起草：确认机关、年度和口径，可以填写没有读出的格；由负责人确认收录",
    tag: "年度报告",
    body: ReportToImport,
    command: importReport,
    creates: true,
  })
}
