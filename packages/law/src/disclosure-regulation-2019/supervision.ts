import type { Citation } from "../kernel.ts"
import { cite } from "./cite.ts"

/** What the Regulation asks of the work on disclosure itself, as assessments look at it; not rules that are computed. */
export const supervisionCitations = {
  organisation: cite(4, "机关指定机构负责本机关政府信息公开的日常工作"),
  guide: cite(12, "编制、公布公开指南和公开目录，并且及时更新", { paragraph: 1 }),
  contents: cite(20, "主动公开本机关的机构职能、文件、规划、统计、许可处罚、预算决算、收费、采购等信息"),
  fees: cite(42, "提供政府信息不收取费用；数量、频次明显超过合理范围的，可以依规定收取信息处理费"),
  assessment: cite(46, "各级人民政府建立健全考核、社会评议和责任追究制度，定期对政府信息公开工作考核、评议"),
  training: cite(48, "对政府信息公开工作人员定期进行培训"),
  remedies: cite(51, "认为政府信息公开工作侵犯合法权益的，可以投诉、举报，也可以申请行政复议或者提起行政诉讼"),
} as const satisfies Readonly<Record<string, Citation>>
