import type { Day, RequestFact } from "@gongkai/law"
import { dayWords } from "../letters/printed-values.ts"

type Consulted = Extract<RequestFact, { readonly what: "thirdPartyAsked" | "jointMakerAsked" }>

const on = (day: Day): string => `本机关于${dayWords(day)}`

/** The first fact of a kind after another, as of a party where it names one. */
const answerTo = (facts: readonly RequestFact[], asked: RequestFact, what: RequestFact["what"]): RequestFact | undefined =>
  facts
    .slice(facts.indexOf(asked) + 1)
    .find((fact) => fact.what === what && (!("party" in fact) || !("party" in asked) || fact.party === asked.party))

const withAnswer = (told: string, answer: RequestFact | undefined, received: string): string =>
  answer === undefined ? `${told}。` : `${told}，于${dayWords(answer.on)}${received}。`

const consultation = (facts: readonly RequestFact[], asked: Consulted): string =>
  asked.what === "thirdPartyAsked"
    ? withAnswer(`因申请公开的信息涉及第三方，${on(asked.on)}书面征求第三方意见`, answerTo(facts, asked, "thirdPartyAnswered"), "收到第三方意见")
    : withAnswer(
        `因申请公开的信息由本机关与其他机关共同制作，${on(asked.on)}征求其他机关意见`,
        answerTo(facts, asked, "jointMakerAnswered"),
        "收到其他机关意见",
      )

const sentence = (facts: readonly RequestFact[], fact: RequestFact): string | null => {
  switch (fact.what) {
    case "correctionNotified": {
      const told = `因申请内容不明确，${on(fact.on)}告知补正，补正的期限至${dayWords(fact.deadline)}`
      return withAnswer(told, answerTo(facts, fact, "correctionReceived"), "收到补正材料")
    }
    case "thirdPartyAsked":
    case "jointMakerAsked":
      return consultation(facts, fact)
    case "extended":
      return `${on(fact.on)}告知延长答复期限${String(fact.days)}个工作日。`
    case "delayed":
      return `因申请的数量、频次明显超过合理范围，${on(fact.on)}告知延迟至${dayWords(fact.until)}前答复。`
    case "feeNotified":
      return withAnswer(`${on(fact.on)}发出信息处理费收费通知`, answerTo(facts, fact, "feePaid"), "收到缴纳的信息处理费")
    default:
      return null
  }
}

/**
 * What happened to a request between its receipt and its answer, in finished sentences, first to last: made from the facts
 * of its clock alone. Several parties asked and answered on the same days are told of once, for none is named.
 */
export const courseOf = (facts: readonly RequestFact[]): readonly string[] => [...new Set(facts.flatMap((fact) => sentence(facts, fact) ?? []))]
