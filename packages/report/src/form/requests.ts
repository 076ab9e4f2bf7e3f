import { cite, type Citation } from "@gongkai/law"
import type { Edition, FormColumn, FormRow } from "./kinds.ts"

const organisation = ["申请人情况", "法人或其他组织"] as const

/** The seven columns of table 3, in the form's order. Same in both editions. */
export const requestColumns = [
  { id: "naturalPerson", label: "自然人", groups: ["申请人情况"] },
  { id: "commercialEnterprise", label: "商业企业", groups: organisation },
  { id: "researchInstitution", label: "科研机构", groups: organisation },
  { id: "publicWelfareOrganization", label: "社会公益组织", groups: organisation },
  { id: "legalServiceOrganization", label: "法律服务机构", groups: organisation },
  { id: "otherOrganization", label: "其他", groups: organisation },
  { id: "total", label: "总计", groups: [] },
] as const satisfies readonly FormColumn[]

const outcome = "三、本年度办理结果"
const refused = [outcome, "（三）不予公开"] as const
const unavailable = [outcome, "（四）无法提供"] as const
const notProcessed = [outcome, "（五）不予处理"] as const
const otherOutcome = [outcome, "（六）其他处理"] as const
const form2021: Citation = { law: "国办公开办函〔2021〕30号", says: "2021年版年度报告格式第三部分表格" }
const reportContents = (says: string): Citation => cite(50, says, { paragraph: 1, item: 2 })

/**
 * Every row of table 3 in the form's order. The two editions differ in （六）其他处理 alone:
 * the form of 2019 prints it as one row, whose figures are `other.other`.
 */
export const requestRows = [
  {
    id: "received",
    label: "一、本年新收政府信息公开申请数量",
    groups: [],
    alsoPrinted: ["本年新收申请数量"],
    keys: ["本年新收", "年新收", "新收政府信息"],
    cites: reportContents("本年收到的申请"),
  },
  {
    id: "carriedIn",
    label: "二、上年结转政府信息公开申请数量",
    groups: [],
    alsoPrinted: ["上年结转申请数量", "上年度结转政府信息公开申请数量"],
    keys: ["上年结转", "上年度结转", "年结转政府信息"],
    cites: reportContents("上年未办结、转入本年的申请"),
  },
  {
    id: "granted",
    label: "（一）予以公开",
    groups: [outcome],
    alsoPrinted: [],
    keys: ["予以公开"],
    cites: cite(36, "已公开的告知途径；可以公开的予以提供", { paragraph: 1, item: 2 }),
  },
  {
    id: "partiallyGranted",
    label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    groups: [outcome],
    alsoPrinted: ["部分公开"],
    keys: ["部分公开", "区分处理的", "只计这一情形"],
    cites: cite(37, "能够区分处理的，提供可以公开的部分，其余说明理由"),
  },
  {
    id: "refused.stateSecret",
    label: "1.属于国家秘密",
    groups: refused,
    alsoPrinted: ["国家秘密"],
    keys: ["国家秘密"],
    cites: cite(14, "国家秘密不予公开"),
  },
  {
    id: "refused.prohibitedByLaw",
    label: "2.其他法律行政法规禁止公开",
    groups: refused,
    alsoPrinted: ["其他法律法规禁止公开"],
    keys: ["其他法律", "法规禁止公开", "禁止公开"],
    cites: cite(14, "法律、行政法规禁止公开的不予公开"),
  },
  {
    id: "refused.safetyAndStability",
    label: "3.危及“三安全一稳定”",
    groups: refused,
    alsoPrinted: ["三安全一稳定"],
    keys: ["三安全一稳定", "三安全", "一稳定"],
    cites: cite(14, "可能危及国家安全、公共安全、经济安全、社会稳定的不予公开"),
  },
  {
    id: "refused.thirdPartyRights",
    label: "4.保护第三方合法权益",
    groups: refused,
    alsoPrinted: ["第三方合法权益"],
    keys: ["第三方合法", "保护第三方", "第三方"],
    cites: cite(15, "公开会损害第三方合法权益的，不予公开，第三方同意或者公共利益需要的除外"),
  },
  {
    id: "refused.internalAffairs",
    label: "5.属于三类内部事务信息",
    groups: refused,
    alsoPrinted: ["三类内部事务信息", "内部事务信息"],
    keys: ["三类内部事务", "内部事务"],
    cites: cite(16, "人事管理、后勤管理、内部工作流程三类信息可以不予公开", { paragraph: 1 }),
  },
  {
    id: "refused.deliberativeProcess",
    label: "6.属于四类过程性信息",
    groups: refused,
    alsoPrinted: ["四类过程性信息", "过程性信息"],
    keys: ["四类过程性", "过程性信息", "过程性"],
    cites: cite(16, "讨论记录、过程稿、磋商信函、请示报告四类过程性信息可以不予公开", { paragraph: 2 }),
  },
  {
    id: "refused.enforcementFile",
    label: "7.属于行政执法案卷",
    groups: refused,
    alsoPrinted: ["行政执法案卷信息", "行政执法案卷"],
    keys: ["行政执法案卷", "执法案卷"],
    cites: cite(16, "行政执法案卷信息可以不予公开", { paragraph: 2 }),
  },
  {
    id: "refused.administrativeQuery",
    label: "8.属于行政查询事项",
    groups: refused,
    alsoPrinted: ["行政查询事项"],
    keys: ["行政查询事项", "行政查询", "查询事项"],
    cites: cite(36, "工商、不动产登记等有专门规定的，依照其规定办理", { paragraph: 1, item: 7 }),
  },
  {
    id: "unavailable.notHeld",
    label: "1.本机关不掌握相关政府信息",
    groups: unavailable,
    alsoPrinted: ["本机关不掌握"],
    keys: ["本机关不掌握", "不掌握"],
    cites: cite(36, "信息不存在，或者不属于本机关负责公开", { paragraph: 1, item: 4 }),
  },
  {
    id: "unavailable.requiresCreation",
    label: "2.没有现成信息需要另行制作",
    groups: unavailable,
    alsoPrinted: ["没有现成信息"],
    keys: ["没有现成信息", "现成信息", "另行制作"],
    cites: cite(38, "只提供现有信息，需要加工、分析的可以不提供"),
  },
  {
    id: "unavailable.stillUnclear",
    label: "3.补正后申请内容仍不明确",
    groups: unavailable,
    alsoPrinted: ["补正后仍不明确"],
    keys: ["补正后申请内容", "仍不明确", "补正后"],
    cites: cite(30, "补正之后申请内容仍不明确"),
  },
  {
    id: "notProcessed.petition",
    label: "1.信访举报投诉类申请",
    groups: notProcessed,
    alsoPrinted: ["信访举报投诉"],
    keys: ["信访举报", "信访", "举报投诉"],
    cites: cite(39, "以申请形式信访、投诉、举报的，告知不作为申请处理", { paragraph: 1 }),
  },
  {
    id: "notProcessed.repeated",
    label: "2.重复申请",
    groups: notProcessed,
    alsoPrinted: [],
    keys: ["重复申请"],
    cites: cite(36, "已经答复又重复申请的，不重复处理", { paragraph: 1, item: 6 }),
  },
  {
    id: "notProcessed.publication",
    label: "3.要求提供公开出版物",
    groups: notProcessed,
    alsoPrinted: ["公开出版物"],
    keys: ["公开出版物", "出版物"],
    cites: cite(39, "公报、报刊、书籍等出版物，告知获取途径", { paragraph: 2 }),
  },
  {
    id: "notProcessed.excessive",
    label: "4.无正当理由大量反复申请",
    groups: notProcessed,
    alsoPrinted: ["大量反复申请"],
    keys: ["大量反复申请", "大量反复", "无正当理由大量"],
    cites: cite(35, "数量、频次明显超过合理范围且理由不合理的，告知不予处理"),
  },
  {
    id: "notProcessed.confirmation",
    label: "5.要求行政机关确认或重新出具已获取信息",
    groups: notProcessed,
    alsoPrinted: ["确认或重新出具"],
    keys: ["确认或重新", "重新出具", "出具已获取"],
    cites: { law: "国办公开办函〔2019〕60号", says: "实践类别，条例没有专门条文" },
  },
  {
    id: "other.correctionOverdue",
    label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    groups: otherOutcome,
    alsoPrinted: ["逾期不补正"],
    keys: ["逾期不补正", "不补正"],
    cites: cite(30, "没有正当理由逾期不补正的，视为放弃申请"),
  },
  {
    id: "other.feeOverdue",
    label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    groups: otherOutcome,
    alsoPrinted: ["逾期未缴费", "逾期不缴费", "逾期未缴纳费用", "逾期未按收费通知要求缴纳费用"],
    keys: ["未按收费通知", "收费通知", "缴纳费用", "逾期未缴", "不缴费"],
    cites: { law: "政府信息公开信息处理费管理办法", article: 6, says: "逾期未缴费的，视为放弃申请" },
  },
  {
    id: "other.other",
    label: "3.其他",
    groups: otherOutcome,
    alsoPrinted: [],
    keys: [],
    cites: { ...form2021, says: "以其他方式终结的申请，撤回申请计入此项" },
  },
  {
    id: "concluded",
    label: "（七）总计",
    groups: [outcome],
    alsoPrinted: ["合计"],
    keys: [],
    cites: { ...form2021, says: "本年度办理结果各情形之和" },
  },
  {
    id: "carriedOut",
    label: "四、结转下年度继续办理",
    groups: [],
    alsoPrinted: ["结转下年度", "结转下一年度继续办理", "结转下年继续办理"],
    keys: ["结转下年", "结转下一年", "下年度继续办理"],
    cites: reportContents("年末尚未办结、转入下年的申请"),
  },
] as const satisfies readonly FormRow[]

/** A row id of table 3. */
export type RequestRowId = (typeof requestRows)[number]["id"]
/** A column id of table 3. */
export type RequestColumnId = (typeof requestColumns)[number]["id"]

/** The group that the form of 2019 prints as the single row `other.other`. */
export const singleOtherLabel = "（六）其他处理"

/** The two rows that only the form of 2021 has. */
export const rowsOnly2021: readonly RequestRowId[] = ["other.correctionOverdue", "other.feeOverdue"]

/** The rows whose sum is （七）总计, in the form's order. */
export const outcomeRows: readonly RequestRowId[] = requestRows
  .map((row) => row.id)
  .filter((id) => !["received", "carriedIn", "concluded", "carriedOut"].includes(id))

/**
 * The rows of table 3 as an edition prints them.
 * @returns 25 rows for 2021; 23 for 2019, where `other.other` bears the label （六）其他处理
 */
export const requestRowsOf = (edition: Edition): readonly FormRow[] =>
  edition === "2021"
    ? requestRows
    : requestRows
        .filter((row) => !rowsOnly2021.includes(row.id))
        .map((row) => (row.id === "other.other" ? { ...row, label: singleOtherLabel, groups: [outcome] } : row))
