import { LawError, lawErrors, receipt, requestClock, type LawContext, type RequestFact } from "@gongkai/law"
import { refuse, type Circumstances, type Refused } from "../kernel.ts"
import { againstDay, type Standing } from "../request/step.ts"
import type { EntryColumn, RegisterEntry } from "./entry.ts"
import { lackingIn } from "./lacking.ts"
import { playsOf, type Play } from "./plays.ts"
import { refusalWords } from "./refusal-words.ts"

/** One thing that law or the register itself has against an entry. */
export interface EntryFault {
  readonly column: EntryColumn
  readonly code: string
  readonly words: string
}

/** What becomes of an entry: the facts of its clock, what is late in it, and all that stands against it. */
export interface Judged {
  readonly facts: readonly RequestFact[]
  /** `late:<column>` where a step was late, `late:answer`, `noDueDay:<why>`. */
  readonly marks: readonly string[]
  readonly faults: readonly EntryFault[]
}

const isRefused = (taken: RequestFact | readonly RequestFact[] | Refused): taken is Refused => "ok" in taken
const isList = (taken: RequestFact | readonly RequestFact[]): taken is readonly RequestFact[] => Array.isArray(taken)

const standing = (circumstances: Circumstances, law: LawContext, facts: readonly RequestFact[], { on }: Play): Standing => ({
  ...circumstances,
  on,
  request: null,
  facts,
  law,
  has: (what) => facts.some((fact) => fact.what === what),
  clock: requestClock(facts, on, law),
})

const taken = async (at: Standing, play: Play): Promise<RequestFact | readonly RequestFact[] | Refused> => {
  try {
    return await play.taken(at)
  } catch (error) {
    if (error instanceof LawError) return refuse("LAW_REFUSES", { law: error.code, says: lawErrors[error.code], ...error.detail })
    throw error
  }
}

/** The column whose cell is to be looked at. */
const columnOf = ({ code, detail }: Refused, { column }: Play): EntryColumn => {
  if (code === "RECEIPT_NOT_CONFIRMED") return "confirmedOn"
  if (code === "GROUND_NOT_FITTING") return detail["withheld"] === undefined ? "ground" : "withheld"
  return code === "LAW_REFUSES" && detail["law"] === "EXTENSION_TOO_LONG" ? "extendedDays" : column
}

/** Columns without which a step cannot be played. */
const partOf: readonly (readonly [EntryColumn, EntryColumn])[] = [
  ["correctionDeadline", "correctionNotifiedOn"],
  ["outcome", "decidedOn"],
  ["serviceChannel", "servedOn"],
]

/**
 * Judges an entry by playing the steps that it says were taken, in the order of their days, through the steps that
 * officers take. What is late is marked; what cannot be is a fault, and the others are looked for as if it were not there.
 * @param unread columns in which something stood that could not be read: what hangs on them is not complained of besides
 */
export const judge = async (circumstances: Circumstances, law: LawContext, entry: RegisterEntry, unread: ReadonlySet<string>): Promise<Judged> => {
  const faults: EntryFault[] = lackingIn(entry)
    .filter(({ column }) => !unread.has(column))
    .map(({ column, words }) => ({ column, code: "MISSING", words }))
  const { receivedOn, channel } = entry
  if (receivedOn === undefined || channel === undefined) return { facts: [], marks: [], faults }
  const received: RequestFact = { what: "received", on: receivedOn, channel }
  let facts: readonly RequestFact[] = [received]
  const early = againstDay([], receivedOn, circumstances.today)
  if (early !== null) {
    faults.push({ column: "receivedOn", code: early.code, words: refusalWords(early) })
    return { facts: [received], marks: [], faults }
  }
  const needs = receipt.apply({ channel, on: receivedOn, confirmedOn: null }, law) === null
  // In registers the day of receipt is often written twice; where it says nothing else it is no confirmation.
  const plays = playsOf(entry, needs || entry.confirmedOn !== receivedOn)
  if (needs && entry.confirmedOn === undefined && plays.length > 0) {
    if (!unread.has("confirmedOn")) faults.push({ column: "confirmedOn", code: "MISSING", words: "这种渠道要与申请人确认收到日期，没有填写" })
    facts = [...facts, { what: "confirmed", on: receivedOn }]
  }
  const missing = new Set<string>([...unread, ...faults.map(({ column }) => column)])
  const missed = new Set<string>([...missing, ...partOf.flatMap(([part, step]) => (missing.has(part) ? [step] : []))])
  const marks: string[] = []
  for (const play of plays) {
    if (play.after !== null && missed.has(play.after)) continue
    const refused = (refusal: Refused): void => {
      missed.add(play.column)
      faults.push({ column: columnOf(refusal, play), code: refusal.code, words: refusalWords(refusal) })
    }
    // The day comes first: before the day of receipt there is no clock.
    const againstTheDay = againstDay(facts, play.on, circumstances.today)
    if (againstTheDay !== null) {
      refused(againstTheDay)
      continue
    }
    const at = standing(circumstances, law, facts, play)
    const fact = await taken(at, play)
    if (isRefused(fact)) {
      refused(fact)
      continue
    }
    const by = play.inTime(at)?.by ?? null
    if (by !== null && play.on > by) marks.push(`late:${play.column}`)
    facts = isList(fact) ? fact : [...facts, fact]
  }
  const clock = requestClock(facts, circumstances.today, law)
  if (clock.late) marks.push("late:answer")
  if (clock.noDueDay !== null) marks.push(`noDueDay:${clock.noDueDay}`)
  return { facts, marks, faults }
}
