import { extension, type Day, type GroundId, type RequestFact } from "@gongkai/law"
import { refuse, type Refused } from "../kernel.ts"
import { confirmReceipt } from "../request/confirm-receipt.ts"
import { consult } from "../request/consult.ts"
import { decide } from "../request/decide.ts"
import { extend } from "../request/extend.ts"
import { lapse } from "../request/lapse.ts"
import { notifyCorrection } from "../request/notify-correction.ts"
import { notifyFee } from "../request/notify-fee.ts"
import { receiveCorrection } from "../request/receive-correction.ts"
import { receiveOpinion } from "../request/receive-opinion.ts"
import { receivePayment } from "../request/receive-payment.ts"
import { serveReply } from "../request/serve.ts"
import { againstStep, type Happened, type InTime, type Standing, type Step } from "../request/step.ts"
import { withdraw } from "../request/withdraw.ts"
import type { EntryColumn, RegisterEntry } from "./entry.ts"

type Taken = RequestFact | readonly RequestFact[] | Refused

/** A step that a row says was taken: the column of its day, and what the officers' own step makes of it. */
export interface Play {
  readonly column: EntryColumn
  readonly on: Day
  /** The column of a step without which this one says nothing. */
  readonly after: EntryColumn | null
  readonly taken: (at: Standing) => Taken | Promise<Taken>
  readonly inTime: (at: Standing) => InTime | null
}

const caseId = "row"

const play = <Input extends Happened>(column: EntryColumn, taking: Step<Input>, input: Input, after: EntryColumn | null = null): Play => ({
  column,
  on: input.on,
  after,
  taken: (at) => againstStep(taking, at) ?? taking.take(at, input),
  inTime: (at) => taking.inTime?.(at) ?? null,
})

/**
 * Consent stands in the past register, not with a head of this system: that it was given is vouched for by the head who
 * has the register imported. All else is the step's.
 */
const extendAsRegistered = (on: Day, days: number): Play => ({
  column: "extendedOn",
  on,
  after: null,
  inTime: () => null,
  taken(at) {
    const against = againstStep(extend.step, at)
    if (against !== null) return against
    if (at.clock.answerDue === null) return refuse("NO_DUE_DAY", { why: at.clock.noDueDay })
    const extendedBefore = at.facts.filter(({ what }) => what === "extended").length
    return { what: "extended", on, days: extension.apply({ on, days, headConsents: true, extendedBefore, dueOn: at.clock.answerDue }, at.law) }
  },
})

const one = (entered: Play | false | undefined): readonly Play[] => (entered === false || entered === undefined ? [] : [entered])

const consultations = (entry: RegisterEntry): readonly Play[] =>
  (["thirdParty", "jointMaker"] as const).flatMap((of) => {
    const whom = of === "thirdParty" ? ("third-party" as const) : ("joint-maker" as const)
    const [asked, answered] = [entry[`${of}AskedOn`], entry[`${of}AnsweredOn`]]
    const reached = entry[`${of}ReachedOn`] ?? null
    return [
      ...one(asked !== undefined && play(`${of}AskedOn`, consult.step, { caseId, on: asked, whom, party: whom, reached })),
      ...one(answered !== undefined && play(`${of}AnsweredOn`, receiveOpinion.step, { caseId, on: answered, whom, party: whom }, `${of}AskedOn`)),
    ]
  })

/** The one ground named; of a partial grant the other one is that of the withheld part. */
const groundsOf = ({
  outcome,
  ground = [],
  withheld = [],
}: RegisterEntry): { readonly ground: GroundId | null; readonly withheld: GroundId | null } => {
  if (outcome !== "partiallyGranted" || ground.length < 2) return { ground: ground[0] ?? null, withheld: withheld[0] ?? null }
  return { ground: ground.find((id) => id === "37") ?? ground[0] ?? null, withheld: withheld[0] ?? ground.find((id) => id !== "37") ?? null }
}

const endings = (entry: RegisterEntry): readonly Play[] => {
  const { decidedOn, outcome, servedOn, serviceChannel, withdrawnOn, lapsedOn } = entry
  const lapses = outcome === "other.correctionOverdue" || outcome === "other.feeOverdue"
  const lapsed = lapsedOn ?? decidedOn
  const why = outcome === "other.feeOverdue" ? ("fee-overdue" as const) : ("correction-overdue" as const)
  return [
    ...one(
      decidedOn !== undefined &&
        outcome !== undefined &&
        outcome !== "withdrawn" &&
        !lapses &&
        play("decidedOn", decide.step, { caseId, on: decidedOn, outcome, ...groundsOf(entry) }),
    ),
    ...one(lapses && lapsed !== undefined && play(lapsedOn === undefined ? "decidedOn" : "lapsedOn", lapse.step, { caseId, on: lapsed, why })),
    ...one(
      servedOn !== undefined &&
        serviceChannel !== undefined &&
        play("servedOn", serveReply.step, { caseId, on: servedOn, channel: serviceChannel, seenOn: null }, "decidedOn"),
    ),
    ...one(withdrawnOn !== undefined && play("withdrawnOn", withdraw.step, { caseId, on: withdrawnOn })),
  ]
}

/** The steps that a row says were taken, in the order of their days; those of one day as they are usually taken. */
export const playsOf = (entry: RegisterEntry, confirms: boolean): readonly Play[] => {
  const { confirmedOn, correctionNotifiedOn, correctionDeadline, correctionReceivedOn, extendedOn, extendedDays } = entry
  const { feeNotifiedOn, feeReachedOn = null, feePaidOn } = entry
  const all = [
    ...one(confirmedOn !== undefined && confirms && play("confirmedOn", confirmReceipt.step, { caseId, on: confirmedOn })),
    ...one(
      correctionNotifiedOn !== undefined &&
        correctionDeadline !== undefined &&
        play("correctionNotifiedOn", notifyCorrection.step, { caseId, on: correctionNotifiedOn, deadline: correctionDeadline }),
    ),
    ...one(
      correctionReceivedOn !== undefined &&
        play("correctionReceivedOn", receiveCorrection.step, { caseId, on: correctionReceivedOn, postedOn: null }, "correctionNotifiedOn"),
    ),
    ...consultations(entry),
    ...one(extendedOn !== undefined && extendedDays !== undefined && extendAsRegistered(extendedOn, extendedDays)),
    ...one(feeNotifiedOn !== undefined && play("feeNotifiedOn", notifyFee.step, { caseId, on: feeNotifiedOn, reached: feeReachedOn })),
    ...one(feePaidOn !== undefined && play("feePaidOn", receivePayment.step, { caseId, on: feePaidOn }, "feeNotifiedOn")),
    ...endings(entry),
  ]
  return all
    .map((step, at) => ({ step, at }))
    .sort((a, b) => (a.step.on === b.step.on ? a.at - b.at : a.step.on < b.step.on ? -1 : 1))
    .map(({ step }) => step)
}
