import { cite } from "../disclosure-regulation-2019/cite.ts"
import type { GroundId } from "../disclosure-regulation-2019/grounds.ts"
import { outcomes, type OutcomeId } from "../disclosure-regulation-2019/article-36-outcomes.ts"
import type { Citation } from "../kernel.ts"
import { frame, type LetterDuty } from "./duty.ts"
import type { LetterElementId } from "./elements.ts"

/** What every decision says, before what its outcome asks, and after. */
const [before, after] = [["receipt", "course", "request", "facts", "basis", "decision"], ["remedies"]] as const

const decision = (
  outcome: OutcomeId,
  words: string,
  special: readonly LetterElementId[],
  more: { grounds?: readonly (GroundId | null)[]; with?: readonly Citation[]; beside?: readonly Citation[] } = {},
): LetterDuty => {
  const grounds = more.grounds ?? outcomes[outcome].grounds ?? [null]
  // Where no article names the outcome there is none to rest on.
  const said: readonly LetterElementId[] = grounds.includes(null) ? before.filter((element) => element !== "basis") : before
  return {
    elements: [...frame, "number", ...said, ...special, ...after],
    rests: [],
    with: more.with ?? [],
    beside: more.beside ?? [],
    effect: null,
    decides: { outcome, grounds, words },
  }
}

const withReasons = cite(36, "决定不予公开的，告知并说明理由", { item: 3 })
const refused = (outcome: OutcomeId, special: readonly LetterElementId[] = [], besides: readonly Citation[] = []): LetterDuty =>
  decision(outcome, "本机关决定不予公开", ["reasons", ...special], { with: [withReasons, ...besides] })

const suppliedItem = cite(36, "可以公开的，提供信息或者告知获取方式、途径和时间", { item: 2 })

/** What a decision or the notice of a lapse has to say, one kind for each way a request ends. */
export const decisionDuties = {
  "granted-published": decision("granted", "所申请的信息已经主动公开，本机关告知获取的方式、途径", ["access"], { grounds: ["36(1)"] }),
  "granted-supplied": decision("granted", "本机关决定予以公开", ["supply"], { grounds: ["36(2)"] }),
  "partially-granted": decision("partiallyGranted", "本机关决定部分公开", ["openPart", "withheldPart", "reasons", "supply"], {
    beside: [suppliedItem, withReasons],
  }),
  "refused-state-secret": refused("refused.stateSecret"),
  "refused-prohibited-by-law": refused("refused.prohibitedByLaw", ["specialRules"]),
  "refused-safety-and-stability": refused("refused.safetyAndStability"),
  "refused-third-party-rights": refused("refused.thirdPartyRights", ["thirdPartyAnswer"], [cite(32, "书面征求第三方的意见")]),
  "refused-internal-affairs": refused("refused.internalAffairs"),
  "refused-deliberative-process": refused("refused.deliberativeProcess"),
  "refused-enforcement-file": refused("refused.enforcementFile"),
  "administrative-query": decision("refused.administrativeQuery", "所申请的信息应当依照有关法律、行政法规的规定办理", ["specialRules"]),
  "does-not-exist": decision("unavailable.notHeld", "经检索，本机关没有所申请的信息，该信息不存在", ["search", "reasons"], { grounds: ["36(4)"] }),
  "not-this-agency": decision("unavailable.notHeld", "所申请的信息不属于本机关负责公开", ["reasons", "rightAgency"], { grounds: ["36(5)"] }),
  "no-ready-information": decision("unavailable.requiresCreation", "本机关没有现成的信息，需要另行加工、分析，决定不予提供", ["reasons"]),
  "still-unclear": decision("unavailable.stillUnclear", "补正后申请内容仍不明确，本机关无法提供", ["correctionNotice", "reasons"]),
  petition: decision("notProcessed.petition", "所提出的事项不作为政府信息公开申请处理", ["reasons", "channels"]),
  repeated: decision("notProcessed.repeated", "该申请属于重复申请，本机关不予重复处理", ["earlierAnswer"]),
  publication: decision("notProcessed.publication", "所申请的是公开出版物，本机关告知获取的途径", ["publication"]),
  excessive: decision("notProcessed.excessive", "申请理由不合理，本机关不予处理", ["excess", "givenReasons", "reasons"]),
  confirmation: decision("notProcessed.confirmation", "属于要求确认或者重新出具已经获取的信息，本机关不予处理", ["reasons"]),
  "other-decision": decision("other.other", "本机关终止办理该申请", ["reasons"]),
  "lapsed-uncorrected": decision("other.correctionOverdue", "逾期没有补正，视为放弃申请，本机关不再处理", ["correctionNotice"]),
  "lapsed-unpaid": decision("other.feeOverdue", "逾期没有缴纳信息处理费，视为放弃申请，本机关不再处理", ["feeNotice"]),
} as const satisfies Record<string, LetterDuty>
