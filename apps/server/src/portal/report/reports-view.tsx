import { publicReports, type PublicAgency, type PublicReportLine } from "@gongkai/records"
import { agencyTrail } from "../agency/agency-home-view.tsx"
import type { Reading } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"

/** The name of a published report, as its page and its links bear it. */
export const reportTitle = ({ agencyName, year, scope }: Pick<PublicReportLine, "agencyName" | "year" | "scope">): string =>
  `${agencyName}${String(year)}年政府信息公开工作年度报告${scope === "tree" ? "（汇总）" : ""}`

/** The annual reports of an agency, and those of agencies below it. */
export const reportsView = async ({ reader, district }: Reading, agency: PublicAgency): Promise<View> => {
  const { id, name } = agency
  const below = new Set(district.agencies.filter(({ superiors }) => superiors.includes(id)).map((one) => one.id))
  const all = await publicReports(reader, null)
  const own = all.filter(({ agencyId }) => agencyId === id)
  const others = all.filter(({ agencyId }) => agencyId !== id && below.has(agencyId))
  const years = [...new Set(others.map(({ year }) => year))]
  const line = (report: PublicReportLine) => (
    <li>
      <a href={`/reports/${report.agencyId}/${String(report.year)}`}>{reportTitle(report)}</a>
      <time datetime={report.publishedOn}>{report.publishedOn}</time>
    </li>
  )
  return {
    title: `${name}政府信息公开年报`,
    path: `/agencies/${id}/reports`,
    trail: [...agencyTrail, { name, href: `/agencies/${id}` }],
    column: { name: "政府信息公开年报", type: "政务公开" },
    description: `${name}历年政府信息公开工作年度报告`,
    agency,
    body: (
      <>
        <h1>{name}政府信息公开年报</h1>
        {own.length === 0 ? <p>暂无已公布的年度报告。</p> : <ul class="lines">{own.map(line)}</ul>}
        {years.length === 0 ? null : (
          <>
            <h2>所属机关的年报</h2>
            {years.map((year) => (
              <details open={year === years[0]}>
                <summary>{String(year)}年度</summary>
                <ul class="lines">{others.filter((one) => one.year === year).map(line)}</ul>
              </details>
            ))}
          </>
        )}
      </>
    ),
  }
}
