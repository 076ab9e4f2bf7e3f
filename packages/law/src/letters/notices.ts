import { cite } from "../disclosure-regulation-2019/cite.ts"
import { citeFeeRules } from "../processing-fee-2021/in-force.ts"
import { frame, type LetterDuty } from "./duty.ts"
import type { LetterElementId } from "./elements.ts"

const notice = (elements: readonly LetterElementId[], more: Partial<LetterDuty> = {}): LetterDuty => ({
  elements: [...frame, "number", ...elements],
  rests: [],
  with: [],
  beside: [],
  effect: null,
  decides: null,
  ...more,
})

const correction = cite(30, "内容不明确的告知补正；逾期不补正视为放弃")
const thirdParty = cite(32, "书面征求第三方的意见")
const jointMaker = cite(34, "牵头制作的机关可以征求其他机关的意见")
const excessive = cite(35, "数量、频次明显超过合理范围的，可以要求说明理由")
const ownRecord = cite(41, "与本人有关的信息记录不准确的，可以要求更正")

/** What letters on the way to an answer, and beside it, have to say. */
export const noticeDuties = {
  "registration-receipt": { ...notice([]), elements: [...frame, "registration", "receipt", "request", "contact"] },
  "correction-notice": notice(["receipt", "request", "basis", "corrections", "correctionPeriod", "effect", "contact"], {
    rests: [correction],
    effect: "无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请",
  }),
  "reasons-notice": notice(["receipt", "request", "excess", "basis", "reasonsPeriod", "effect", "contact"], {
    rests: [excessive],
    effect: "逾期没有说明理由，或者理由不合理的，本机关不予处理",
  }),
  "extension-notice": notice(["receipt", "request", "basis", "consent", "cause", "newDue"], {
    rests: [cite(33, "不能按期答复的，经负责人同意可以延长", { paragraph: 2 })],
  }),
  "delay-notice": notice(["receipt", "request", "excess", "givenReasons", "basis", "delayedUntil"], { rests: [excessive] }),
  "third-party-consultation": notice(["informationConcerned", "basis", "opinionPeriod", "effect", "contact"], {
    rests: [thirdParty],
    with: [cite(15, "公开会损害第三方合法权益的，不得公开")],
    effect: "逾期未提出意见的，由本机关依法决定是否公开",
  }),
  "consultation-notice": notice(["receipt", "request", "consultedOn", "basis", "effect"], {
    rests: [cite(33, "征求第三方和其他机关意见所需时间不计算在内", { paragraph: 3 })],
    beside: [thirdParty, jointMaker],
    effect: "征求意见所需的时间，不计入答复期限",
  }),
  "joint-maker-consultation": notice(["informationConcerned", "basis", "opinionPeriod", "effect", "contact"], {
    rests: [jointMaker],
    effect: "逾期未提出意见的，视为同意公开",
  }),
  "co-handling": notice(["receipt", "request", "coHandling", "effect", "contact"], { effect: "协办期间不影响法定答复期限的计算" }),
  "fee-notice": notice(["receipt", "request", "excess", "basis", "fee", "payment", "effect", "contact"], {
    rests: [cite(42, "明显超过合理范围的，可以收取信息处理费")],
    with: [citeFeeRules(6, "收到通知次日起二十个工作日内缴纳")],
    beside: [excessive, citeFeeRules(4, "按件计收"), citeFeeRules(5, "按量计收")],
    effect: "逾期未缴纳的，视为放弃申请，本机关不再处理该申请",
  }),
  "withdrawal-confirmation": notice(["receipt", "request", "withdrawal", "effect"], { effect: "本机关自收到撤回之日起终止办理该申请" }),
  "public-interest-override": notice(
    ["informationConcerned", "consultedOn", "thirdPartyAnswer", "basis", "reasons", "openedContent", "effect", "remedies"],
    { rests: [thirdParty], with: [cite(15, "不公开会对公共利益造成重大影响的，予以公开")], effect: "本机关决定公开上述内容" },
  ),
  "record-correction-answered": notice(["receipt", "record", "facts", "basis", "recordResult", "reasons", "remedies"], { rests: [ownRecord] }),
  "record-correction-forwarded": notice(["receipt", "record", "basis", "forwarding", "reasons"], { rests: [ownRecord] }),
  "moved-to-proactive": notice(["receipt", "request", "basis", "publishedReply"], { rests: [cite(44, "可以公开的，纳入主动公开")] }),
} as const satisfies Record<string, LetterDuty>
