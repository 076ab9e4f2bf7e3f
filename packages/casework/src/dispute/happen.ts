import type { Day } from "@gongkai/law"
import { addHappening, disputeOf, type DisputeHappening, type DisputeStanding, type EventName } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { recorded, refuse, type Circumstances, type Recorded, type Refused } from "../kernel.ts"
import { answerByOf } from "./answer-by.ts"

/** The events of what happens to a dispute after it was registered; all have the same body. */
export type DisputeStepName = Exclude<Extract<EventName, `dispute.${string}`>, "dispute.registered">

/** A happening that has only what it names. */
export const happening = (named: Pick<DisputeHappening, "what" | "on"> & Partial<DisputeHappening>): DisputeHappening => ({
  procedure: null,
  result: null,
  manner: null,
  fault: null,
  ground: null,
  documentNumber: null,
  fileId: null,
  ...named,
})

/** What stands against anything more being entered of a dispute on a day; null where nothing does. */
const againstEntering = ({ dispute, happenings }: DisputeStanding, on: Day, today: Day): Refused | null => {
  if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
  // A copy or a hearing is not before the body or court took the dispute up.
  if (on < dispute.acceptedOn) return refuse("DAY_BEFORE_ACCEPTANCE", { on, acceptedOn: dispute.acceptedOn })
  return happenings.some(({ what }) => what === "result") ? refuse("DISPUTE_ENDED") : null
}

/**
 * Enters what happened to a dispute. An answer after our last day is entered, and is late.
 * @param against what else stands against it, as the dispute stands
 */
export const enterHappening = async (
  { tx, actor, today }: Circumstances,
  name: DisputeStepName,
  disputeId: string,
  entered: DisputeHappening,
  against: (standing: DisputeStanding) => Refused | null = () => null,
): Promise<Recorded<DisputeStepName> | Refused> => {
  const standing = await disputeOf(tx, actor.agencyId, disputeId, true)
  if (standing === null) return refuse("NOT_FOUND", { disputeId })
  const refusal = againstEntering(standing, entered.on, today) ?? against(standing)
  if (refusal !== null) return refusal
  const { answerBy } = answerByOf(standing.dispute, standing.happenings, await lawOf(tx, actor.agencyId))
  const late = entered.what === "answered" && answerBy !== null && entered.on > answerBy
  const version = await addHappening(tx, actor.agencyId, standing, entered)
  return recorded<DisputeStepName>(name, disputeId, { disputeId, caseId: standing.dispute.caseId, on: entered.on, late, version })
}

/** Against a happening that comes once. */
export const once =
  (what: DisputeHappening["what"]) =>
  ({ happenings }: DisputeStanding): Refused | null => {
    const before = happenings.find((one) => one.what === what)
    return before === undefined ? null : refuse("ALREADY_THERE", { on: before.on })
  }
