import { updateReport } from "@gongkai/records"
import { LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { assembledReport, previousReport } from "./assembled.ts"
import { SeenReport } from "./fields.ts"
import { findingsOf } from "./findings.ts"
import { freeze } from "./freeze.ts"
import { takeReport } from "./standing.ts"

/** A report read from elsewhere that is taken as it is, with the day on which it had been published. */
export const ReportToAccept = SeenReport.extend({ on: LegalDay })

/**
 * Takes a report that was published elsewhere as the agency's published report of its year. Nobody clears it again, and its
 * errors do not bar it: it says what was published.
 */
export const acceptReport = command({
  act: "report.publish",
  input: ReportToAccept,
  constraints: { one_report_published: "REPORT_PUBLISHED_BEFORE" },
  async run(at, { on, ...seen }) {
    const { tx, today } = at
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    const working = await takeReport(at, seen, ["draft"], "update")
    if ("ok" in working) return working
    if (working.origin !== "published") return refuse("REPORT_NOT_READ_IN")
    const { report, cells } = await assembledReport(tx, working)
    const previous = await previousReport(tx, working)
    const findings = findingsOf(report, previous?.report ?? null)
    const common = { working, round: 1, report, cells, findings, records: [], parts: null, despite: null }
    await freeze(at, { ...common, state: "published", filedOn: on, publishedOn: on })
    const version = await updateReport(tx, working, { state: "published", round: 1 })
    return recorded("report.published", working.id, { reportId: working.id, round: 1, serial: working.serial, on, version })
  },
})
