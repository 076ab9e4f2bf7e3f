import { updateReport } from "@gongkai/records"
import { command, recorded } from "../kernel.ts"
import { SeenReport } from "./fields.ts"
import { takeReport } from "./standing.ts"

/** Gives a draft up; another may be begun. */
export const discardReport = command({
  act: "report.write",
  input: SeenReport,
  async run(at, seen) {
    const report = await takeReport(at, seen, ["draft"], "update")
    if ("ok" in report) return report
    const version = await updateReport(at.tx, report, { state: "discarded" })
    return recorded("report.discarded", report.id, { reportId: report.id, version })
  },
})
