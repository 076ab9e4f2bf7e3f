import { cite } from "../disclosure-regulation-2019/cite.ts"
import type { Citation } from "../kernel.ts"
import { citeFeeRules } from "../processing-fee-2021/in-force.ts"
import { citeReconsideration } from "../reconsideration-law-2024/cite.ts"

/** One thing that a letter must say. */
export interface LetterElement {
  /** Its name in Chinese. */
  readonly words: string
  /** Null where practice asks for it and no article. */
  readonly cites: Citation | null
}

const practice = (words: string): LetterElement => ({ words, cites: null })
const asked = (words: string, cites: Citation): LetterElement => ({ words, cites })

const item = (number: number, says: string): Citation => cite(36, says, { item: number })

/** Everything that a letter of whatever kind may have to say. */
export const letterElements = {
  agency: practice("发文机关名称"),
  title: practice("标题"),
  number: practice("发文字号"),
  addressee: practice("受文人的姓名或者名称"),
  signature: practice("落款机关"),
  date: practice("成文日期"),
  contact: practice("联系方式"),
  receipt: asked("收到申请的日期和方式", cite(31, "收到申请之日按渠道确定")),
  course: practice("补正、延期、征求意见的经过"),
  request: asked("申请公开的内容", cite(29, "申请写明所需信息的名称、文号或者其他特征", { paragraph: 2, item: 2 })),
  facts: practice("查明的事实"),
  basis: asked("法律依据", cite(36, "按情形分别答复，各有其条款")),
  decision: asked("决定", cite(36, "按情形分别答复")),
  reasons: asked("理由", item(3, "决定不予公开的，说明理由")),
  supply: asked("提供的信息、方式和时间", item(2, "提供信息，或者告知获取的方式、途径和时间")),
  access: asked("获取的方式、途径", item(1, "已经主动公开的，告知获取的方式、途径")),
  openPart: asked("公开的部分", cite(37, "能作区分处理的，提供可以公开的内容")),
  withheldPart: asked("不予公开的部分", cite(37, "对不予公开的内容说明理由")),
  search: asked("检索的范围和方法", item(4, "经检索没有的，告知不存在")),
  specialRules: asked("应当依照的法律、行政法规", item(7, "另有查询规定的，告知依照该规定办理")),
  rightAgency: asked("负责公开的机关的名称、联系方式", item(5, "能够确定的，告知名称、联系方式")),
  earlierAnswer: asked("此前答复的日期、文号", item(6, "已经答复的，告知不予重复处理")),
  channels: asked("信访、投诉、举报的渠道", cite(39, "告知不作为申请处理，可以告知相应渠道", { paragraph: 1 })),
  publication: asked("公开出版物的获取途径", cite(39, "可以告知获取的途径", { paragraph: 2 })),
  excess: asked("申请的数量、频次", cite(35, "数量、频次明显超过合理范围")),
  givenReasons: asked("申请人说明的理由", cite(35, "可以要求申请人说明理由")),
  reasonsPeriod: asked("说明理由的期限", cite(35, "可以要求申请人说明理由")),
  corrections: asked("需要补正的事项", cite(30, "一次性告知补正的事项")),
  correctionPeriod: asked("补正的期限", cite(30, "告知合理的补正期限")),
  correctionNotice: asked("补正告知的日期和期限", cite(30, "逾期不补正的，视为放弃")),
  effect: practice("法律后果"),
  consent: asked("工作机构负责人同意", cite(33, "延长须经政府信息公开工作机构负责人同意", { paragraph: 2 })),
  cause: practice("延期的原因"),
  newDue: asked("延长后的答复期限", cite(33, "延长不超过二十个工作日，并告知申请人", { paragraph: 2 })),
  delayedUntil: asked("延迟答复的合理期限", cite(35, "确定延迟答复的合理期限并告知申请人")),
  informationConcerned: asked("征求意见所涉的信息", cite(32, "书面征求第三方的意见")),
  opinionPeriod: asked("提出意见的期限", cite(32, "收到之日起十五个工作日内提出意见")),
  consultedOn: practice("征求意见的日期"),
  coHandling: practice("协办事项、要求和期限"),
  fee: asked("收费的标准、计算和金额", citeFeeRules(6, "收费通知写明依据、标准、金额和缴纳方式")),
  payment: asked("缴纳的方式和期限", citeFeeRules(6, "收到通知次日起二十个工作日内缴纳")),
  feeNotice: asked("收费通知的日期和缴纳期限", citeFeeRules(6, "逾期未缴纳的，视为放弃")),
  withdrawal: practice("撤回申请的日期"),
  thirdPartyAnswer: asked("第三方的意见", cite(32, "第三方不同意公开且有合理理由的，不予公开")),
  openedContent: asked("决定公开的内容", cite(32, "因公共利益决定公开的，把内容和理由书面告知第三方")),
  record: asked("申请更正的信息", cite(41, "与本人有关的信息记录不准确的，可以要求更正")),
  recordResult: asked("更正的结果", cite(41, "有权更正的，更正并告知申请人")),
  forwarding: asked("转送的机关", cite(41, "不属于本机关职能的，转送有权的机关或者告知申请人向其提出")),
  publishedReply: asked("主动公开的信息和渠道", cite(44, "可以公开的，及时主动公开")),
  registration: asked("登记编号", cite(45, "依申请公开的登记")),
  remedies: asked("救济途径和期限", citeReconsideration(23, "不予公开的，告知先申请行政复议", { paragraph: 2 })),
} as const satisfies Record<string, LetterElement>

/** A key of {@link letterElements}. */
export type LetterElementId = keyof typeof letterElements
