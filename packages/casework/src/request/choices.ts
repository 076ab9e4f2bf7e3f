import {
  answerContents,
  citationWords,
  fittingGrounds,
  grounds,
  mandatoryContents,
  outcomes,
  serviceChannels,
  type GroundId,
  type OutcomeId,
  type RequestFact,
} from "@gongkai/law"
import { correctionResults } from "./decide-correction.ts"
import { withheldGrounds } from "./decide.ts"
import { handOverReasons } from "./hand-over.ts"
import { reopeningCauses } from "./reopen.ts"
import { restrictionReasons } from "./restrict.ts"
import type { Standing } from "./step.ts"

/** Something to choose, with what follows from choosing it. */
export interface Choice {
  readonly value: string
  /** In Chinese. */
  readonly words: string
  /** Grounds that fit an outcome. */
  readonly grounds?: readonly Choice[]
  /** What the answer has to say (Article 36), in Chinese. */
  readonly contents?: readonly string[]
}

/** Choices by the field that takes them. */
export type Choices = Readonly<Record<string, readonly Choice[]>>

const ofWords = (all: Readonly<Record<string, string>>): readonly Choice[] => Object.entries(all).map(([value, words]) => ({ value, words }))
const isOutcome = (id: string): id is OutcomeId => Object.hasOwn(outcomes, id)

const groundChoice = (id: GroundId): Choice => ({ value: id, words: citationWords(grounds[id]) })

/** What an answer has to say for a ground: the rule is asked, nothing is written twice. */
const contentsFor = (outcome: OutcomeId, ground: GroundId | null, { law }: Standing): readonly string[] =>
  mandatoryContents.apply({ outcome, ground }, law).map((content) => answerContents[content])

const outcomeChoices = (at: Standing): readonly Choice[] =>
  Object.keys(outcomes)
    .filter(isOutcome)
    .filter((id) => !outcomes[id].lapses)
    .map((id) => ({
      value: id,
      words: outcomes[id].label,
      grounds: fittingGrounds
        .apply({ outcome: id, ground: null }, at.law)
        .map((ground) => ({ ...groundChoice(ground), contents: contentsFor(id, ground, at) })),
      contents: contentsFor(id, null, at),
    }))

const parties = { thirdPartyAsked: "third-party", jointMakerAsked: "joint-maker", feeNotified: "fee-notice" } as const
const whom = { "third-party": "第三方", "joint-maker": "共同制作机关", "fee-notice": "收费通知" } as const

const lettersOnTheirWay = ({ facts }: Standing): Choices => {
  const sent = facts.flatMap((fact: RequestFact) =>
    "reached" in fact && fact.reached === null ? [{ kind: parties[fact.what], party: "party" in fact ? fact.party : null }] : [],
  )
  return {
    letter: [...new Set(sent.map(({ kind }) => kind))].map((kind) => ({ value: kind, words: whom[kind] })),
    party: sent.flatMap(({ kind, party }) => (party === null ? [] : [{ value: party, words: whom[kind] }])),
  }
}

const openConsultations = ({ clock, facts }: Standing): Choices => ({
  party: facts.flatMap((fact) => {
    if (fact.what !== "thirdPartyAsked" && fact.what !== "jointMakerAsked") return []
    const answered = clock.consultations.some(({ party, answeredOn }) => party === fact.party && answeredOn !== null)
    return answered ? [] : [{ value: fact.party, words: whom[parties[fact.what]] }]
  }),
})

const channelWords = {
  "in-person": "当面送交",
  entrusted: "委托其他机关送达",
  "registered-post": "邮寄",
  online: "网上",
  email: "电子邮件",
  fax: "传真",
} as const

const channelName = (channel: string): string => Object.entries(channelWords).find(([known]) => known === channel)?.[1] ?? channel

/** The choices of each verb that has any. */
export const choicesOf: Readonly<Record<string, (at: Standing) => Choices>> = {
  decide: (at) => ({ outcome: outcomeChoices(at), withheld: [...withheldGrounds].map(groundChoice) }),
  "decide-correction": () => ({ result: ofWords(correctionResults) }),
  consult: () => ({ whom: ofWords({ "third-party": whom["third-party"], "joint-maker": whom["joint-maker"] }) }),
  "receive-opinion": openConsultations,
  "record-reached": lettersOnTheirWay,
  serve: () => ({ channel: serviceChannels.map((value) => ({ value, words: channelName(value) })) }),
  lapse: ({ has }) => ({
    why: ofWords({
      ...(has("correctionNotified") ? { "correction-overdue": "逾期不补正" } : {}),
      ...(has("feeNotified") ? { "fee-overdue": "逾期不缴费" } : {}),
    }),
  }),
  "strike-step": ({ facts }) => ({ what: facts.slice(-1).map(({ what, on }) => ({ value: what, words: on })) }),
  "hand-over": () => ({ reason: ofWords(handOverReasons) }),
  restriction: () => ({ reason: ofWords(restrictionReasons) }),
  reopen: () => ({ after: ofWords(reopeningCauses) }),
  "publication-proposal": () => ({ suggestedBy: ofWords({ applicant: "申请人建议", officer: "工作人员建议" }) }),
}
