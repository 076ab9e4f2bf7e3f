import { checkForm, figuresOf, type Figure, type Report } from "@gongkai/report"
import { readPrinted } from "../src/readers/read-printed.ts"

/** What came of a case's text. */
export interface CaseOutcome {
  readonly report: Report | null
  /** A cell's figure by its id; undefined where the report does not have the cell. */
  readonly figure: (id: string) => Figure | undefined
  /** The seven figures of a row of table 3. */
  readonly row: (id: string) => (Figure | undefined)[]
  /** Keys of the reader's findings and, of the checks', those that say a relation is broken. */
  readonly keys: readonly string[]
}

const columns = [
  "naturalPerson",
  "commercialEnterprise",
  "researchInstitution",
  "publicWelfareOrganization",
  "legalServiceOrganization",
  "otherOrganization",
  "total",
]

/** Reads a case's text. */
export const readCase = (text: string): CaseOutcome => {
  const { report, findings } = readPrinted(new TextEncoder().encode(text), {})
  const figures = report === null ? new Map<string, Figure>() : figuresOf(report)
  const broken = report === null ? [] : checkForm(report).filter(({ code, severity }) => code.startsWith("relation.") && severity === "error")
  return {
    report,
    figure: (id) => figures.get(id),
    row: (id) => columns.map((column) => figures.get(`requests.${id}.${column}`)),
    keys: [...findings, ...broken].map(({ key }) => key),
  }
}
