import type { disclosure2019 } from "./edition-2019.ts"
import type { disclosure2021 } from "./edition-2021.ts"
import type { DisputeBlockId, DisputeColumnId } from "./disputes.ts"
import type { TableId } from "./kinds.ts"
import type { RequestColumnId, RequestRowId } from "./requests.ts"

type Blocks = (typeof disclosure2019)[number] | (typeof disclosure2021)[number]
type DisclosureRowId = Blocks["rows"][number]["id"]
type DisclosureColumnId = Blocks["columns"][number]["id"]

/** What each table is for, in our own words. */
export const tableMeanings: Record<TableId, string> = {
  disclosure: "本年主动公开的规章、规范性文件、许可、处罚、强制和收费各有多少。",
  requests: "本年收到的政府信息公开申请，按申请人分列，各是怎样办结的，还有多少转入下年。",
  disputes: "因政府信息公开被申请行政复议、被提起行政诉讼的案件，各是什么结果。",
}

/** What is counted in each row of table 3, in our own words. */
export const requestRowMeanings: Record<RequestRowId, string> = {
  received: "1 月 1 日至 12 月 31 日收到的申请，按收到申请之日计入。",
  carriedIn: "上年收到、上年底还没有办结、转到本年办的申请；应当等于上一年度报告的第四项。",
  granted: "申请的信息全部给了，或者早已公开、告知了在哪里能看到。",
  partiallyGranted: "一份申请里有的给、有的不给，做了区分处理；这样的申请只计在这里，不再计入别的行。",
  "refused.stateSecret": "信息依法定为国家秘密，不能公开。",
  "refused.prohibitedByLaw": "法律、行政法规有条文明确不许公开。",
  "refused.safetyAndStability": "公开后可能危及国家安全、公共安全、经济安全、社会稳定。",
  "refused.thirdPartyRights": "涉及商业秘密、个人隐私等，公开会损害第三方，第三方不同意，也没有重大公共利益需要公开。",
  "refused.internalAffairs": "人事管理、后勤管理、内部工作流程这三类信息。",
  "refused.deliberativeProcess": "讨论记录、过程稿、磋商信函、请示报告这四类信息。",
  "refused.enforcementFile": "行政执法案卷里的信息。",
  "refused.administrativeQuery": "不动产登记、工商登记等另有查询办法的资料，告知按那套办法去查。",
  "unavailable.notHeld": "检索后没有这份信息，或者信息不归本机关管。",
  "unavailable.requiresCreation": "没有现成的，要另外汇总、加工、分析才能给。",
  "unavailable.stillUnclear": "告知补正，申请人也补正了，还是看不出要什么。",
  "notProcessed.petition": "借申请的形式信访、投诉、举报，不作为申请办理，告知走相应渠道。",
  "notProcessed.repeated": "同一申请人就已经答复过的同样内容再次申请。",
  "notProcessed.publication": "要的是公报、报刊、书籍这类公开出版物，告知怎样取得。",
  "notProcessed.excessive": "申请的数量、次数明显超出合理范围，说明的理由也不合理。",
  "notProcessed.confirmation": "要求对已经拿到的信息再盖章、确认或者重新出具。",
  "other.correctionOverdue": "告知补正后没有正当理由逾期不补正，视为放弃申请。",
  "other.feeOverdue": "收到收费通知后逾期没有缴费，视为放弃申请。",
  "other.other": "以上都不是的办结方式，例如申请人撤回。2019 年版只有“（六）其他处理”一行，逾期不补正、逾期不缴费也计在这一行。",
  concluded: "本年办结的申请，等于（一）到（六）各行相加。",
  carriedOut: "到 12 月 31 日还没有办结的申请，包括等待补正、征求意见、延期和等待缴费的；它是下一年度报告的第二项。",
}

/** Who is counted in each column of table 3. */
export const requestColumnMeanings: Record<RequestColumnId, string> = {
  naturalPerson: "以个人名义提出的申请。",
  commercialEnterprise: "公司等以营利为目的的企业提出的申请。",
  researchInstitution: "科研院所等从事研究的机构提出的申请。",
  publicWelfareOrganization: "社会团体、基金会等公益组织提出的申请。",
  legalServiceOrganization: "律师事务所等法律服务机构以自己的名义提出的申请。",
  otherOrganization: "前四类以外的法人或其他组织提出的申请。",
  total: "自然人与五类法人或其他组织相加。",
}

/** What is counted in each block of table 4. */
export const disputeBlockMeanings: Record<DisputeBlockId, string> = {
  reconsideration: "本机关是被申请人的行政复议案件。",
  litigationDirect: "没有先复议、直接起诉本机关的行政诉讼案件。",
  litigationAfterReconsideration: "先经过复议、再起诉的行政诉讼案件。",
}

/** What each result of table 4 means. */
export const disputeColumnMeanings: Record<DisputeColumnId, string> = {
  upheld: "本机关的行为得到维持，或者原告的请求被驳回。",
  corrected: "本机关的行为被撤销、变更、确认违法或者无效，或者被责令履行。",
  other: "撤回、不予受理、终止、调解等其他结果。",
  pending: "到年底还没有结果。",
  total: "四种结果相加。",
}

/** What is counted in each row of table 2. */
export const disclosureRowMeanings: Record<DisclosureRowId, string> = {
  rules: "规章。只有国务院部门和省级、设区的市、自治州人民政府能制定，其他机关填 0。",
  normativeDocuments: "规章以外、在一定期限内反复适用、对公众有普遍约束力的文件。",
  licensing: "行政许可。",
  otherServices: "行政许可以外的对外管理服务事项（2021 年版已没有这一行）。",
  penalties: "行政处罚。",
  coercion: "行政强制措施和行政强制执行。",
  fees: "行政事业性收费，与依申请公开的信息处理费是两回事。",
  procurement: "政府集中采购（2021 年版已没有这一行）。",
}

/** What each column of table 2 counts. */
export const disclosureColumnMeanings: Record<DisclosureColumnId, string> = {
  issued: "本年制定并发布的件数。",
  repealed: "本年废止的件数。",
  inForce: "年底仍然有效的全部件数，一般等于上年现行有效加本年制发减本年废止。",
  decisions: "本年作出的处理决定的数量。",
  amount: "本年的金额，以万元为单位，可以有小数。",
  made: "本年新制作的件数。",
  published: "本年新公开的件数，可以是往年制作的。",
  total: "到年底对外公开的总件数。",
  previousItems: "上一年的项目数。",
  change: "比上一年增加或减少的项目数，减少的是负数。",
  items: "采购项目的数量。",
}
