import type { Citation } from "../kernel.ts"
import { citeFeeRules } from "../processing-fee-2021/in-force.ts"
import { cite } from "./cite.ts"

/** What an answer rests on: id → citation. Ids are article, and paragraph or item where the article has several. */
export const grounds = {
  "14": cite(14, "国家秘密；法律、行政法规禁止公开；公开后可能危及国家、公共、经济安全或者社会稳定"),
  "15": cite(15, "商业秘密、个人隐私等，公开会损害第三方合法权益"),
  "16(1)": cite(16, "人事、后勤、内部工作流程等内部事务信息，可以不予公开", { paragraph: 1 }),
  "16(2)": cite(16, "讨论记录、过程稿、磋商信函、请示报告等过程性信息以及行政执法案卷信息，可以不予公开", { paragraph: 2 }),
  "30": cite(30, "内容不明确的告知补正；逾期不补正视为放弃"),
  "35": cite(35, "数量、频次明显超过合理范围，理由不合理的，不予处理"),
  "36(1)": cite(36, "已经主动公开的，告知获取方式、途径", { item: 1 }),
  "36(2)": cite(36, "可以公开的，提供信息或者告知获取方式、途径和时间", { item: 2 }),
  "36(3)": cite(36, "决定不予公开的，告知并说明理由", { item: 3 }),
  "36(4)": cite(36, "经检索没有的，告知不存在", { item: 4 }),
  "36(5)": cite(36, "不属于本机关负责公开的，告知并说明理由，能确定负责机关的告知其名称、联系方式", { item: 5 }),
  "36(6)": cite(36, "已经答复又重复申请的，告知不予重复处理", { item: 6 }),
  "36(7)": cite(36, "工商、不动产登记资料等另有查询规定的，告知依照该规定办理", { item: 7 }),
  "37": cite(37, "能作区分处理的，提供可以公开的内容，并对不予公开的内容说明理由"),
  "38": cite(38, "需要对现有信息加工、分析的，可以不予提供"),
  "39(1)": cite(39, "以申请形式进行信访、投诉、举报的，告知不作为申请处理", { paragraph: 1 }),
  "39(2)": cite(39, "要求提供公报、报刊、书籍等公开出版物的，告知获取途径", { paragraph: 2 }),
  "feeRules.6": citeFeeRules(6, "逾期未缴纳信息处理费的，视为放弃"),
} as const satisfies Record<string, Citation>

/** A key of {@link grounds}. */
export type GroundId = keyof typeof grounds

/** Grounds of Art. 14 to 16, which refuse information itself. */
export const withholdingGrounds: ReadonlySet<GroundId> = new Set<GroundId>(["14", "15", "16(1)", "16(2)"])
