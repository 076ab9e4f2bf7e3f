import { figuresOf, ReportError, type Report } from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"
import { z } from "zod"

const longestSection = 40_000
const unwritable = /\p{Cs}|\0/u
/** Within what a form prints, and what the database keeps exactly. */
const mostFigure = 100_000_000_000

const textsOf = ({ title, agency, sections, cells }: Report): readonly (string | null)[] => [
  title,
  agency,
  ...Object.values(sections),
  ...Object.values(cells).map(({ raw }) => raw),
]

const against = (report: Report): string | null => {
  if (textsOf(report).some((text) => text !== null && unwritable.test(text))) return "不能含有控制字符"
  if (Object.values(report.sections).some((text) => text !== null && [...text].length > longestSection))
    return `每个部分至多 ${String(longestSection)} 个字`
  return [...figuresOf(report).values()].some((figure) => figure !== null && Math.abs(figure) > mostFigure) ? "有的数超出表格能印的范围" : null
}

/** What stood there is kept where it was not the plain number. */
const toldOtherwise = (report: Report): Report["cells"] => {
  const figures = figuresOf(report)
  return Object.fromEntries(
    Object.entries(report.cells).filter(([id, { raw, repaired }]) => repaired !== null || raw !== String(figures.get(id) ?? null)),
  )
}

/** A published report as a reader gave it, gongkai.report/1; control characters of its prose are the layout's. */
export const PublishedReport = z.record(z.string(), z.unknown()).transform((given, context): Report => {
  let report: Report
  try {
    report = parseReport(given)
  } catch (error) {
    if (!(error instanceof ReportError)) throw error
    context.addIssue({ code: "custom", message: error.message })
    return z.NEVER
  }
  const { overview, problems, other } = report.sections
  const plain = (text: string | null): string | null => text?.replace(/\r\n?/gu, "\n").replace(/[^\P{Cc}\n\0]/gu, " ") ?? null
  const told: Report = {
    ...report,
    sections: { overview: plain(overview), problems: plain(problems), other: plain(other) },
    cells: toldOtherwise(report),
  }
  const message = against(told)
  if (message === null) return told
  context.addIssue({ code: "custom", message })
  return z.NEVER
})
