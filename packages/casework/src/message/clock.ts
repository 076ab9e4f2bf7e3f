import { messageUnanswered, plusDays, type Day, type LawContext } from "@gongkai/law"
import type { MessageRecord, Tx } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { itemDue } from "../duty/standing.ts"
import { opennessValuesOf } from "../openness-setting/settings.ts"
import { lightOf, type Light } from "../reminder/light.ts"

/** By what an agency's messages are clocked. */
export interface MessageClock extends LawContext {
  readonly workingDays: number
  /** After so many months without an answer the site fails its inspection. */
  readonly unansweredMonths: number
}

/** An agency's reply clock. */
export const messageClockOf = async (tx: Tx, agencyId: string): Promise<MessageClock> => {
  const values = await opennessValuesOf(tx, agencyId)
  const { "message.reply-working-days": workingDays, "message.unanswered-months": unansweredMonths } = values
  return { ...(await lawOf(tx, agencyId)), workingDays, unansweredMonths }
}

/** A message with its clock. */
export interface ClockedMessage extends MessageRecord {
  readonly dueOn: Day | null
  /** Of one that waits. */
  readonly light: Light | null
  readonly late: boolean
  /** It waits, or waited, for longer than an inspection lets pass. */
  readonly unanswered: boolean
}

/** Puts the clock beside a message: the day of receipt is not counted. */
export const clocked = (message: MessageRecord, clock: MessageClock, today: Day): ClockedMessage => {
  const { calendar, workingDays, unansweredMonths: months } = clock
  const dueOn = itemDue(message.receivedOn, workingDays, calendar)
  const open = message.state === "received" || message.state === "drafted"
  const by = open ? today : (message.endedOn ?? today)
  const waited = { receivedOn: message.receivedOn, answeredOn: by }
  const given = open || message.state === "answered"
  return {
    ...message,
    dueOn,
    light: open && dueOn !== null ? lightOf(dueOn, today, calendar) : null,
    late: given && dueOn !== null && dueOn < by,
    unanswered: given && messageUnanswered.apply({ message: waited, on: today, months }, clock),
  }
}

const mostBack = 400

/** The latest day of receipt whose last day for an answer is over: what came on it or before, and waits, is late. */
export const lateSince = ({ calendar, workingDays }: Pick<MessageClock, "calendar" | "workingDays">, today: Day): Day => {
  for (let back = 1; back < mostBack; back += 1) {
    const on = plusDays(today, -back)
    const due = itemDue(on, workingDays, calendar)
    if (due !== null && due < today) return on
  }
  return plusDays(today, -mostBack)
}
