import { z } from "@hono/zod-openapi"
import { FiledAttachment, FiledChanges, FiledFinding, FiledPart, reportVerbs } from "@gongkai/casework"
import { cellSources, filedStates, findingVerdicts, recordKinds, reportForms, reportScopes, reportSections, reportStates } from "@gongkai/records"

const day = z.string()
const text = z.string().nullable()
const figure = z.number().nullable()

const header = {
  id: z.string(),
  agencyId: z.string(),
  year: z.int(),
  scope: z.enum(reportScopes),
  form: z.enum(reportForms),
  origin: z.enum(["records", "published"]),
  state: z.enum(reportStates),
  serial: z.int(),
  corrects: text,
  reason: text,
  title: z.string(),
  asOf: day,
  round: z.int(),
  version: z.int(),
}

/** The last day for a report: the earliest of the law's, the agency's own and its superior's for those below. */
const ReportDeadline = z
  .object({ day, lawful: day, own: day.nullable(), superior: day.nullable(), filedOn: day.nullable(), late: z.boolean() })
  .openapi("ReportDeadline")

/** A report of the agency's list. */
export const ReportLine = z
  .object({
    ...header,
    filedOn: day.nullable(),
    publishedOn: day.nullable(),
    deadline: ReportDeadline,
    /** Findings of which nobody has said that they are right as they are. */
    open: z.object({ error: z.int(), warning: z.int(), note: z.int() }),
    /** Findings on which a person's word stands. */
    judged: z.int(),
  })
  .openapi("ReportLine")

/** A figure at work; `lastYear` is what the report of the year before says in the same cell. */
const ReportCell = z
  .object({
    cell: z.string(),
    value: figure,
    computed: figure,
    records: z.int().nullable(),
    source: z.enum(cellSources),
    note: text,
    raw: text,
    version: z.int(),
    lastYear: figure,
  })
  .openapi("ReportCell")

const Likeness = z.object({
  characters: z.int(),
  repeated: z.int(),
  share: z.number(),
  paragraphs: z
    .array(z.object({ text: z.string(), characters: z.int(), repeated: z.int(), share: z.number(), likest: z.int().nullable() }))
    .readonly(),
})

/** A section of prose, with how much of it stands in last year's already, paragraph by paragraph. */
const ReportSection = z
  .object({
    section: z.enum(reportSections),
    text: z.string(),
    version: z.int(),
    lastYear: text,
    likeness: Likeness.nullable(),
    prompts: z.array(z.string()).readonly(),
  })
  .openapi("ReportSection")

/** A finding with a person's word on it; a word that was said of other figures does not stand any more. */
const ReportFinding = z
  .object({
    ...FiledFinding.omit({ said: true }).shape,
    verdict: z
      .object({ verdict: z.enum(findingVerdicts), note: z.string(), byPersonId: z.string(), onDay: day, stands: z.boolean(), version: z.int() })
      .nullable(),
  })
  .openapi("ReportFinding")

/** An agency of a sum: its own part first, then those directly below; why it is not in where it is not. */
export const ReportPart = z.object(FiledPart.omit({ figures: true }).shape).openapi("ReportPart")

/** A superior's word on a round. */
const ReportReview = z
  .object({
    id: z.string(),
    agencyId: z.string(),
    round: z.int(),
    verdict: z.enum(["returned", "cleared"]),
    words: text,
    remarks: z.array(z.object({ cell: z.string(), words: z.string() })).readonly(),
    onDay: day,
  })
  .openapi("ReportReview")

/** Whether a verb can be done now by the asker; where not, why. */
const ReportVerb = z
  .object({ verb: z.enum(reportVerbs), allowed: z.boolean(), code: text, words: text, detail: z.record(z.string(), z.unknown()) })
  .openapi("ReportVerb")

/** A report at work, or the working copy of one that was filed. */
export const Report = z
  .object({
    ...header,
    deadline: ReportDeadline,
    previous: z.object({ reportId: z.string(), title: z.string(), state: z.enum(filedStates) }).nullable(),
    cells: z.array(ReportCell).readonly(),
    sections: z.array(ReportSection).readonly(),
    findings: z.array(ReportFinding).readonly(),
    parts: z.array(ReportPart).readonly().nullable(),
    review: ReportReview.nullable(),
    verbs: z.array(ReportVerb).readonly(),
  })
  .openapi("Report")

/** A record behind a figure, with what it adds. Of a sum: a report, or an agency whose own records were counted. */
const ReportRecord = z
  .object({
    cell: z.string(),
    kind: z.enum(recordKinds),
    recordId: z.string(),
    /** Of a part of a sum: whose it is. */
    agencyId: text,
    /** Of a sum null where the part prints no number. */
    amount: figure,
    /** Its number and title, as far as the asker may see them; of a sum the agency's name. */
    number: text,
    title: text,
  })
  .openapi("ReportRecord")

/** What stands behind a cell: as it is now, or as it was when the report was filed. */
export const ReportRecords = z
  .object({ cell: z.string(), frozen: z.boolean(), round: z.int().nullable(), items: z.array(ReportRecord).readonly(), next: text })
  .openapi("ReportRecords")

/** A round as it was filed. `report` is gongkai.report/1. */
export const FiledReport = z
  .object({
    agencyId: z.string(),
    reportId: z.string(),
    round: z.int(),
    serial: z.int(),
    year: z.int(),
    scope: z.enum(reportScopes),
    form: z.enum(reportForms),
    state: z.enum(filedStates),
    filedOn: day,
    filedBy: z.string(),
    despite: text,
    clearedOn: day.nullable(),
    publishedOn: day.nullable(),
    version: z.int(),
    report: z.unknown(),
    fingerprint: z.unknown(),
    findings: z.array(z.object(FiledFinding.shape)).readonly(),
    parts: z.array(ReportPart).readonly().nullable(),
    /** As they were filed, in their order. */
    attachments: z.array(z.object(FiledAttachment.shape)).readonly(),
    changes: z.object(FiledChanges.shape).nullable(),
    reviews: z.array(ReportReview).readonly(),
    /** What the asker may do with this round as the direct superior. */
    verbs: z.array(ReportVerb).readonly(),
  })
  .openapi("FiledReport")

/** Earlier last days that the agency has set, and those that hold for it. */
export const ReportDues = z
  .object({
    own: z.object({ monthDay: z.string(), version: z.int() }).nullable(),
    below: z.object({ monthDay: z.string(), version: z.int() }).nullable(),
    superior: text,
  })
  .openapi("ReportDues")
