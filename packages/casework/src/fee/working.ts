import { feeByItem, feeByPage, receipt, type Day, type LawContext, type PricedStretch } from "@gongkai/law"
import { requestsOfSameApplicant, type ApplicantRequest, type FeeBasis, type Tx } from "@gongkai/records"

/** A fee as the rules make it, with its working. */
export interface AssessedFee {
  readonly basis: FeeBasis
  readonly quantity: number
  /** Items or pages of the applicant's earlier requests of the calendar month that are added up with these. */
  readonly earlier: number
  /** Yuan. */
  readonly amount: number
  /** Only the places of this request: what is free, what each costs. */
  readonly working: readonly PricedStretch[]
}

/** Why a fee cannot be counted. */
export type NoFee = "NOT_FOUND" | "RECEIPT_NOT_CONFIRMED"

interface Placed extends ApplicantRequest {
  readonly receivedOn: Day
}

const receivedOn = ({ facts }: ApplicantRequest, law: LawContext): Day | null => {
  const arrived = facts.find((fact) => fact.what === "received")
  if (arrived?.what !== "received") return null
  const confirmedOn = facts.findLast(({ what }) => what === "confirmed")?.on ?? null
  return receipt.apply({ channel: arrived.channel, on: arrived.on, confirmedOn }, law)
}

const month = 7
const before = (a: Placed, b: Placed): boolean =>
  a.receivedOn < b.receivedOn || (a.receivedOn === b.receivedOn && a.registrationNumber < b.registrationNumber)

/** Cuts stretches to the places after some, and gives what they cost together. */
const after = (working: readonly PricedStretch[], places: number): Pick<AssessedFee, "amount" | "working"> => {
  const cut = working
    .filter(({ to }) => to > places)
    .map((stretch) => ({ ...stretch, from: Math.max(stretch.from, places + 1) }))
    .map((stretch) => ({ ...stretch, count: stretch.to - stretch.from + 1 }))
  return { working: cut, amount: cut.reduce((sum, { price, count }) => sum + price * count, 0) }
}

/**
 * The fee of a request: by items its place among the applicant's requests received in the same calendar month counts,
 * whatever became of them (the method fits every kind of decision); by pages each request by itself, unless the agency
 * adds them up. An earlier request is one item, or as many as its own fee says.
 * @throws LawError COUNT_OUT_OF_RANGE
 */
export const assessedFee = async (
  tx: Tx,
  agencyId: string,
  law: LawContext,
  { caseId, basis, quantity }: { readonly caseId: string; readonly basis: FeeBasis; readonly quantity: number },
): Promise<AssessedFee | NoFee> => {
  const requests = await requestsOfSameApplicant(tx, agencyId, caseId)
  if (requests.length === 0) return "NOT_FOUND"
  const placed = requests.flatMap((one): readonly Placed[] => {
    const on = receivedOn(one, law)
    return on === null ? [] : [{ ...one, receivedOn: on }]
  })
  const own = placed.find((one) => one.caseId === caseId)
  if (own === undefined) return "RECEIPT_NOT_CONFIRMED"
  const earlierOnes = placed.filter((one) => one.receivedOn.slice(0, month) === own.receivedOn.slice(0, month) && before(one, own))
  if (basis === "item") {
    const earlier = earlierOnes.reduce((sum, one) => sum + (one.basis === "item" ? (one.quantity ?? 1) : 1), 0)
    const { yuan, working } = feeByItem.apply({ earlierThisMonth: earlier, now: quantity }, law)
    return { basis, quantity, earlier, amount: yuan, working }
  }
  const pages = earlierOnes.map((one) => (one.basis === "page" ? (one.quantity ?? 0) : 0))
  const together = law.settings["fee.pages.perApplication"] === "together"
  const earlier = together ? pages.reduce((sum, count) => sum + count, 0) : 0
  const { working } = feeByPage.apply({ pages: together ? [...pages, quantity] : [quantity] }, law)
  return { basis, quantity, earlier, ...after(working, earlier) }
}
