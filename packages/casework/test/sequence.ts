import { channels, type Channel } from "@gongkai/law"
import fc from "fast-check"

/** Something that an officer tries; `gap` is how many days after the last try. */
export type Move = { readonly gap: number } & (
  | { readonly verb: "confirm" | "receivePayment" | "withdraw" }
  | { readonly verb: "notifyCorrection"; readonly within: number }
  | { readonly verb: "receiveCorrection"; readonly posted: number | null }
  | { readonly verb: "consult"; readonly whom: Whom; readonly party: string; readonly reached: number | null }
  | { readonly verb: "receiveOpinion"; readonly whom: Whom; readonly party: string }
  | { readonly verb: "recordReached"; readonly letter: Whom | "fee-notice"; readonly party: string }
  | { readonly verb: "extend"; readonly days: number; readonly byHead: boolean }
  | { readonly verb: "delay"; readonly until: number }
  | { readonly verb: "notifyFee"; readonly reached: number | null }
  | { readonly verb: "decide"; readonly refused: boolean }
  | { readonly verb: "serve"; readonly seen: number | null }
  | { readonly verb: "lapse"; readonly why: "correction-overdue" | "fee-overdue" }
  | { readonly verb: "strike"; readonly right: boolean }
)
type Whom = "third-party" | "joint-maker"

/** A form that arrives so many days after 2023-12-01, and what is tried on it. */
export interface Sequence {
  readonly arrives: number
  readonly channel: Channel
  readonly moves: readonly Move[]
}

const whom = fc.constantFrom<Whom>("third-party", "joint-maker")
const party = fc.constantFrom("p1", "p1", "p2")
const reached = fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 1, arbitrary: fc.constant(-1) }) // prettier-ignore
// Mostly some days on; now and then back, and now and then far off, before the arrival or in the future.
const gap = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 4, arbitrary: fc.integer({ min: 10, max: 32 }) },
  { weight: 2, arbitrary: fc.integer({ min: -12, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom(-2000, 2000) },
)

const tried = (verb: Move["verb"], more: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Move> =>
  fc.record({ verb: fc.constant(verb), gap, ...more }) as unknown as fc.Arbitrary<Move>

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: tried("confirm", {}) },
  { weight: 4, arbitrary: tried("notifyCorrection", { within: fc.integer({ min: -1, max: 15 }) }) },
  { weight: 4, arbitrary: tried("receiveCorrection", { posted: fc.constantFrom(null, null, -1, 1) }) },
  { weight: 5, arbitrary: tried("consult", { whom, party, reached }) },
  { weight: 4, arbitrary: tried("receiveOpinion", { whom, party }) },
  { weight: 3, arbitrary: tried("recordReached", { letter: fc.constantFrom("third-party", "joint-maker", "fee-notice"), party }) },
  { weight: 6, arbitrary: tried("extend", { days: fc.integer({ min: 1, max: 20 }), byHead: fc.constantFrom(true, true, true, true, false) }) },
  { weight: 2, arbitrary: tried("delay", { until: fc.integer({ min: 1, max: 120 }) }) },
  { weight: 3, arbitrary: tried("notifyFee", { reached }) },
  { weight: 3, arbitrary: tried("receivePayment", {}) },
  { weight: 3, arbitrary: tried("decide", { refused: fc.boolean() }) },
  { weight: 2, arbitrary: tried("serve", { seen: fc.constantFrom(null, 0, 3) }) },
  { weight: 1, arbitrary: tried("withdraw", {}) },
  { weight: 3, arbitrary: tried("lapse", { why: fc.constantFrom("correction-overdue", "fee-overdue") }) },
  { weight: 2, arbitrary: tried("strike", { right: fc.constantFrom(true, true, false) }) },
)

/** Sequences of tries, sensible and senseless. */
export const sequence: fc.Arbitrary<Sequence> = fc.record({
  // Up to the end of 2026, from where no day is published any more.
  arrives: fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 0, max: 900 }) }, { weight: 1, arbitrary: fc.integer({ min: 1040, max: 1120 }) }),
  channel: fc.oneof({ weight: 2, arbitrary: fc.constant<Channel>("in-person") }, { weight: 1, arbitrary: fc.constantFrom(...channels) }),
  moves: fc.array(move, { minLength: 1, maxLength: 12, size: "max" }),
})
