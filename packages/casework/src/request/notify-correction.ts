import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"
import { receivedAndUndecided } from "./undecided.ts"

/** A notice of what to correct, and the reasonable day by which. */
export const CorrectionToNotify = z.object({ caseId: Id, on: LegalDay, deadline: LegalDay })

/**
 * Tells the applicant what to correct (Article 30). After the seventh working day, and a second time, it is entered all
 * the same: the page says that it is late, or that the law foresees one notice.
 */
export const notifyCorrection = step({
  act: "request.handle",
  name: "request.correction-notified",
  input: CorrectionToNotify,
  against: receivedAndUndecided,
  inTime: ({ clock: { steps } }) => (steps.correctionNoticeBy === null ? null : { by: steps.correctionNoticeBy, words: "收到之日起第七个工作日" }),
  warns: ({ has }) => (has("correctionNotified") ? "第三十条规定一次性告知，这已经是第二次" : null),
  take(_at, { on, deadline }) {
    return deadline <= on ? refuse("DAYS_IN_WRONG_ORDER", { on, deadline }) : { what: "correctionNotified", on, deadline }
  },
})
