import type { Day } from "@gongkai/law"
import type { Register } from "@gongkai/records"
import type { RefusalCode } from "../refusals.ts"
import type { EntryTime } from "./fields.ts"

/** What is wrong with one field of an entry or a document. */
export interface FieldFault<Field extends string> {
  readonly field: Field
  readonly code: RefusalCode
  readonly detail: Readonly<Record<string, unknown>>
}

/** An entry that is to be looked at; what could not be read of it is left out. */
export interface EntryLookedAt {
  readonly register: Register
  readonly on?: EntryTime
  readonly count: number | null
  readonly amount: number | null
}

const places = 6
const withAmount: ReadonlySet<Register> = new Set(["fees", "procurement"])

/** True for 万元 with no more places than the form and the database keep: a hundredth of a yuan. */
const isFineEnough = (amount: number): boolean => Number(amount.toFixed(places)) === amount

const amountCode = (register: Register, amount: number | null): RefusalCode | null => {
  if (!withAmount.has(register)) return amount === null ? null : "REGISTER_AMOUNT_NOT_KEPT"
  if (amount === null) return "REGISTER_AMOUNT_MISSING"
  return isFineEnough(amount) ? null : "AMOUNT_TOO_FINE"
}

/** True where a count says what the span has it say: of a day one, of a month some number; payments need not be counted. */
const countFits = (register: Register, span: EntryTime["span"], count: number | null): boolean =>
  span === "day" ? count === null || count === 1 : count !== null || register === "fees"

/** Everything that bars an entry, each by its field. */
export const entryFaults = ({ register, on, count, amount }: EntryLookedAt, today: Day): readonly FieldFault<"on" | "count" | "amount">[] => {
  const ofAmount = amountCode(register, amount)
  return [
    ...(on !== undefined && on.onDay > today ? [{ field: "on" as const, code: "DAY_IN_FUTURE" as const, detail: { on: on.onDay, today } }] : []),
    ...(on !== undefined && !countFits(register, on.span, count)
      ? [{ field: "count" as const, code: "REGISTER_COUNT" as const, detail: { count } }]
      : []),
    ...(ofAmount === null ? [] : [{ field: "amount" as const, code: ofAmount, detail: { amount } }]),
  ]
}

/** The count that is kept: of a day one; of a month of fees none where nobody counted the payments. */
export const countKept = (span: EntryTime["span"], count: number | null): number => count ?? (span === "day" ? 1 : 0)
