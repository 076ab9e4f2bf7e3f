import {
  citationList,
  jointMakerWorkingDays,
  letterDuties,
  mustCite,
  paymentWorkingDays,
  thirdPartyWorkingDays,
  type LetterDecision,
  type LetterKindId,
} from "@gongkai/law"
import type { LetterValues } from "./variables.ts"

const opinionPeriods: Readonly<Partial<Record<LetterKindId, number>>> = {
  "third-party-consultation": thirdPartyWorkingDays,
  "joint-maker-consultation": jointMakerWorkingDays,
}

/** The values that the law gives of itself: nobody types them, so no letter can say them otherwise. */
export const lawValues = (kind: LetterKindId, decision: LetterDecision | null): LetterValues => {
  const { with: along, decides, effect } = letterDuties[kind]
  const basis = citationList([...mustCite(kind, decision), ...along])
  const opinionDays = opinionPeriods[kind]
  return {
    basis: basis === "" ? null : basis,
    decision: decides?.words ?? null,
    effect,
    opinionPeriod: opinionDays === undefined ? null : `收到之日起${String(opinionDays)}个工作日`,
    paymentPeriod: kind === "fee-notice" ? `收到本通知书次日起${String(paymentWorkingDays)}个工作日` : null,
  }
}
