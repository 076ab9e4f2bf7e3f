import type { Day } from "@gongkai/law"
import type { Edition } from "../form/kinds.ts"
import { rowsOnly2021, type RequestColumnId, type RequestRowId } from "../form/requests.ts"
import { boundsOf, type ReportYear } from "./year.ts"

/** What of a request is counted. */
export interface CountedRequest {
  /** The day of receipt; null where it counts in no year. */
  readonly receivedOn: Day | null
  readonly concludedOn: Day | null
  /** Null while it is open, and of one that ended without an outcome of its own: withdrawn. */
  readonly outcome: RequestRowId | null
  readonly column: Exclude<RequestColumnId, "total">
}

/** The row of 三 in which an outcome is printed; of one that ended without any, 其他. */
export const rowOfOutcome = (outcome: RequestRowId | null, form: Edition): RequestRowId =>
  outcome === null || (form === "2019" && rowsOnly2021.includes(outcome)) ? "other.other" : outcome

/**
 * The rows of table 3 in which a request stands: by what it came (received or carried in) and by what it went (its outcome
 * and （七）总计, or carried out), so that every column balances. One that was concluded before it counts as received
 * is concluded on the day of receipt.
 * @returns none where it was not there between 1 January and the close
 */
export const rowsOfRequest = ({ receivedOn, concludedOn, outcome }: CountedRequest, asked: ReportYear): readonly RequestRowId[] => {
  const { first, close } = boundsOf(asked)
  if (receivedOn === null || receivedOn > close || close < first) return []
  const ended = concludedOn !== null && concludedOn < receivedOn ? receivedOn : concludedOn
  if (ended !== null && ended < first) return []
  const came = receivedOn < first ? "carriedIn" : "received"
  return ended !== null && ended <= close ? [came, rowOfOutcome(outcome, asked.form), "concluded"] : [came, "carriedOut"]
}

/** The cells of table 3 in which a request counts one: of each of its rows its own column and 总计. */
export const cellsOfRequest = (request: CountedRequest, asked: ReportYear): readonly string[] =>
  rowsOfRequest(request, asked).flatMap((row) => [`requests.${row}.${request.column}`, `requests.${row}.total`])
