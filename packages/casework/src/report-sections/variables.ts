import { publicationFigures, type PublicationFigureId } from "./publication-figures.ts"
import { workFigures, type WorkFigureId } from "./work-figures.ts"

/** A value that the draft of a chapter takes from the report and the records. */
export interface SectionVariable {
  /** What it is, in Chinese. */
  readonly words: string
  readonly unit: "件" | "万元" | "元" | null
}

const counted = (words: string): SectionVariable => ({ words, unit: "件" })
const yuan = (words: string): SectionVariable => ({ words, unit: "元" })
const told = (words: string): SectionVariable => ({ words, unit: null })

const kept = {
  agency: told("机关名称"),
  year: told("统计年度"),
  form: told("表式版本（2019 或者 2021）"),
  scope: told("口径（agency 本机关，tree 汇总）"),
  received: counted("本年新收申请"),
  carriedIn: counted("上年结转申请"),
  granted: counted("予以公开"),
  partiallyGranted: counted("部分公开"),
  refused: counted("不予公开"),
  unavailable: counted("无法提供"),
  notProcessed: counted("不予处理"),
  other: counted("其他处理"),
  concluded: counted("本年办结申请"),
  carriedOut: counted("结转下年度申请"),
  repliesServed: counted("本年送达的答复"),
  repliesInTime: counted("在期限内送达的答复"),
  repliesLate: counted("逾期送达的答复"),
  reconsiderations: counted("行政复议"),
  litigations: counted("行政诉讼"),
  rulesIssued: counted("制发规章"),
  normativeIssued: counted("制发行政规范性文件"),
  normativeRepealed: counted("废止行政规范性文件"),
  normativeInForce: counted("现行有效行政规范性文件"),
  licensing: counted("行政许可决定"),
  penalties: counted("行政处罚决定"),
  coercion: counted("行政强制决定"),
  feesAmount: { words: "行政事业性收费金额", unit: "万元" },
  feeNotices: counted("信息处理费收费通知"),
  feeNoticedYuan: yuan("信息处理费收费通知的总金额"),
  feeReceivedYuan: yuan("实际收取的信息处理费"),
  feeRefundedYuan: yuan("退还的信息处理费"),
  messages: counted("本年收到的公众留言"),
  messagesAnswered: counted("其中已经答复的公众留言"),
  consultations: counted("本年开展的征求意见"),
  comments: counted("征求意见收到的意见"),
  accountPosts: told("本年政务新媒体发布条数"),
  deskConsultations: told("本年政府信息公开咨询人次"),
  activities: told("本年举办的公共活动场次"),
  bookedPlaces: told("这些活动的预约人次"),
  attendedPlaces: told("其中签到的人次"),
  concerns: counted("本年登记的社会关切"),
  concernsAnswered: counted("其中已经回应的社会关切"),
  questionsPublished: told("本年公开的常见问题个数"),
  digestMails: told("本年发出的订阅邮件封数"),
  workKept: told("是否登记了工作记录、工作计划（yes 是，no 否）"),
  assessedAgencies: told("工作考核的机关数"),
  assessedYear: told("最近公布结果的考核年度"),
  assessmentAverage: told("工作考核的平均分"),
  assessmentBest: told("工作考核第一名的机关"),
  assessmentTotal: told("本机关在上级考核中的折算总分"),
  assessmentRank: told("本机关在上级考核中的名次"),
} as const satisfies Record<string, SectionVariable>

/** Names a value that a draft may take. */
export type SectionVariableId = keyof typeof kept | PublicationFigureId | WorkFigureId

/** A value with the name that templates call it by. */
export interface NamedVariable extends SectionVariable {
  readonly id: SectionVariableId
}

const isKept = (id: string): id is keyof typeof kept => Object.hasOwn(kept, id)

/** Every value that a draft may take. */
export const sectionVariables: readonly NamedVariable[] = [
  ...Object.keys(kept)
    .filter(isKept)
    .map((id) => ({ id, ...kept[id] })),
  ...publicationFigures.map(({ id, words }) => ({ id, ...counted(words) })),
  ...workFigures.map(({ id, words }) => ({ id, ...told(words) })),
]

/** Values by variable; null or absent where nothing on record says it. */
export type SectionValues = Readonly<Partial<Record<SectionVariableId, string | number | null>>>

/** The names of {@link sectionVariables}. */
export const sectionVariableIds: readonly SectionVariableId[] = sectionVariables.map(({ id }) => id)
