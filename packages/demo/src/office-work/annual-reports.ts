import {
  beginReport,
  clearOwnReport,
  clearReport,
  correctReport,
  draftSection,
  enterCells,
  publishReport,
  returnReport,
  setReportDue,
  submitReport,
  writeReportSection,
} from "@gongkai/casework"
import { day, type Day } from "@gongkai/law"
import { cellsOf, reportOf, sectionsOf, type ReportScope, type Tx } from "@gongkai/records"
import type { Course } from "./day-by-day.ts"
import { enter, onDay, personAt, type Desk, type Post } from "./desk.ts"
import { wordsFor } from "./report-words.ts"

/** A report of the demonstration: whose, of which year, and on which days of the year after it came to what. */
export interface ReportCourse {
  readonly desk: Desk
  /** The direct superior's; null for the top of the tree. */
  readonly superior: Desk | null
  readonly year: number
  readonly scope: ReportScope
  /** Month and day, `01-08`. */
  readonly begun: string
  readonly submitted: string
  /** Null where it was not sent back; then it is submitted again and cleared some days later. */
  readonly returned: string | null
  readonly cleared: string | null
  readonly published: string | null
}

const sections = ["overview", "problems", "other"] as const
const nought = "经业务股室核对，本年度没有该类事项（示例）"

const looked = <Result>(desk: Desk, on: Day, look: (tx: Tx) => Promise<Result>): Promise<Result> =>
  desk.casework.records.transaction({ agencyId: desk.agencyId, personId: personAt(desk, "head"), today: on }, look)

const versionOf = async (desk: Desk, on: Day, reportId: string): Promise<number> =>
  (await looked(desk, on, (tx) => reportOf(tx, desk.agencyId, reportId)))?.version ?? 0

/** Fills what nothing says: a figure with its source, a prompt with words. */
const completed = async (desk: Desk, post: Post, on: Day, reportId: string, year: number): Promise<void> => {
  const { agencyId } = desk
  const open = (await looked(desk, on, (tx) => cellsOf(tx, agencyId, reportId))).filter(({ source }) => source === "open")
  const entries = open.map(({ cell, version }) => ({ cell, version, value: 0, note: nought }))
  if (entries.length > 0) await enter(desk, post, on, enterCells, { reportId, cells: entries })
  for (const section of sections) {
    const draft = await looked(desk, on, (tx) => draftSection(tx, agencyId, reportId, section))
    const kept = (await looked(desk, on, (tx) => sectionsOf(tx, agencyId, reportId))).find((one) => one.section === section)
    const text = (draft?.text ?? "").replace(/〔待填：?([^〔〕]*)〕/gu, (_, asked: string) => wordsFor(asked, year))
    await enter(desk, post, on, writeReportSection, { reportId, section, text, version: kept?.version ?? 0 })
  }
}

/** The id of a report of the demonstration. */
export const reportIdOf = (agencyId: string, year: number, scope: ReportScope): string => `${agencyId}-report-${String(year)}-${scope}`

/** A year's report from its beginning to its publication, as far as its days are given. */
export async function* reportMade(made: ReportCourse): Course {
  const { desk, superior, year, scope, begun, submitted, returned, cleared, published } = made
  const reportId = reportIdOf(desk.agencyId, year, scope)
  const on = (monthDay: string): Day => day(`${String(year + 1)}-${monthDay}`)
  const writer: Post = superior === null ? "head" : "clerk"
  const seen = async (at: Day) => ({ reportId, version: await versionOf(desk, at, reportId) })
  let round = 1
  yield on(begun)
  await enter(desk, writer, on(begun), beginReport, { reportId, year, scope })
  await completed(desk, writer, on(begun), reportId, year)
  yield on(submitted)
  await enter(desk, "head", on(submitted), submitReport, await seen(on(submitted)))
  if (returned !== null && superior !== null) {
    yield on(returned)
    const words = "总体情况中请补充主动公开渠道的情况，行政许可的数量请再与审批股核对。"
    const remarks = [{ cell: "disclosure.licensing.decisions", words: "请与审批系统的数量核对" }]
    await enter(superior, "supervisor", on(returned), returnReport, { reviewId: `${reportId}-review-1`, reportId, round, words, remarks })
    if (cleared === null) return
    yield on(cleared)
    await enter(desk, "head", on(cleared), submitReport, await seen(on(cleared)))
    round = 2
  }
  if (cleared === null) return
  yield on(cleared)
  if (superior === null) await enter(desk, "head", on(cleared), clearOwnReport, await seen(on(cleared)))
  else await enter(superior, "supervisor", on(cleared), clearReport, { reviewId: `${reportId}-review-${String(round)}`, reportId, round })
  if (published === null) return
  yield on(published)
  await enter(desk, "head", on(published), publishReport, await seen(on(published)))
}

/** A published report that says something wrong in its prose, corrected some time after. */
export async function* reportCorrected({ desk, superior, year, scope }: ReportCourse, monthDay: string): Course {
  const on = day(`${String(year + 1)}-${monthDay}`)
  const [reportId, newReportId] = [reportIdOf(desk.agencyId, year, scope), `${reportIdOf(desk.agencyId, year, scope)}-corrected`]
  yield on
  await enter(desk, "clerk", on, correctReport, { reportId, newReportId, reason: "第五部分漏写了上一年度所列问题的改进情况" })
  const kept = (await looked(desk, on, (tx) => sectionsOf(tx, desk.agencyId, newReportId))).find(({ section }) => section === "problems")
  const text = `${kept?.text ?? ""}\n上一年度所列的问题均已按期改进。（示例文字）`
  await enter(desk, "clerk", on, writeReportSection, { reportId: newReportId, section: "problems", text, version: kept?.version ?? 0 })
  const seen = async () => ({ reportId: newReportId, version: await versionOf(desk, on, newReportId) })
  await enter(desk, "head", on, submitReport, await seen())
  if (superior !== null)
    await enter(superior, "supervisor", on, clearReport, { reviewId: `${newReportId}-review-1`, reportId: newReportId, round: 1 })
  await enter(desk, "head", on, publishReport, await seen())
}

/** The superior asks for the reports of those below earlier than the law does. */
export async function* dueSet(superior: Desk, on: Day, monthDay: string): Course {
  yield on
  const { casework, actor } = onDay(superior, "head", on)
  const outcome = await setReportDue(casework, actor, { whose: "below", monthDay, version: 0 })
  if (!outcome.ok) throw new Error(`the demonstration: ${outcome.code}`)
}
