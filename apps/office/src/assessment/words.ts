import type { components } from "@gongkai/client"

export type Assessment = components["schemas"]["Assessment"]
export type Table = components["schemas"]["AssessmentTable"]
export type AssessedAgency = Table["agencies"][number]
export type Criterion = components["schemas"]["Criterion"]
export type Sheet = components["schemas"]["AssessmentSheet"]
export type SheetShown = components["schemas"]["AssessmentSheetShown"]
export type Trail = components["schemas"]["ScoreTrail"]
export type Result = components["schemas"]["AssessmentResult"]

export const states: Readonly<Record<Assessment["state"], string>> = { draft: "拟定中", open: "进行中", published: "已公布" }
export const stateColors: Readonly<Record<Assessment["state"], string>> = { draft: "default", open: "blue", published: "green" }
export const sheetStates: Readonly<Record<Sheet["state"], string>> = { draft: "自评中", submitted: "已提交，待评审", reviewed: "已评审" }
export const sheetColors: Readonly<Record<Sheet["state"], string>> = { draft: "default", submitted: "blue", reviewed: "green" }
export const steps: Readonly<Record<Trail["steps"][number]["step"], string>> = { automatic: "系统计分", self: "自评", review: "评审", appeal: "复核" }

type Fault = Trail["faults"][number]

const paths: Readonly<Partial<Record<Fault["kind"], string>>> = {
  request: "/requests/",
  dispute: "/disputes/",
  report: "/reports/",
  item: "/catalogue/",
  duty: "/duties/",
  message: "/messages/",
}

/** What a record is called that points were lost for. */
export const faultKinds: Readonly<Record<Fault["kind"], string>> = {
  request: "申请",
  dispute: "复议、诉讼案件",
  report: "年度报告",
  finding: "校验结果",
  item: "信息",
  duty: "公开事项",
  column: "栏目",
  message: "留言",
}

/** Where such a record is looked at; null where it has no page. */
export const pathOfFault = ({ kind, recordId }: Fault): string | null => {
  const path = paths[kind]
  // A report that there is not is called by its year.
  return path === undefined || (kind === "report" && /^\d{4}$/u.test(recordId)) ? null : `${path}${encodeURIComponent(recordId)}`
}

/** Points as they are written; what does not apply says so. */
export const pointsText = (points: number | null | undefined): string => (points === null || points === undefined ? "不适用" : String(points))

/** What a review begins from: what was counted, and by hand what the agency gave itself. */
export const beginningOf = ({ criterion, steps: taken }: Trail): Trail["steps"][number] | null =>
  taken.find(({ step }) => step === (criterion.measure === null ? "self" : "automatic")) ?? null
