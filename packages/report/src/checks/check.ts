import type { Citation } from "@gongkai/law"
import type { Figures } from "../figures.ts"
import type { Finding, FindingCode } from "../finding.ts"
import type { Edition } from "../form/kinds.ts"
import type { Report } from "../report.ts"

/** What every check says of itself, for `gongkai explain`, the manual and the office. */
export interface CheckEntry {
  /** The finding code that it gives. */
  readonly id: FindingCode
  /** The rule in one Chinese sentence. */
  readonly words: string
  /** Where it applies and where it keeps silent, in Chinese. */
  readonly scope: string
  /** The source of the rule for a report on this edition of the form. */
  readonly cites: (edition: Edition) => Citation
}

/** A check that one report alone decides. */
export interface FormCheck extends CheckEntry {
  /**
   * @param figures `figuresOf(report)`, taken once for all checks
   * @returns nothing where the rule holds or cannot be assessed
   */
  readonly apply: (report: Report, figures: Figures) => readonly Finding[]
}

/** A check that needs last year's report of the same agency. */
export interface YearCheck extends CheckEntry {
  /** @returns nothing where the rule holds, or where either year leaves the cells blank */
  readonly apply: (report: Report, previous: Report) => readonly Finding[]
}
