import { formCells, checkProse, nestFigures, tables, type Edition, type Report } from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"
import { day } from "@gongkai/law"
import type { FeeSummary, ReportTold } from "@gongkai/records"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { checkSectionTemplate, composeSection } from "./compose.ts"
import { defaultSectionTemplates } from "./default-templates.ts"
import { gapsIn } from "./gaps.ts"
import { publicationFigures } from "./publication-figures.ts"
import { sectionValues, type Told } from "./values.ts"
import { workFigures } from "./work-figures.ts"
import { sectionVariables } from "./variables.ts"

const noFees: FeeSummary = { noticed: 0, noticedYuan: 0, received: 0, receivedYuan: 0, refunded: 0, refundedYuan: 0, withoutAmount: 0 }
const noOpenness = {
  ...{ messages: 0, messagesAnswered: 0, consultations: 0, comments: 0, accountPosts: 0, deskConsultations: 0, activities: 0, bookedPlaces: 0 },
  ...{ attendedPlaces: 0, concerns: 0, concernsAnswered: 0, questionsPublished: 0 },
}
const cellsOf = (form: Edition): readonly string[] => tables.flatMap(({ id }) => formCells(form, id).map((cell) => cell.id))

/** A year of a bureau of 青河, zeros but for what is given. */
const toldWith = (figures: Readonly<Record<string, number | null>> = {}, rest: Partial<Told> & { readonly of?: Partial<ReportTold> } = {}): Told => {
  const form = rest.of?.form ?? "2021"
  const all = new Map(cellsOf(form).map((id) => [id, id in figures ? (figures[id] ?? null) : 0]))
  return {
    agency: "青河市民政局",
    replies: { served: 0, late: 0 },
    fees: noFees,
    openness: noOpenness,
    publications: new Map(publicationFigures.map(({ id }) => [id, 0])),
    digestMails: 0,
    work: { kept: false, values: new Map(workFigures.map(({ id }) => [id, 0])) },
    assessments: { assessedAgencies: 0 },
    ...rest,
    report: { year: 2026, scope: "agency", asOf: day("2026-12-31"), ...rest.of, form, figures: all },
  }
}
const draft = (section: keyof typeof defaultSectionTemplates, told: Told) => composeSection(defaultSectionTemplates[section], sectionValues(told))

const year = toldWith(
  {
    "requests.received.total": 40,
    "requests.carriedIn.total": 3,
    "requests.granted.total": 20,
    "requests.partiallyGranted.total": 4,
    "requests.refused.stateSecret.total": 1,
    "requests.refused.enforcementFile.total": 5,
    "requests.unavailable.notHeld.total": 7,
    "requests.notProcessed.petition.total": 2,
    "requests.other.other.total": 1,
    "requests.concluded.total": 40,
    "requests.carriedOut.total": 3,
    "disputes.reconsideration.total": 6,
    "disputes.litigationDirect.total": 1,
    "disputes.litigationAfterReconsideration.total": 8,
    "disclosure.normativeDocuments.issued": 11,
    "disclosure.fees.amount": 12.5,
  },
  { replies: { served: 38, late: 2 }, fees: { ...noFees, noticed: 2, noticedYuan: 300, received: 1, receivedYuan: 100 } },
)

test("总体情况写出表里的数：各行相加，行政诉讼两栏相加", () => {
  const { text } = draft("overview", year)
  expect(text).toContain("2026年，本机关收到政府信息公开申请40件，上年结转3件，办结40件，结转下年度继续办理3件。")
  expect(text).toContain("予以公开20件，部分公开4件，不予公开6件，无法提供7件，不予处理2件，其他处理1件。")
  expect(text).toContain("送达的答复38件，在期限内送达36件，逾期送达2件。")
  expect(text).toContain("被申请行政复议6件，被提起行政诉讼9件。")
  expect(text).toContain("制发行政规范性文件11件，废止行政规范性文件0件")
  expect(text).toContain("收取行政事业性收费12.5万元。")
})

test("记录里没有的不写，留待填；待填的都列出来", () => {
  const { text, lacking } = draft("overview", toldWith({ "disclosure.licensing.decisions": null, "requests.refused.prohibitedByLaw.total": null }))
  expect(text).toContain("作出行政许可决定〔待填：行政许可决定的件数〕件")
  expect(text).toContain("不予公开〔待填：不予公开的件数〕件")
  expect(lacking.filter(({ variable }) => variable !== null)).toEqual([
    { words: "行政许可决定的件数", variable: "licensing" },
    { words: "不予公开的件数", variable: "refused" },
  ])
  expect(lacking.map(({ words }) => words)).toEqual(gapsIn(text!))
  expect(draft("problems", year).lacking).toHaveLength(2)
})

test("监督保障：没有登记工作记录的不写数；登记了的写，没有计划、没有投诉的不写计划和投诉", () => {
  const work = (kept: boolean, of: Readonly<Record<string, number>>) =>
    toldWith({}, { work: { kept, values: new Map(workFigures.map(({ id }) => [id, of[id] ?? 0])) } })
  expect(draft("overview", work(false, { trainings: 3 })).text).not.toContain("培训3次")
  const some = draft("overview", work(true, { trainings: 3, personsTaught: 126, trainingHours: 10.5, rulesAdopted: 2 })).text
  expect(some).toContain("开展政府信息公开培训3次，培训126人次、10.5课时；召开工作会议0次，出台制度2项，开展监督检查0次。")
  expect(some).not.toContain("年度工作计划")
  expect(some).not.toContain("投诉")
  const all = draft(
    "overview",
    work(true, { tasksPlanned: 9, tasksDone: 7, tasksLate: 1, complaints: 4, complaintsFounded: 2, improvementOrders: 2 }),
  ).text
  expect(all).toContain("列出任务9项，完成7项，逾期1项。")
  expect(all).toContain("投诉举报4件，查证属实2件，责令改正2件，通报批评0件。")
  const tree = { ...work(true, { trainings: 3 }), report: { ...year.report, scope: "tree" as const } }
  expect(draft("overview", tree).text).not.toContain("培训3次")
})

test("第六部分：收费通知的件数、总金额和实收；有一件没有金额，总金额待填", () => {
  expect(draft("other", year).text).toContain("发出信息处理费收费通知2件，总金额300元，实际收取信息处理费100元。")
  expect(draft("other", toldWith()).text).toContain("没有发出信息处理费收费通知，实际收取信息处理费0元。")
  const unknown = draft("other", toldWith({}, { fees: { ...noFees, noticed: 2, noticedYuan: 300, withoutAmount: 1 } }))
  expect(unknown.text).toContain("收费通知3件，总金额〔待填：信息处理费收费通知的总金额，以元为单位〕元")
})

test("汇总的报告：各下级机关的收费和时限这里没有，不用本机关的冒充", () => {
  const tree = { ...year, report: { ...year.report, scope: "tree" as const } }
  expect(draft("other", tree).lacking.map(({ variable }) => variable)).toEqual([
    "feeNotices",
    "feeNoticedYuan",
    "feeReceivedYuan",
    "feeRefundedYuan",
    null,
  ])
  expect(draft("overview", tree).text).toContain("送达的答复〔待填：本年送达的答复的件数〕件")
})

const reportOf = ({ report, agency }: Told, overview: string): Report =>
  parseReport({
    schema: "gongkai.report/1",
    form: report.form,
    forms: { disclosure: report.form, requests: report.form },
    scope: report.scope,
    year: report.year,
    agency,
    title: null,
    sections: { overview, problems: null, other: null },
    ...Object.fromEntries(tables.map(({ id }) => [id, nestFigures(id, report.figures)])),
    cells: {},
  })

const anyTold = fc
  .record({
    form: fc.constantFrom<Edition>("2019", "2021"),
    scope: fc.constantFrom("agency" as const, "tree" as const),
    figures: fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 5000 }) }, { weight: 1, arbitrary: fc.constant(null) }), {
      minLength: 200,
      maxLength: 200,
    }),
    served: fc.nat({ max: 900 }),
    late: fc.nat({ max: 90 }),
    fees: fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 90_000 }), fc.nat({ max: 90_000 }), fc.nat({ max: 2 })),
  })
  .map(({ form, scope, figures, served, late, fees: [noticed, noticedYuan, receivedYuan, withoutAmount] }) =>
    toldWith(Object.fromEntries(cellsOf(form).map((id, at) => [id, figures[at] ?? null])), {
      of: { form, scope },
      replies: { served: served + late, late },
      fees: { ...noFees, noticed, noticedYuan, receivedYuan, withoutAmount },
    }),
  )

describe("不论数是多少", () => {
  test("起草的文字与表格从不矛盾", () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        expect(checkProse(reportOf(told, draft("overview", told).text!))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test("文字里的每个数都是数据里的，没有别的数", () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const known = new Set(Object.values(sectionValues(told)).map(String))
        for (const section of ["overview", "problems", "other"] as const)
          for (const [said] of draft(section, told).text!.matchAll(/\d+(?:\.\d+)?/gu)) expect(known).toContain(said)
      }),
      { numRuns: 100 },
    )
  })
})

test("起草的数改错一个，核对就发现：这条性质不是空的", () => {
  const text = draft("overview", year).text!
  expect(checkProse(reportOf(year, text))).toEqual([])
  expect(checkProse(reportOf(year, text.replace("不予公开6件", "不予公开9件"))).map(({ key }) => key)).toEqual(["prose.mismatch:requests.refused"])
  expect(checkProse(reportOf(year, text.replace("行政诉讼9件", "行政诉讼8件"))).map(({ key }) => key)).toEqual(["prose.mismatch:disputes.litigation"])
})

test("自带的模板没有毛病；模板里用得到的变量都有中文名，且只有这些", () => {
  for (const template of Object.values(defaultSectionTemplates)) expect(checkSectionTemplate(template)).toEqual([])
  for (const { words } of sectionVariables) expect(words).toMatch(/\p{Script=Han}/u)
  expect(checkSectionTemplate("一\n{{ applicantName }}")).toMatchObject([{ code: "VARIABLE_UNKNOWN", line: 2, variable: "applicantName" }])
  expect(checkSectionTemplate("{% if year %}")).toMatchObject([{ code: "TEMPLATE_SYNTAX" }])
  expect(checkSectionTemplate(" \n")).toMatchObject([{ code: "TEMPLATE_EMPTY" }])
})
