import { agencyOf, type AnnualReport, type ReportState, type Tx } from "@gongkai/records"
import { refuse, type Refused } from "../kernel.ts"
import { refusals, type RefusalCode } from "../refusals.ts"
import { againstAttachments } from "../report-attachment/against-filing.ts"
import { againstCorrecting } from "./against-correcting.ts"
import { againstState, directSuperior, openStates } from "./standing.ts"

/** What may be done with a report. */
export const reportVerbs = [
  "recompute",
  "enter-cells",
  "write-section",
  "judge-finding",
  "submit",
  "clear",
  "clear-own",
  "return",
  "publish",
  "accept",
  "correct",
  "discard",
] as const
/** One of {@link reportVerbs}. */
export type ReportVerb = (typeof reportVerbs)[number]

/** Whether the asker may do it now; where not, why, by code and in words. */
export interface ReportAllowed {
  readonly verb: ReportVerb
  readonly allowed: boolean
  readonly code: RefusalCode | null
  readonly words: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

const acts: Readonly<Record<ReportVerb, string>> = {
  recompute: "report.write",
  "enter-cells": "report.write",
  "write-section": "report.write",
  "judge-finding": "report.write",
  submit: "report.submit",
  clear: "report.review",
  "clear-own": "report.publish",
  return: "report.review",
  publish: "report.publish",
  accept: "report.publish",
  correct: "report.write",
  discard: "report.write",
}

const states: Readonly<Record<ReportVerb, readonly ReportState[]>> = {
  recompute: openStates,
  "enter-cells": openStates,
  "write-section": openStates,
  "judge-finding": openStates,
  submit: openStates,
  clear: ["submitted"],
  "clear-own": ["submitted"],
  return: ["submitted"],
  publish: ["cleared"],
  accept: ["draft"],
  correct: ["published"],
  discard: ["draft"],
}

/** A verb with what is against it. */
export const allowed = (verb: ReportVerb, against: Refused | null): ReportAllowed =>
  against === null
    ? { verb, allowed: true, code: null, words: null, detail: {} }
    : { verb, allowed: false, code: against.code, words: refusals[against.code], detail: against.detail }

/** What the acts that the asker holds have against a verb. */
export const againstActs = (verb: ReportVerb, held: ReadonlySet<string>): Refused | null =>
  held.has(acts[verb]) ? null : refuse("NOT_PERMITTED", { act: acts[verb] })

interface AskedOf {
  readonly report: AnnualReport
  readonly superiorId: string | null
  /** Errors that stand against submitting without a reason. */
  readonly errors: readonly string[]
}

const againstVerb = async (tx: Tx, verb: ReportVerb, { report, superiorId, errors }: AskedOf): Promise<Refused | null> => {
  // One's own report is reviewed by others.
  if (verb === "clear" || verb === "return") return refuse("NOT_DIRECT_SUPERIOR", { superiorId })
  if (verb === "clear-own" && superiorId !== null) return refuse("NOT_DIRECT_SUPERIOR", { superiorId })
  if (verb === "submit" && report.origin === "published") return refuse("REPORT_PUBLISHED_ELSEWHERE")
  if (verb === "accept" && report.origin !== "published") return refuse("REPORT_NOT_READ_IN")
  const state = againstState(report, states[verb])
  if (state !== null) return state
  if (verb === "correct") return againstCorrecting(tx, report)
  if (verb === "submit") {
    const infected = await againstAttachments(tx, report)
    if (infected !== null) return infected
  }
  return verb === "submit" && errors.length > 0 ? refuse("REPORT_HAS_ERRORS", { findings: errors }) : null
}

/** Everything that may be done with a report of the agency, with what stands against each for the asker now. */
export const allowedForReport = async (
  tx: Tx,
  report: AnnualReport,
  errors: readonly string[],
  held: ReadonlySet<string>,
): Promise<readonly ReportAllowed[]> => {
  const agency = await agencyOf(tx, report.agencyId)
  const asked = { report, superiorId: agency === null ? null : directSuperior(agency), errors }
  const all: ReportAllowed[] = []
  for (const verb of reportVerbs) all.push(allowed(verb, againstActs(verb, held) ?? (await againstVerb(tx, verb, asked))))
  return all
}
