import type { Day } from "@gongkai/law"
import { listMessages, messageDays, messageOf, type MessageFilter, type Page, type Paging, type Tx } from "@gongkai/records"
import { itemDue } from "../duty/standing.ts"
import { clocked, lateSince, messageClockOf, type ClockedMessage } from "./clock.ts"

/** What a list of messages is narrowed to. */
export interface MessagesAsked extends Omit<MessageFilter, "openSince"> {
  /** Only those that wait and are past their last day. */
  readonly late: boolean
}

/** Messages with their clocks, the latest received first, a page at a time. */
export const messageList = async (
  tx: Tx,
  agencyId: string,
  today: Day,
  { late, ...filter }: MessagesAsked,
  paging: Paging,
): Promise<Page<ClockedMessage>> => {
  const clock = await messageClockOf(tx, agencyId)
  const page = await listMessages(tx, agencyId, { ...filter, openSince: late ? lateSince(clock, today) : null }, paging)
  return { ...page, items: page.items.map((message) => clocked(message, clock, today)) }
}

/** A message with its clock, or null. */
export const clockedMessage = async (tx: Tx, agencyId: string, today: Day, messageId: string): Promise<ClockedMessage | null> => {
  const message = await messageOf(tx, agencyId, messageId)
  return message === null ? null : clocked(message, await messageClockOf(tx, agencyId), today)
}

/** How the messages that came within some days stand. */
export interface MessageCounts {
  readonly received: number
  readonly answered: number
  /** Answered by their last day. */
  readonly inTime: number
  readonly published: number
  readonly waiting: number
  /** Answered after their last day, or waiting past it. */
  readonly late: number
  readonly handedOver: number
  readonly closed: number
}

/** Counts the messages that an agency got within some days. */
export const messageCounts = async (
  tx: Tx,
  agencyId: string,
  { from, to, today }: { readonly from: Day; readonly to: Day; readonly today: Day },
): Promise<MessageCounts> => {
  const [{ calendar, workingDays }, lines] = [await messageClockOf(tx, agencyId), await messageDays(tx, agencyId, { from, to })]
  const sum = (belongs: (line: (typeof lines)[number]) => boolean): number => lines.filter(belongs).reduce((all, { count }) => all + count, 0)
  const isLate = ({ receivedOn, answeredOn, state }: (typeof lines)[number]): boolean => {
    const due = itemDue(receivedOn, workingDays, calendar)
    const by = state === "answered" ? (answeredOn ?? today) : today
    return (state === "answered" || state === "received" || state === "drafted") && due !== null && due < by
  }
  const answered = sum(({ state }) => state === "answered")
  return {
    received: sum(() => true),
    answered,
    inTime: answered - sum((line) => line.state === "answered" && isLate(line)),
    published: sum(({ published }) => published),
    waiting: sum(({ state }) => state === "received" || state === "drafted"),
    late: sum(isLate),
    handedOver: sum(({ state }) => state === "handed-over"),
    closed: sum(({ state }) => state === "closed"),
  }
}
