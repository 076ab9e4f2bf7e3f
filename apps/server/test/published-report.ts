import { formCells, tables, type Edition } from "@gongkai/report"
import { plantReport } from "./planted-report.ts"
import type { Office } from "./office.ts"

const form: Edition = "2021"

/** Sets a place in a tree of objects. */
const place = (tree: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [first = "", ...rest] = path
  if (rest.length === 0) {
    tree[first] = value
    return
  }
  const under = (tree[first] ??= {}) as Record<string, unknown>
  place(under, rest, value)
}

/** A report as gongkai.report/1: ten requests of natural persons, all granted, nothing else. */
const reportOf = (agency: string, year: number): Readonly<Record<string, unknown>> => {
  const report: Record<string, unknown> = {
    schema: "gongkai.report/1",
    form,
    forms: { disclosure: form, requests: form },
    scope: "agency",
    year,
    agency,
    title: `${agency}${String(year)}年政府信息公开工作年度报告`,
    sections: { overview: "一年来，依法公开。", problems: "还有不足。", other: "没有收取信息处理费。" },
    disclosure: {},
    requests: {},
    disputes: {},
    cells: {},
  }
  const ten = new Set(["requests.received", "requests.granted", "requests.total"].flatMap((row) => [`${row}.naturalPerson`, `${row}.total`]))
  for (const { id: tableId } of tables) for (const { id } of formCells(form, tableId)) place(report, id.split("."), ten.has(id) ? year - 2015 : 0)
  return report
}

/** Puts a published report before the public, with its content. */
export const plantPublishedReport = async (office: Office, agencyId: string, year: number): Promise<void> => {
  const id = `report-${String(year)}`
  await plantReport(office, agencyId, { id, year, filed: "published" })
  await office.db.asOwner(
    `with changed as (update gongkai.filed_report set report = $2 where report_id = $1 returning agency_id)
      insert into gongkai.event (agency_id, name, actor, at, body) select agency_id, 'agency.changed', 'test', now(), '{}' from changed`,
    [id, JSON.stringify(reportOf(`样本${agencyId}机关`, year))],
  )
}
