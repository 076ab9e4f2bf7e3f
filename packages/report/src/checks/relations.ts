import { balance } from "./balance.ts"
import { disputeTotal } from "./dispute-total.ts"
import { outcomes } from "./outcomes.ts"
import type { RelationCheck } from "./relation.ts"
import { rowTotal } from "./row-total.ts"

/** Every equation of the form, in families. */
export const relationChecks: readonly RelationCheck[] = [balance, outcomes, rowTotal, disputeTotal]

const takingPart = new Map<string, RelationCheck[]>()
for (const family of relationChecks) {
  for (const id of new Set(family.relations.flatMap(({ left, right }) => [...left.cells, ...right.cells]))) {
    takingPart.set(id, [...(takingPart.get(id) ?? []), family])
  }
}

/** The families of equations that a cell takes part in; none for table 2. */
export const relationsOf = (cellId: string): readonly RelationCheck[] => takingPart.get(cellId) ?? []
