import { grounds, type GroundId } from "@gongkai/law"
import type { LetterContent } from "@gongkai/records"
import { refuse, type Refused } from "../kernel.ts"
import type { LetterKind } from "../letters/kinds.ts"
import { letterVariables } from "../letters/variables.ts"
import type { LetterInput } from "./fields.ts"

const isGround = (id: string | null): id is GroundId => id !== null && Object.hasOwn(grounds, id)

type Decision = Pick<LetterContent, "outcome" | "ground" | "withheld">

/** The decision that a letter tells: what its kind fixes, and the drafter's choice where it leaves one. */
const decisionOf = ({ id, decides }: LetterKind, { outcome, ground, withheld }: LetterInput): Decision | Refused => {
  if (decides === null) {
    const nothing = outcome === null && ground === null && withheld === null
    return nothing ? { outcome, ground, withheld } : refuse("LETTER_NOT_FITTING", { kind: id, outcome, ground })
  }
  const only = decides.grounds.length === 1 ? decides.grounds[0] : undefined
  const chosen = ground ?? only ?? null
  const fits = (outcome === null || outcome === decides.outcome) && decides.grounds.includes(chosen)
  if (!fits) return refuse("LETTER_NOT_FITTING", { kind: id, outcome: decides.outcome, fitting: decides.grounds.filter(isGround) })
  if ((withheld !== null) !== (decides.outcome === "partiallyGranted")) return refuse("GROUND_NOT_FITTING", { outcome: decides.outcome, withheld })
  return { outcome: decides.outcome, ground: chosen, withheld }
}

/** What a letter of a kind holds of what its drafter set. What is not there yet may come later; what does not belong there is refused. */
export const contentOf = (kind: LetterKind, input: LetterInput, templateVersion: number): LetterContent | Refused => {
  const unknown = Object.keys(input.values).filter((name) => !Object.hasOwn(letterVariables, name))
  if (unknown.length > 0) return refuse("LETTER_VALUE_UNKNOWN", { values: unknown })
  const decision = decisionOf(kind, input)
  if ("ok" in decision) return decision
  const { values, copies, attachments, ...plain } = input
  return { ...plain, templateVersion, ...decision, copies: [...copies], attachments: [...attachments], written: values }
}

/** What the step of a kind takes beside its day, and is not said yet: names of fields. */
export const lackingForStep = (
  { step }: Pick<LetterKind, "step">,
  { until, days, party }: Pick<LetterContent, "until" | "days" | "party">,
): readonly string[] => {
  if (step === "notify-correction" || step === "delay") return until === null ? ["until"] : []
  if (step === "extend") return days === null ? ["days"] : []
  return step === "consult" && party === null ? ["party"] : []
}
