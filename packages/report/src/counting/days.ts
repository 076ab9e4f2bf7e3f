import type { Day, LawSettings } from "@gongkai/law"

/** The days of a request that a setting may count by. */
export interface RequestDays {
  /** The day the form arrived; null where nothing did. */
  readonly arrivedOn: Day | null
  /** The legal day of receipt; null until it is confirmed. */
  readonly receivedOn: Day | null
  /** The day of the last corrected application. */
  readonly correctedOn: Day | null
  readonly decidedOn: Day | null
  /** Of service, withdrawal or lapse. */
  readonly endedOn: Day | null
  /** Place among the matters of one form. */
  readonly item: number
}

/** The two days by which a request is counted. */
export interface CountedDays {
  /** Null where it counts in no year: not received yet, or one with the first matter of its form. */
  readonly receivedOn: Day | null
  readonly concludedOn: Day | null
}

/** The settings that choose the days. */
export type CountingSettings = Pick<LawSettings, "report.receivedBy" | "report.correctedReceipt" | "report.concludedBy" | "report.splitItems">

/**
 * By which days a request is counted under an agency's settings, as of a day. By the legal day nothing counts before its
 * receipt is confirmed; by the day of arrival it counts from there. A corrected application moves the day of receipt only
 * once it is there: as of a day before, the request stands by its first receipt.
 */
export const countedDays = (days: RequestDays, settings: CountingSettings, asOf: Day): CountedDays => {
  const first = settings["report.receivedBy"] === "arrival" ? days.arrivedOn : days.receivedOn
  const corrected =
    settings["report.correctedReceipt"] === "corrected" && days.correctedOn !== null && days.correctedOn <= asOf ? days.correctedOn : null
  const apart = settings["report.splitItems"] === "each" || days.item === 1
  return {
    receivedOn: first === null || !apart ? null : (corrected ?? first),
    concludedOn: settings["report.concludedBy"] === "decision" ? (days.decidedOn ?? days.endedOn) : days.endedOn,
  }
}
