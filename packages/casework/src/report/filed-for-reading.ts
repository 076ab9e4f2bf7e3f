import {
  filedStates,
  reportScopes,
  reportSections,
  reviewsOfReport,
  type FiledContent,
  type FiledReport,
  type ReportReview,
  type Tx,
} from "@gongkai/records"
import { z } from "zod"
import type { Actor } from "../kernel.ts"
import { FiledAttachment } from "../report-attachment/filed.ts"
import { againstActs, allowed, type ReportAllowed } from "./allowed.ts"
import { againstReviewing } from "./review.ts"

const figure = z.number().nullable()

/** A finding as it was filed, with what an officer had said of it. */
export const FiledFinding = z.object({
  code: z.string(),
  key: z.string(),
  severity: z.enum(["error", "warning", "note"]),
  message: z.string(),
  cells: z.array(z.string()).readonly(),
  expected: z.number().optional(),
  found: z.number().optional(),
  cites: z.string().optional(),
  said: z.object({ verdict: z.string(), note: z.string() }).optional(),
})

/** An agency of a sum, as it was filed. */
export const FiledPart = z.object({
  agencyId: z.string(),
  name: z.string(),
  own: z.boolean(),
  in: z.boolean(),
  why: z.enum(["missing", "returned", "other-form"]).nullable(),
  reportId: z.string().nullable(),
  round: z.number().nullable(),
  scope: z.enum(reportScopes).nullable(),
  state: z.enum(filedStates).nullable(),
  figures: z.array(figure).readonly().optional(),
})

/** What a correction changed. */
export const FiledChanges = z.object({
  cells: z.array(z.object({ cell: z.string(), from: figure, to: figure })).readonly(),
  sections: z.array(z.enum(reportSections)).readonly(),
})

/** What was filed, for the agency itself and for its superiors. */
export interface FiledForReading extends FiledReport, Pick<FiledContent, "report" | "fingerprint"> {
  readonly findings: readonly z.output<typeof FiledFinding>[]
  readonly parts: readonly z.output<typeof FiledPart>[] | null
  readonly attachments: readonly z.output<typeof FiledAttachment>[]
  readonly changes: z.output<typeof FiledChanges> | null
  /** Words on this round that the asker may read. */
  readonly reviews: readonly ReportReview[]
  readonly verbs: readonly ReportAllowed[]
}

/** Puts what was said, and what the asker may do as the direct superior, beside rounds that were filed. */
export const filedForReading = async (
  tx: Tx,
  actor: Pick<Actor, "agencyId">,
  held: ReadonlySet<string>,
  filed: readonly (FiledReport & FiledContent)[],
): Promise<readonly FiledForReading[]> => {
  const shown: FiledForReading[] = []
  for (const one of filed) {
    const said = await reviewsOfReport(tx, one.agencyId, one.reportId)
    const verbs: ReportAllowed[] = []
    for (const verb of ["clear", "return"] as const)
      verbs.push(allowed(verb, againstActs(verb, held) ?? (await againstReviewing({ tx, actor }, one))))
    shown.push({
      ...one,
      findings: z.array(FiledFinding).parse(one.findings),
      parts: one.parts === null ? null : z.array(FiledPart).parse(one.parts),
      attachments: z.array(FiledAttachment).parse(one.attachments),
      changes: one.changes === null ? null : FiledChanges.parse(one.changes),
      reviews: said.filter(({ round }) => round === one.round),
      verbs,
    })
  }
  return shown
}
