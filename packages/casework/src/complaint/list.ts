import type { Day } from "@gongkai/law"
import { complaintDays, complaintOf, listComplaints, type ComplaintFilter, type Page, type Paging, type Tx } from "@gongkai/records"
import { lateSince } from "../message/clock.ts"
import { clockedComplaint, complaintClockOf, isLate, type ClockedComplaint } from "./clock.ts"

/** What a list of complaints is narrowed to. */
export interface ComplaintsAsked extends Omit<ComplaintFilter, "openSince"> {
  /** Only those that wait and are past their last day. */
  readonly late: boolean
}

/** Complaints with their clocks, the latest received first, a page at a time. */
export const complaintList = async (
  tx: Tx,
  agencyId: string,
  today: Day,
  { late, ...filter }: ComplaintsAsked,
  paging: Paging,
): Promise<Page<ClockedComplaint>> => {
  const clock = await complaintClockOf(tx, agencyId)
  const page = await listComplaints(tx, agencyId, { ...filter, openSince: late ? lateSince(clock, today) : null }, paging)
  return { ...page, items: page.items.map((complaint) => clockedComplaint(complaint, clock, today)) }
}

/** A complaint with its clock, or null. */
export const complaintShown = async (tx: Tx, agencyId: string, today: Day, complaintId: string): Promise<ClockedComplaint | null> => {
  const complaint = await complaintOf(tx, agencyId, complaintId)
  return complaint === null ? null : clockedComplaint(complaint, await complaintClockOf(tx, agencyId), today)
}

/** How the complaints that came within a year stand. */
export interface ComplaintCounts {
  readonly received: number
  readonly decided: number
  readonly founded: number
  readonly unfounded: number
  readonly closed: number
  readonly waiting: number
  /** Decided after their last day, or waiting past it. */
  readonly late: number
}

/** Counts the complaints that an agency got in a year. */
export const complaintCounts = async (tx: Tx, agencyId: string, year: number, today: Day): Promise<ComplaintCounts> => {
  const [clock, lines] = [await complaintClockOf(tx, agencyId), await complaintDays(tx, agencyId, year)]
  type Line = (typeof lines)[number]
  const sum = (belongs: (line: Line) => boolean): number => lines.filter(belongs).reduce((all, { count }) => all + count, 0)
  return {
    received: sum(() => true),
    decided: sum(({ state }) => state === "decided"),
    founded: sum(({ state, outcome }) => state === "decided" && outcome === "founded"),
    unfounded: sum(({ state, outcome }) => state === "decided" && outcome === "unfounded"),
    closed: sum(({ state }) => state === "closed"),
    waiting: sum(({ state }) => state === "received" || state === "drafted"),
    late: sum((line) => isLate(line, clock, today)),
  }
}
