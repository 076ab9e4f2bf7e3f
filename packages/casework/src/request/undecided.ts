import { refuse, type Refused } from "../kernel.ts"
import type { InTime, Standing } from "./step.ts"

/** Against a step that comes before the decision. */
export const undecided = ({ has }: Standing): Refused | null => (has("decided") ? refuse("REQUEST_DECIDED") : null)

/** Against a step that comes before the decision and counts from the day of receipt. */
export const receivedAndUndecided = (at: Standing): Refused | null =>
  undecided(at) ?? (at.clock.receivedOn === null ? refuse("RECEIPT_NOT_CONFIRMED") : null)

/** In time until the answer is due. */
export const byAnswerDue = ({ clock: { answerDue } }: Standing): InTime | null =>
  answerDue === null ? null : { by: answerDue, words: "答复期限的末日" }
