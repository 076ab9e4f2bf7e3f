import { reportSections, sectionsOf, updateSection } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { Prose, SeenReport } from "./fields.ts"
import { openStates, takeReport } from "./standing.ts"

/** A section of prose to be written, at the section's own version. */
export const SectionToWrite = SeenReport.extend({ section: z.enum(reportSections), text: Prose })

/** Writes a section of a report at work. */
export const writeReportSection = command({
  act: "report.write",
  input: SectionToWrite,
  async run(at, { reportId, section, text, version }) {
    const { tx, actor } = at
    const report = await takeReport(at, { reportId }, openStates, "share")
    if ("ok" in report) return report
    const next = await updateSection(tx, actor.agencyId, reportId, { section, text, version })
    if (next === null) {
      const there = (await sectionsOf(tx, actor.agencyId, reportId)).find((one) => one.section === section)
      return refuse("STALE", { section, version: there?.version ?? null })
    }
    return recorded("report.section-written", reportId, { reportId, section, version: next })
  },
})
