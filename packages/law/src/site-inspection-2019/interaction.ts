import { plusMonths, type Day } from "../day.ts"
import { rule } from "../rule.ts"
import { citeInspection, inspectionInForce } from "./cite.ts"

/** Months that a message may wait for its answer. */
export const unansweredMonths = 3
/** Messages of so many months back are looked at. */
const lookedBackMonths = 12

/** A message of the public. */
export interface PublicMessage {
  readonly receivedOn: Day
  /** Null while it waits. */
  readonly answeredOn: Day | null
}

/** How a site can be asked, and what was asked. */
export interface InteractionFacts {
  /** The site has a way to ask on line that works. */
  readonly hasChannel: boolean
  readonly messages: readonly PublicMessage[]
  readonly on: Day
  readonly months?: number
}

/** How a site answers. */
export interface Interaction {
  /** Messages of the last year that wait, or waited, for too long. */
  readonly unanswered: number
  readonly veto: boolean
}

/** Whether a message waits, or waited, for longer than the rules of inspection let pass. */
export const messageUnanswered = rule({
  id: "site-inspection-2019/message",
  name: "留言超期未答复",
  cites: citeInspection("网友留言超过三个月没有答复"),
  inForce: inspectionInForce,
  apply: ({ message, on, months = unansweredMonths }: { readonly message: PublicMessage; readonly on: Day; readonly months?: number }): boolean =>
    plusMonths(message.receivedOn, months) < (message.answeredOn ?? on),
})

/** Whether a site fails for how it answers. */
export const interactionPoor = rule({
  id: "site-inspection-2019/interaction",
  name: "互动回应差",
  cites: citeInspection("没有有效的网上咨询渠道，或者一年内有留言超过三个月没有答复，单项否决"),
  inForce: inspectionInForce,
  apply: ({ hasChannel, messages, on, months = unansweredMonths }: InteractionFacts, context): Interaction => {
    const from = plusMonths(on, -lookedBackMonths)
    const unanswered = messages.filter(
      (message) => message.receivedOn > from && message.receivedOn <= on && messageUnanswered.apply({ message, on, months }, context),
    ).length
    return { unanswered, veto: !hasChannel || unanswered > 0 }
  },
})
