import type { ProseId } from "@gongkai/report"
import {
  agencyOf,
  digestCounts,
  feeSummary,
  keepsWorkRecords,
  opennessOfYear,
  repliesOfYear,
  reportTemplates,
  reportTold,
  type Tx,
} from "@gongkai/records"
import { assessmentValues } from "./assessment-values.ts"
import { composeSection, type SectionDraft } from "./compose.ts"
import { defaultSectionTemplates } from "./default-templates.ts"
import { publicationValues } from "./publication-figures.ts"
import { workValues } from "./work-figures.ts"
import { sectionValues } from "./values.ts"

/** A chapter drafted for a report, and by which version of the template; 0 is the product's. */
export interface DraftedSection extends SectionDraft {
  readonly section: ProseId
  readonly templateVersion: number
}

/**
 * Drafts a prose chapter of a report from its own figures and the year's records; nothing is saved.
 * @returns null where the agency has no such report
 */
export const draftSection = async (tx: Tx, agencyId: string, reportId: string, section: ProseId): Promise<DraftedSection | null> => {
  const report = await reportTold(tx, agencyId, reportId)
  if (report === null) return null
  const { year, asOf } = report
  const values = sectionValues({
    agency: (await agencyOf(tx, agencyId))?.name ?? "",
    report,
    replies: await repliesOfYear(tx, agencyId, year, asOf),
    fees: await feeSummary(tx, agencyId, year),
    openness: await opennessOfYear(tx, agencyId, year, asOf),
    publications: await publicationValues(tx, agencyId, { year, asOf }),
    assessments: await assessmentValues(tx, agencyId, year),
    digestMails: (await digestCounts(tx, agencyId, year)).mails,
    work: { kept: await keepsWorkRecords(tx, agencyId), values: await workValues(tx, agencyId, { year, asOf }) },
  })
  const own = (await reportTemplates(tx, agencyId)).find((template) => template.section === section)
  return { section, templateVersion: own?.version ?? 0, ...composeSection(own?.text ?? defaultSectionTemplates[section], values) }
}
