import { lawOf, type Casework } from "@gongkai/casework"
import { day, yearOf, type Day } from "@gongkai/law"
import { dueSet, reportCorrected, reportMade, type ReportCourse } from "../office-work/annual-reports.ts"
import { workThrough, type Course } from "../office-work/day-by-day.ts"
import type { Desk } from "../office-work/desk.ts"
import { documentMade, registersKept, type DocumentMade, type RegisterSizes } from "../office-work/registers.ts"
import { agencies, government } from "./agencies.ts"
import { beginningOf } from "./cases.ts"

/** The agency that has made no report yet: its people begin them. */
export const agencyToReport = "office"
/** The agency whose report of the last year is still awaited, and the one whose is sent back and not mended yet. */
export const agencyWithoutReport = "river-street"
export const agencySentBack = "water"

const days = { begun: "01-05", submitted: "01-12", returned: null, cleared: "01-20", published: "01-26" } as const

/** An agency of the district at work, on the day that it is there. */
export const deskOf = async (casework: Casework, agencyId: string): Promise<Desk> => {
  const today = casework.today()
  const law = await casework.records.transaction({ agencyId, personId: "demonstration", today }, (tx) => lawOf(tx, agencyId))
  return { casework, agencyId, law, today, decisionStages: ["head"], noticeStages: ["head"] }
}

/** How a report of the last year came along; the year before all went as it should. */
const lastYears = (agencyId: string): Partial<ReportCourse> => {
  if (agencyId === agencySentBack) return { submitted: "01-29", returned: "02-05", cleared: null, published: null }
  if (agencyId === "housing") return { returned: "01-15", cleared: "01-22" }
  if (agencyId === "education") return { submitted: "02-06", cleared: "02-10", published: "02-11" }
  return {}
}

/** What each agency decides in a quarter; the government itself and its office decide nothing of the kind. */
const sizes: Readonly<Record<string, RegisterSizes>> = {
  sports: { licensing: 4, penalties: 1, coercion: 0, fees: 0 },
  housing: { licensing: 90, penalties: 25, coercion: 4, fees: 120 },
  education: { licensing: 15, penalties: 3, coercion: 0, fees: 30 },
  water: { licensing: 20, penalties: 12, coercion: 3, fees: 45 },
  "east-street": { licensing: 0, penalties: 6, coercion: 2, fees: 0 },
  "river-street": { licensing: 0, penalties: 5, coercion: 1, fees: 0 },
}

/** Normative documents that the office made in and before the two years. */
export const documentsOfOffice = ([first, second]: readonly [number, number]): readonly DocumentMade[] => [
  { nth: 1, on: day(`${String(first - 1)}-05-20`), title: "清水县公共场所开放管理办法（示例）", repealedOn: null },
  { nth: 2, on: day(`${String(first)}-03-11`), title: "清水县农村公路养护办法（示例）", repealedOn: null },
  { nth: 3, on: day(`${String(first)}-06-03`), title: "清水县临时救助实施细则（示例）", repealedOn: day(`${String(second)}-06-03`) },
  { nth: 4, on: day(`${String(second)}-09-15`), title: "清水县政务服务评价办法（示例）", repealedOn: null },
]

/** Registers and documents of the two years, before their reports. */
const countedRecords = (desks: readonly Desk[], [first, second]: readonly [number, number], since: Day): readonly Course[] =>
  desks.flatMap((desk) => {
    const size = sizes[desk.agencyId]
    const years = size === undefined ? [] : [first, second].map((year) => registersKept(desk, year, size, since))
    if (desk.agencyId !== "office") return years
    return documentsOfOffice([first, second]).map((one) => documentMade(desk, one, since))
  })

/**
 * Plants the annual reports of the two years before this one: of the first, with the tree's and a correction; of the
 * second one late, one sent back, one missing, and the tree's not begun. The office has none: there is something left to do.
 */
export const plantReportsOfDistrict = async (casework: Casework): Promise<void> => {
  const thisYear = yearOf(casework.today())
  const superior = await deskOf(casework, government.id)
  const desks = await Promise.all(agencies.map(({ id }) => deskOf(casework, id)))
  const [first, second] = [thisYear - 2, thisYear - 1]
  const own = (desk: Desk, year: number, more: Partial<ReportCourse>): ReportCourse => ({ desk, superior, year, scope: "agency", ...days, ...more })
  const reporting = desks.filter(({ agencyId }) => agencyId !== agencyToReport)
  const ofFirst = reporting.map((desk) => own(desk, first, {}))
  const ofSecond = reporting.filter(({ agencyId }) => agencyId !== agencyWithoutReport).map((desk) => own(desk, second, lastYears(desk.agencyId)))
  const ofTop = [first, second].map((year) => ({ ...own(superior, year, { superior: null }), begun: "01-06", submitted: "01-13" }))
  const tree: ReportCourse = {
    ...own(superior, first, { superior: null, scope: "tree" }),
    ...{ begun: "03-02", submitted: "03-12", cleared: "03-16", published: "03-20" },
  }
  const corrected = ofFirst.filter(({ desk }) => desk.agencyId === "sports").map((report) => reportCorrected(report, "04-10"))
  const courses = [...ofFirst, ...ofSecond, ...ofTop, tree].map(reportMade)
  await workThrough(countedRecords(desks, [first, second], beginningOf(casework.today())), casework.today())
  await workThrough([dueSet(superior, day(`${String(first)}-12-20`), "01-25"), ...courses, ...corrected], casework.today())
}
