import { FiledChanges } from "@gongkai/casework"
import { htmlChapters } from "@gongkai/documents"
import { publicReports, publicReportsOfYear, type PublicAgency, type PublicReport } from "@gongkai/records"
import { cellName, figuresOf, type Report } from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"
import { raw } from "hono/html"
import { agencyTrail } from "../agency/agency-home-view.tsx"
import type { Reading } from "../frame/answer.ts"
import type { View } from "../frame/view.ts"
import { dayWords } from "../list/words.ts"
import { reportTitle } from "./reports-view.tsx"
import { YearsChart, type YearFigure } from "./years-chart.tsx"

const sectionNames = { overview: "一、总体情况", problems: "五、存在的主要问题及改进情况", other: "六、其他需要报告的事项" } as const

/** Where one published version is downloaded from. */
const versionPath = ({ agencyId, year, reportId, round }: PublicReport): string => `/reports/${agencyId}/${String(year)}/${reportId}/${String(round)}`

/** The content as a report, or null for what is none. */
export const contentOf = ({ report }: Pick<PublicReport, "report">): Report | null => {
  try {
    return parseReport(report)
  } catch {
    return null
  }
}

const Changes = ({ of }: { readonly of: PublicReport }) => {
  const changes = FiledChanges.safeParse(of.changes)
  if (!changes.success) return null
  const { cells, sections } = changes.data
  return (
    <div class="notice">
      <p>
        <strong>本报告更正过</strong>（{dayWords(of.publishedOn)}公布更正后的版本）。更正了：
      </p>
      <ul>
        {cells.map(({ cell, from, to }) => (
          <li>
            {cellName(cell, of.form)}：由{from === null ? "空" : String(from)}改为{to === null ? "空" : String(to)}
          </li>
        ))}
        {sections.map((section) => (
          <li>{sectionNames[section]}的文字</li>
        ))}
      </ul>
    </div>
  )
}

const Downloads = ({ of }: { readonly of: PublicReport }) => (
  <p class="screen">
    下载：
    <a href={`${versionPath(of)}/report.pdf`}>PDF</a>
    {"　"}
    <a href={`${versionPath(of)}/report.docx`}>Word</a>
    {"　"}
    <a href={`${versionPath(of)}/report.xlsx`}>Excel</a>
    {"　"}
    <a href={`${versionPath(of)}/report.json`}>JSON</a>
    {"　"}
    <a href={`${versionPath(of)}/report.csv`}>CSV</a>
    {"　"}
    <a href={`${versionPath(of)}/fingerprint.json`}>数字指纹</a>（核对副本有没有被改动）
  </p>
)

const figuresOfYears = (reports: readonly PublicReport[], cell: string): readonly YearFigure[] =>
  reports.flatMap((one) => {
    const content = contentOf(one)
    const value = content === null ? null : figuresOf(content).get(cell)
    return typeof value === "number" ? [{ year: one.year, value }] : []
  })

const yearsBack = 5

/** The reports of the years before, of the same scope, each as it holds now; oldest first. */
const course = async ({ reader }: Reading, shown: PublicReport): Promise<readonly PublicReport[]> => {
  const lines = (await publicReports(reader, shown.agencyId)).filter(
    ({ scope, year }) => scope === shown.scope && year <= shown.year && year > shown.year - yearsBack,
  )
  const found: PublicReport[] = []
  // One transaction has one connection: its queries go one after the other.
  for (const { year, reportId, round } of lines.toReversed())
    found.push(...(await publicReportsOfYear(reader, shown.agencyId, year)).filter((one) => one.reportId === reportId && one.round === round))
  return found
}

/** A chapter; one with a table can be moved sideways by keyboard where the page is narrow. */
const Chapter = ({ text }: { readonly text: string }) => {
  const [, heading = ""] = /<h2>([^<]*)<\/h2>/u.exec(text) ?? []
  return text.includes("<table") ? (
    <section tabindex={0} aria-label={`${heading}（统计表，可左右滚动）`}>
      {raw(text)}
    </section>
  ) : (
    <section>{raw(text)}</section>
  )
}

const Version = ({ of, title }: { readonly of: PublicReport; readonly title: string }) => {
  const content = contentOf(of)
  return content === null ? null : (
    <article class="report">
      <h1>{title}</h1>
      <p class="byline">
        {of.agencyName}
        {"　"}
        <time datetime={of.publishedOn}>{of.publishedOn}</time>
      </p>
      {of.state === "corrected" ? (
        <div class="notice bad">
          <p>
            这个版本已被更正，<a href={`/reports/${of.agencyId}/${String(of.year)}`}>请看现行版本</a>。
          </p>
        </div>
      ) : null}
      <Changes of={of} />
      <Downloads of={of} />
      {htmlChapters(content).map((chapter) => (
        <Chapter text={chapter} />
      ))}
    </article>
  )
}

/** The reports of an agency for a year as official tables: what holds, and on request a version that was corrected. */
export const reportView = async (reading: Reading, agency: PublicAgency, year: number, version: string | null): Promise<View | null> => {
  const all = await publicReportsOfYear(reading.reader, agency.id, year)
  const asked =
    version === null
      ? all.filter(({ state }) => state === "published")
      : all.filter(({ reportId, round }) => `${reportId}.${String(round)}` === version)
  const [first] = asked
  if (first === undefined || contentOf(first) === null) return null
  const earlier = all.filter(({ state }) => state === "corrected" && version === null)
  const years = await course(reading, first)
  const title = reportTitle(first)
  const [asks, published] = [figuresOfYears(years, "requests.received.total"), figuresOfYears(years, "disclosure.normativeDocuments.inForce")]
  return {
    title,
    path: `/reports/${agency.id}/${String(year)}${version === null ? "" : `?version=${version}`}`,
    trail: [
      ...agencyTrail,
      { name: agency.name, href: `/agencies/${agency.id}` },
      { name: "政府信息公开年报", href: `/agencies/${agency.id}/reports` },
    ],
    column: { name: "政府信息公开年报", type: "政务公开" },
    description: title,
    meta: [
      ["ArticleTitle", title],
      ["PubDate", first.publishedOn],
      ["ContentSource", agency.name],
    ],
    hidden: version !== null,
    agency,
    body: (
      <>
        {asked.map((one) => (
          <Version of={one} title={reportTitle(one)} />
        ))}
        {asks.length < 2 ? null : (
          <section class="screen">
            <h2>历年比较</h2>
            <YearsChart title="本年新收政府信息公开申请" unit="件" figures={asks} />
            {published.length < 2 ? null : <YearsChart title="现行有效行政规范性文件" unit="件" figures={published} />}
          </section>
        )}
        {earlier.length === 0 ? null : (
          <section class="screen">
            <h2>更正以前的版本</h2>
            <ul class="lines">
              {earlier.map((one) => (
                <li>
                  <a href={`/reports/${agency.id}/${String(year)}?version=${one.reportId}.${String(one.round)}`}>{reportTitle(one)}</a>
                  <time datetime={one.publishedOn}>{one.publishedOn}</time>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  }
}
