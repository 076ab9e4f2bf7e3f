import type { Day } from "@gongkai/law"
import type { Page, Paging, Tx } from "@gongkai/records"
import { dutiesStanding, dutyStates, type DutyStanding, type DutyState } from "./standing.ts"

/** What the board of duties is narrowed to. */
export interface DutiesAsked {
  readonly state: DutyState | null
  readonly cycle: DutyStanding["cycle"] | null
  readonly field: string | null
  readonly ownerPersonId: string | null
  readonly ownerUnit: string | null
  /** Part of a matter, a content or a basis. */
  readonly words: string | null
  readonly ended: boolean
}

/** How many duties stand how. */
export type DutyCounts = Readonly<Record<DutyState, number>> & { readonly total: number }

const never = "9999-12-31"
const keyOf = ({ dueOn, id }: DutyStanding): string => `${dueOn ?? never} ${id}`

const fits =
  ({ state, cycle, field, ownerPersonId, ownerUnit, words }: DutiesAsked) =>
  (duty: DutyStanding): boolean =>
    (state === null || duty.state === state) &&
    (cycle === null || duty.cycle === cycle) &&
    (field === null || duty.field === field) &&
    (ownerPersonId === null || duty.ownerPersonId === ownerPersonId) &&
    (ownerUnit === null || duty.ownerUnit === ownerUnit) &&
    (words === null || [duty.matter, duty.content, duty.basis].some((text) => text.includes(words)))

const byKey = (a: DutyStanding, b: DutyStanding): number => (keyOf(a) < keyOf(b) ? -1 : 1)

/** The board of duties, what is due first, a page at a time. */
export const dutyBoard = async (tx: Tx, agencyId: string, today: Day, asked: DutiesAsked, { after, limit }: Paging): Promise<Page<DutyStanding>> => {
  const all = (await dutiesStanding(tx, agencyId, today, asked.ended)).filter(fits(asked)).sort(byKey)
  const rest = after === null ? all : all.filter((duty) => keyOf(duty) > after)
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rest.length > limit && last !== undefined ? keyOf(last) : null }
}

/** How many duties stand how today. */
export const dutyCounts = async (tx: Tx, agencyId: string, today: Day): Promise<DutyCounts> => {
  const all = await dutiesStanding(tx, agencyId, today)
  const count = (state: DutyState): number => all.filter((duty) => duty.state === state).length
  const [late, due, stale, inOrder] = dutyStates.map(count)
  return { total: all.length, late: late ?? 0, due: due ?? 0, stale: stale ?? 0, "in-order": inOrder ?? 0 }
}
