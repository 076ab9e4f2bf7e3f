import { day, remediesFacts, type LawContext, type LetterDecision } from "@gongkai/law"
import type { LetterFrame } from "./compose.ts"
import type { LetterKind } from "./kinds.ts"

/** A decision that fits a kind; null for a kind that decides nothing. */
export const sampleDecision = ({ decides }: Pick<LetterKind, "decides">): LetterDecision | null =>
  decides === null
    ? null
    : { outcome: decides.outcome, ground: decides.grounds[0] ?? null, withheld: decides.outcome === "partiallyGranted" ? "15" : null }

/** What stands around a sample letter, approved on 2026-03-20 and to be served on paper. */
export const sampleFrame = (kind: LetterKind, law: LawContext): LetterFrame => {
  const on = day("2026-03-20")
  const facts = remediesFacts({ decision: sampleDecision(kind), on, channel: "registered-post", chosen: null }, law)
  return {
    agency: "示例市示例区示例局",
    number: kind.series === null ? null : "示例公开答〔2026〕1号",
    addressee: "示例某",
    date: on,
    contact: "示例股，示例路1号，电话000-0000000",
    attachments: [],
    copies: [],
    remedies: kind.remedies ? { facts, bodies: ["示例市示例区人民政府"], court: "示例市示例区人民法院", onlineWay: null } : null,
  }
}
