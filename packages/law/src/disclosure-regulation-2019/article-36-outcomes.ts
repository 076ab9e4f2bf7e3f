import { rule } from "../rule.ts"
import { cite } from "./cite.ts"
import type { GroundId } from "./grounds.ts"
import { regulationInForce } from "./in-force.ts"

/** What an answer has to say, besides what every answer says. */
export const answerContents = {
  manner: "获取的方式、途径",
  information: "所提供的信息，或者获取的方式、途径和时间",
  reasons: "理由",
  openPart: "可以公开的内容",
  search: "检索的情况",
  rightAgency: "负责公开的机关的名称、联系方式（能够确定的）",
  specialRules: "应当依照的法律、行政法规规定",
  earlierAnswer: "此前答复的日期、文号",
  channel: "信访、投诉、举报的渠道（可以告知）",
  publication: "公开出版物的获取途径",
  notice: "补正告知或者收费通知的日期和期限",
} as const

/** A key of {@link answerContents}. */
export type AnswerContent = keyof typeof answerContents

/** How a request ends: what it may rest on and what the answer has to say. */
export interface Outcome {
  readonly label: string
  /** Null where practice has the outcome and no article names it. */
  readonly grounds: readonly GroundId[] | null
  readonly contents: readonly AnswerContent[]
  /** True where nothing is answered: the request lapsed. */
  readonly lapses: boolean
}

const answered = (label: string, grounds: readonly GroundId[] | null, contents: readonly AnswerContent[]): Outcome => ({
  label,
  grounds,
  contents,
  lapses: false,
})

/** Every outcome of a request, by the row of table 3 (form of 2021) that counts it. */
export const outcomes = {
  granted: answered("予以公开", ["36(1)", "36(2)"], ["information"]),
  partiallyGranted: answered("部分公开", ["37"], ["openPart", "reasons"]),
  "refused.stateSecret": answered("属于国家秘密", ["14"], ["reasons"]),
  "refused.prohibitedByLaw": answered("其他法律行政法规禁止公开", ["14"], ["reasons", "specialRules"]),
  "refused.safetyAndStability": answered("危及“三安全一稳定”", ["14"], ["reasons"]),
  "refused.thirdPartyRights": answered("保护第三方合法权益", ["15"], ["reasons"]),
  "refused.internalAffairs": answered("属于三类内部事务信息", ["16(1)"], ["reasons"]),
  "refused.deliberativeProcess": answered("属于四类过程性信息", ["16(2)"], ["reasons"]),
  "refused.enforcementFile": answered("属于行政执法案卷", ["16(2)"], ["reasons"]),
  "refused.administrativeQuery": answered("属于行政查询事项", ["36(7)"], ["specialRules"]),
  "unavailable.notHeld": answered("本机关不掌握相关政府信息", ["36(4)", "36(5)"], ["search", "reasons"]),
  "unavailable.requiresCreation": answered("没有现成信息需要另行制作", ["38"], ["reasons"]),
  "unavailable.stillUnclear": answered("补正后申请内容仍不明确", ["30"], ["reasons", "notice"]),
  "notProcessed.petition": answered("信访举报投诉类申请", ["39(1)"], ["reasons", "channel"]),
  "notProcessed.repeated": answered("重复申请", ["36(6)"], ["earlierAnswer"]),
  "notProcessed.publication": answered("要求提供公开出版物", ["39(2)"], ["publication"]),
  "notProcessed.excessive": answered("无正当理由大量反复申请", ["35"], ["reasons"]),
  "notProcessed.confirmation": answered("要求行政机关确认或重新出具已获取信息", null, ["reasons"]),
  "other.correctionOverdue": { label: "申请人无正当理由逾期不补正", grounds: ["30"], contents: ["notice"], lapses: true },
  "other.feeOverdue": { label: "申请人逾期未按收费通知要求缴纳费用", grounds: ["feeRules.6"], contents: ["notice"], lapses: true },
  "other.other": answered("其他", null, ["reasons"]),
} as const satisfies Record<string, Outcome>

/** A key of {@link outcomes}. */
export type OutcomeId = keyof typeof outcomes

/** An answer's outcome with the ground it names. */
export interface GroundedOutcome {
  readonly outcome: OutcomeId
  readonly ground: GroundId | null
}

const groundsOf = (outcome: OutcomeId): readonly GroundId[] | null => outcomes[outcome].grounds

/** The grounds that fit an outcome; empty where the one named fits, or where no article names the outcome. */
export const fittingGrounds = rule({
  id: "disclosure-2019/36/grounds",
  name: "答复的依据",
  cites: cite(36, "按情形分别答复，各有其条款"),
  inForce: regulationInForce,
  apply({ outcome, ground }: GroundedOutcome): readonly GroundId[] {
    const fitting = groundsOf(outcome)
    return fitting === null || (ground !== null && fitting.includes(ground)) ? [] : fitting
  },
})

const contentsOf = (ground: GroundId | null): readonly AnswerContent[] => {
  if (ground === "36(1)") return ["manner"]
  return ground === "36(5)" ? ["reasons", "rightAgency"] : []
}

/** What an answer has to say for its outcome and ground. */
export const mandatoryContents = rule({
  id: "disclosure-2019/36/contents",
  name: "答复的内容",
  cites: cite(36, "各种答复应当告知的内容"),
  inForce: regulationInForce,
  apply({ outcome, ground }: GroundedOutcome): readonly AnswerContent[] {
    const byGround = contentsOf(ground)
    return byGround.length > 0 ? byGround : outcomes[outcome].contents
  },
})
