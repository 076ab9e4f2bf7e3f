import { formSections } from "@gongkai/report"
import { reportTemplates, saveReportTemplate as keepTemplate } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { TemplateText } from "../letter/save-template.ts"
import { checkSectionTemplate } from "./compose.ts"

/** A prose chapter's id, which may have a template. */
export const ProseSection = z.enum(formSections.flatMap((section) => (section.holds === "prose" ? [section.id] : [])))

/** A template of a chapter; at the version that the caller has seen, 0 where the product's was in use. */
export const ReportTemplateToSave = z.object({ section: ProseSection, text: TemplateText, version: z.number().int().min(0).max(1_000_000) })

/** Saves a new version of the template by which a chapter is drafted; drafts made before stay as they are. */
export const saveReportTemplate = command({
  act: "report.set-up",
  input: ReportTemplateToSave,
  async run({ tx, actor, today }, { section, text, version }) {
    const findings = checkSectionTemplate(text)
    if (findings.length > 0) return refuse("TEMPLATE_FAULTY", { findings })
    const next = await keepTemplate(tx, actor.agencyId, { section, text, version, savedOn: today })
    if (next === null) {
      const kept = (await reportTemplates(tx, actor.agencyId)).find((one) => one.section === section)
      return refuse("STALE", { version: kept?.version ?? 0 })
    }
    return recorded("report.template-saved", section, { section, version: next })
  },
})
