import type { FiledReport } from "../words.ts"

type Filed = FiledReport["attachments"]

/** How an attachment of either of two rounds stands to the other: the same content is the same one, whatever it is called. */
export interface AttachmentBetween {
  readonly sha256: string
  readonly before: Filed[number] | null
  readonly after: Filed[number] | null
  readonly how: "added" | "removed" | "retitled" | "same"
}

const howOf = (before: Filed[number] | null, after: Filed[number] | null): AttachmentBetween["how"] => {
  if (before === null) return "added"
  if (after === null) return "removed"
  return before.title === after.title ? "same" : "retitled"
}

/** The attachments of two rounds, those of the later one in its order, then those that are no longer there. */
export const attachmentsBetween = (before: Filed, after: Filed): readonly AttachmentBetween[] => {
  const contents = new Set([...after, ...before].map(({ sha256 }) => sha256))
  return [...contents].map((sha256) => {
    const in_ = (round: Filed): Filed[number] | null => round.find((one) => one.sha256 === sha256) ?? null
    const [was, is] = [in_(before), in_(after)]
    return { sha256, before: was, after: is, how: howOf(was, is) }
  })
}
