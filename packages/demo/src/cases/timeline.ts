import { LawError, plusDays, requestClock, type Channel, type Day, type LawContext, type RequestClock, type RequestFact } from "@gongkai/law"
import type { Random } from "../published/random.ts"
import { dayOf, factsAfter, type Entry, type Reached } from "./history.ts"

/** A story being told: what was entered so far, and what the law makes of it. */
export interface Timeline {
  readonly random: Random
  readonly law: LawContext
  readonly today: Day
  readonly entries: readonly Entry[]
  readonly facts: () => readonly RequestFact[]
  /** The day of the last entry, or of the arrival. */
  readonly last: () => Day
  readonly clock: () => RequestClock
  /** Goes on with the story; what would happen after today does not, nor anything after it. @returns whether it happened */
  readonly enter: (fact: Exclude<RequestFact, { readonly what: "received" }>) => boolean
  readonly reach: (reached: Reached) => boolean
  /** So many working days on. */
  readonly after: (from: Day, workingDays: number) => Day
  /** A working day from one day to another, where there is one; else the first. */
  readonly between: (from: Day, to: Day) => Day
}

/** So many working days on; where the year has no notice yet, about as many. */
export const workingAfter = ({ calendar }: LawContext, from: Day, workingDays: number): Day => {
  if (workingDays < 1) return from
  try {
    return calendar.addWorkingDays(from, workingDays)
  } catch (error) {
    if (error instanceof LawError) return plusDays(from, Math.ceil(workingDays * 1.5))
    throw error
  }
}

const works = ({ calendar }: LawContext, one: Day): boolean => {
  try {
    return calendar.kindOf(one).works
  } catch (error) {
    if (error instanceof LawError) return true
    throw error
  }
}

/** The working day that lies so many working days before a day. */
export const workingBefore = (law: LawContext, from: Day, workingDays: number): Day => {
  let [one, left] = [from, workingDays]
  while (left > 0 || !works(law, one)) {
    one = plusDays(one, -1)
    if (works(law, one)) left--
  }
  return one
}

/** The first working day on or after a day. */
export const workingFrom = (law: LawContext, from: Day): Day => {
  let one = from
  while (!works(law, one)) one = plusDays(one, 1)
  return one
}

/** Begins a story with the arrival of a form. */
export const timelineFrom = (law: LawContext, random: Random, today: Day, channel: Channel, on: Day): Timeline => {
  let facts: readonly RequestFact[] = [{ what: "received", on, channel }]
  let over = false
  const entries: Entry[] = []
  const take = (entry: Entry): boolean => {
    if (over || dayOf(entry) > today) over = true
    else {
      entries.push(entry)
      facts = factsAfter(facts, entry)
    }
    return !over
  }
  const last = (): Day => {
    const entry = entries.at(-1)
    return entry === undefined ? on : dayOf(entry)
  }
  const between = (from: Day, to: Day): Day => {
    const days: Day[] = []
    for (let one = from; one <= to; one = plusDays(one, 1)) if (works(law, one)) days.push(one)
    return days.length === 0 ? from : random.pick(days)
  }
  return {
    random,
    law,
    today,
    entries,
    facts: () => facts,
    last,
    clock: () => requestClock(facts, last(), law),
    enter: (fact) => take({ enter: fact }),
    reach: (reached) => take({ reached }),
    after: (from, workingDays) => workingAfter(law, from, workingDays),
    between,
  }
}
