import type { ReportVerdict } from "@gongkai/records"
import { checkForm, checkProse, checkYear, figuresOf, type Finding, type Report } from "@gongkai/report"

/** All that the checks say of a report, errors first. */
export const findingsOf = (report: Report, previous: Report | null): readonly Finding[] => [
  ...checkForm(report),
  ...(previous === null ? [] : checkYear(report, previous)),
  ...checkProse(report),
]

/** A finding's own figures as text: of its cells, and what was expected and found. Another figure is another finding. */
export const figuresOfFinding = (report: Report, { cells, expected, found }: Finding): string => {
  const figures = figuresOf(report)
  return [...cells.map((cell) => figures.get(cell) ?? "-"), "/", expected ?? "-", found ?? "-"].join(" ")
}

/** A finding with a person's word on it; the word stands only while the figures are those that it was said of. */
export interface JudgedFinding extends Finding {
  readonly verdict: (ReportVerdict & { readonly stands: boolean }) | null
}

/** Puts what was said beside the findings. */
export const judgedFindings = (report: Report, findings: readonly Finding[], verdicts: readonly ReportVerdict[]): readonly JudgedFinding[] => {
  const said = new Map(verdicts.map((verdict) => [verdict.findingKey, verdict]))
  return findings.map((finding) => {
    const verdict = said.get(finding.key)
    return { ...finding, verdict: verdict === undefined ? null : { ...verdict, stands: verdict.figures === figuresOfFinding(report, finding) } }
  })
}
