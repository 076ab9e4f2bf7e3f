import type { Channel, Day, RequestFact } from "@gongkai/law"
import type { ApplicantKind, PersonalData } from "@gongkai/records"

/** Whose letter arrived: what `recordReached` asks for. */
export interface Reached {
  readonly letter: "third-party" | "joint-maker" | "fee-notice"
  readonly party: string | null
  readonly on: Day
}

/** Something that an officer enters after a request was registered, on the day on which it happened. */
export type Entry = { readonly enter: Exclude<RequestFact, { readonly what: "received" }> } | { readonly reached: Reached }

/** The day of an entry. */
export const dayOf = (entry: Entry): Day => ("enter" in entry ? entry.enter.on : entry.reached.on)

/** An invented applicant; the personal data is as invented as the rest. */
export interface DemoApplicant {
  readonly id: string
  readonly kind: ApplicantKind
  readonly data: Omit<PersonalData, "agentAuthority"> & { readonly name: string }
}

/** A dispute over a reply, as it stands on the demonstration's today. */
export interface DemoDispute {
  readonly kind: "reconsideration" | "litigation-direct" | "litigation-after-reconsideration"
  readonly acceptedOn: Day
  readonly result: "upheld" | "corrected" | "other" | "pending"
  /** Null while pending. */
  readonly resultOn: Day | null
}

/** A request and all that happened to it up to the demonstration's today. */
export interface CaseHistory {
  readonly caseId: string
  /** The plot it was made by: what it is a sample of. */
  readonly plot: string
  readonly applicantId: string
  readonly applicantKind: ApplicantKind
  readonly formId: string
  readonly item: number
  readonly channel: Channel
  /** The day the form arrived. */
  readonly on: Day
  readonly content: string
  readonly supplyForm: "paper" | "electronic" | "inspection" | "any"
  readonly restricted: boolean
  /** The officer who has it from the day it came in. */
  readonly assignedTo: string | null
  /** In the order of their days. */
  readonly entries: readonly Entry[]
  /** The case that this one repeats, word for word or nearly. */
  readonly repeats: string | null
  readonly disputes: readonly DemoDispute[]
}

/** What an agency received in some years. */
export interface GeneratedCases {
  readonly applicants: readonly DemoApplicant[]
  /** In the order in which they arrived. */
  readonly histories: readonly CaseHistory[]
}

const arrived = (fact: RequestFact, { letter, party, on }: Reached): RequestFact => {
  const kinds = { "third-party": "thirdPartyAsked", "joint-maker": "jointMakerAsked", "fee-notice": "feeNotified" } as const
  const isIt = fact.what === kinds[letter] && "reached" in fact && fact.reached === null && (!("party" in fact) || fact.party === party)
  return isIt ? { ...fact, reached: on } : fact
}

/** Facts after one more entry. */
export const factsAfter = (facts: readonly RequestFact[], entry: Entry): readonly RequestFact[] =>
  "enter" in entry ? [...facts, entry.enter] : facts.map((fact) => arrived(fact, entry.reached))

/** All facts of a history. */
export const factsOf = ({ channel, on, entries }: Pick<CaseHistory, "channel" | "on" | "entries">): readonly RequestFact[] =>
  entries.reduce<readonly RequestFact[]>(factsAfter, [{ what: "received", on, channel }])
