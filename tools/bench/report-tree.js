// @ts-check
import { formCells, nestFigures, tables } from "@gongkai/report"

/** The agency over them. */
export const top = "tree"

const cells = tables.flatMap(({ id }) => formCells("2021", id))
const variants = 40

/** Figures of one of some kinds of agencies: small counts, blanks here and there, money with a decimal place. @param {number} variant */
const figuresOf = (variant) =>
  cells.map((cell, place) => {
    if ((place + variant) % 17 === 0) return null
    return cell.unit === "万元" ? variant / 10 : (place * 7 + variant) % 5
  })

/** @param {number} variant */
const reportOf = (variant) => {
  const figures = cells.map((cell, place) => /** @type {const} */ ([cell.id, figuresOf(variant)[place] ?? null]))
  const nested = Object.fromEntries(tables.map(({ id }) => [id, nestFigures(id, figures)]))
  const prose = "本年度主动公开工作按照要求开展，申请办理依法依规。".repeat(40)
  return { schema: "gongkai.report/1", form: "2021", sections: { overview: prose, problems: prose, other: "" }, ...nested, cells: {} }
}

/**
 * Agencies directly below one, each with a filed report of every year but for a few that are missing.
 * @param {import("./records-office.js").BenchDatabase["owner"]} owner @param {{ agencies: number, from: number, to: number }} size
 */
export const plantTree = async (owner, { agencies, from, to }) => {
  await owner.query("set session_replication_role = replica")
  await owner.query(
    `insert into gongkai.agency (id, parent_id, name, short_name, level, kind, superiors)
      select 'below-' || lpad(n::text, 5, '0'), $1, '样本第' || n || '局', '第' || n || '局', 'county', 'department', array[$1, 'below-' || lpad(n::text, 5, '0')]
      from generate_series(1, $2::int) n`,
    [top, agencies],
  )
  const kinds = Array.from({ length: variants }, (_, variant) => variant)
  await owner.query("create temporary table variant (nth integer primary key, report json, figures json)")
  for (const variant of kinds)
    await owner.query("insert into variant values ($1, $2, $3)", [variant, JSON.stringify(reportOf(variant)), JSON.stringify(figuresOf(variant))])
  // Every fiftieth agency is missing in a year, another one each year.
  await owner.query(
    `insert into gongkai.filed_report (agency_id, report_id, round, year, scope, form, state, filed_on, filed_by, report, figures, fingerprint, findings, published_on, goes_up, first_filed_on)
      select 'below-' || lpad(n::text, 5, '0'), 'r' || n || '-' || y, 1, y, 'agency', '2021',
        (array['published', 'published', 'published', 'cleared', 'submitted', 'returned'])[1 + (n * 7 + y) % 6],
        make_date(y + 1, 1, 5) + n % 40, 'somebody', v.report, v.figures, '{"schema":"gongkai.fingerprint/1","held":{}}', '[]', make_date(y + 1, 2, 20), true, make_date(y + 1, 1, 5) + n % 40
      from generate_series(1, $1::int) n cross join generate_series($2::int, $3::int) y join variant v on v.nth = n % $4::int
      where (n + y) % 50 <> 0`,
    [agencies, from, to, variants],
  )
  await owner.query("set session_replication_role = origin")
  await owner.query("vacuum analyze")
}

/** What a cell of the sum must come to, added here anew. @param {number} place @param {{ agencies: number, year: number }} size */
export const expectedSum = (place, { agencies, year }) => {
  let sum = 0
  for (let n = 1; n <= agencies; n += 1) {
    const returned = (n * 7 + year) % 6 === 5
    if ((n + year) % 50 !== 0 && !returned) sum += figuresOf(n % variants)[place] ?? 0
  }
  return sum
}
