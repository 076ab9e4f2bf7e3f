import type { LetterElementId } from "@gongkai/law"

/** Who knows a value: the case's record, the officer who drafts, the agency's own data, or the law. */
export type VariableSource = "case" | "officer" | "agency" | "law"

/**
 * `text`: not empty; `day`: YYYY-MM-DD, printed 2026年3月2日; `money`: yuan, printed 3000元;
 * `list`: texts, at least one; `any`: texts, none where there is none to tell.
 */
export type VariableType = "text" | "day" | "money" | "list" | "any"

/** A value that a letter takes from its case. */
export interface Variable {
  /** What it is, in Chinese. */
  readonly words: string
  readonly type: VariableType
  readonly from: VariableSource
}

const variable = (from: VariableSource, words: string, type: VariableType = "text"): Variable => ({ from, words, type })

/** Every value that a letter may take. */
export const letterVariables = {
  receivedOn: variable("case", "收到申请的日期", "day"),
  receiptManner: variable("case", "收到申请的方式"),
  course: variable("case", "补正、延期、征求意见的经过", "any"),
  requestContent: variable("case", "申请公开的内容"),
  factsFound: variable("officer", "查明的事实"),
  basis: variable("law", "法律依据"),
  decision: variable("law", "决定"),
  reasons: variable("officer", "理由"),
  supplied: variable("case", "提供的信息", "list"),
  supplyManner: variable("officer", "提供的方式"),
  supplyTime: variable("officer", "提供的时间"),
  accessManner: variable("officer", "获取的方式、途径"),
  openPart: variable("officer", "公开的部分"),
  withheldPart: variable("officer", "不予公开的部分"),
  searchScope: variable("officer", "检索的范围"),
  searchManner: variable("officer", "检索的方法"),
  specialRules: variable("officer", "应当依照的法律、行政法规"),
  rightAgencies: variable("case", "负责公开的机关及其联系方式", "any"),
  earlierAnsweredOn: variable("case", "此前答复的日期", "day"),
  earlierNumber: variable("case", "此前答复的文号"),
  petitionChannels: variable("agency", "信访、投诉、举报的渠道", "any"),
  publicationAccess: variable("officer", "公开出版物的获取途径"),
  excessFound: variable("officer", "申请的数量、频次"),
  applicantsReasons: variable("case", "申请人说明的理由"),
  reasonsDeadline: variable("officer", "说明理由的期限", "day"),
  corrections: variable("officer", "需要补正的事项", "list"),
  correctionDeadline: variable("case", "补正的期限", "day"),
  correctionNotifiedOn: variable("case", "告知补正的日期", "day"),
  effect: variable("law", "法律后果"),
  consentedBy: variable("case", "同意的工作机构负责人"),
  cause: variable("officer", "延期的原因"),
  originalDue: variable("case", "原答复期限", "day"),
  newDue: variable("case", "延长后的答复期限", "day"),
  delayedUntil: variable("case", "延迟答复的期限", "day"),
  informationConcerned: variable("officer", "征求意见所涉的信息"),
  opinionPeriod: variable("law", "提出意见的期限"),
  consultedOn: variable("case", "征求意见的日期", "day"),
  coHandlingMatter: variable("officer", "协办事项"),
  coHandlingTasks: variable("officer", "协办要求", "list"),
  coHandlingDeadline: variable("case", "协办的期限", "day"),
  feeStandard: variable("case", "收费标准"),
  feeWorking: variable("case", "收费的计算"),
  feeAmount: variable("case", "收费金额", "money"),
  paymentWays: variable("agency", "缴纳方式", "list"),
  paymentPeriod: variable("law", "缴纳期限"),
  feeNotifiedOn: variable("case", "收费通知的日期", "day"),
  feePayBy: variable("case", "缴纳的末日", "day"),
  withdrawnOn: variable("case", "撤回申请的日期", "day"),
  thirdPartyAnswer: variable("case", "第三方的意见"),
  openedContent: variable("officer", "决定公开的内容"),
  recordConcerned: variable("case", "申请更正的信息"),
  recordResult: variable("officer", "更正的结果"),
  forwardedTo: variable("case", "转送的机关及其联系方式"),
  publishedTitle: variable("case", "主动公开的信息"),
  publishedWhere: variable("case", "主动公开的渠道"),
  registrationNumber: variable("case", "登记编号"),
} as const satisfies Record<string, Variable>

/** A key of {@link letterVariables}. */
export type VariableId = keyof typeof letterVariables

/** Values by variable; a day as YYYY-MM-DD, money in yuan. Null or absent is missing; an empty list of type `any` says that there is none. */
export type LetterValues = Readonly<Partial<Record<VariableId, string | number | readonly string[] | null>>>

/** The elements whose text stands in the body, each with the values that make it. Those of the frame have none. */
export const elementVariables: Readonly<Partial<Record<LetterElementId, readonly VariableId[]>>> = {
  receipt: ["receivedOn", "receiptManner"],
  course: ["course"],
  request: ["requestContent"],
  facts: ["factsFound"],
  basis: ["basis"],
  decision: ["decision"],
  reasons: ["reasons"],
  supply: ["supplied", "supplyManner", "supplyTime"],
  access: ["accessManner"],
  openPart: ["openPart"],
  withheldPart: ["withheldPart"],
  search: ["searchScope", "searchManner"],
  specialRules: ["specialRules"],
  rightAgency: ["rightAgencies"],
  earlierAnswer: ["earlierAnsweredOn", "earlierNumber"],
  channels: ["petitionChannels"],
  publication: ["publicationAccess"],
  excess: ["excessFound"],
  givenReasons: ["applicantsReasons"],
  reasonsPeriod: ["reasonsDeadline"],
  corrections: ["corrections"],
  correctionPeriod: ["correctionDeadline"],
  correctionNotice: ["correctionNotifiedOn", "correctionDeadline"],
  effect: ["effect"],
  consent: ["consentedBy"],
  cause: ["cause"],
  newDue: ["originalDue", "newDue"],
  delayedUntil: ["delayedUntil"],
  informationConcerned: ["informationConcerned"],
  opinionPeriod: ["opinionPeriod"],
  consultedOn: ["consultedOn"],
  coHandling: ["coHandlingMatter", "coHandlingTasks", "coHandlingDeadline"],
  fee: ["feeStandard", "feeWorking", "feeAmount"],
  payment: ["paymentWays", "paymentPeriod"],
  feeNotice: ["feeNotifiedOn", "feePayBy"],
  withdrawal: ["withdrawnOn"],
  thirdPartyAnswer: ["thirdPartyAnswer"],
  openedContent: ["openedContent"],
  record: ["recordConcerned"],
  recordResult: ["recordResult"],
  forwarding: ["forwardedTo"],
  publishedReply: ["publishedTitle", "publishedWhere"],
  registration: ["registrationNumber"],
}
