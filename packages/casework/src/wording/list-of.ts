import { wordingEntriesFor, type Tx } from "@gongkai/records"
import { defaultWordings, type Wording } from "./default-list.ts"

const weightOf = (weight: number): Wording["weight"] => (weight >= 3 ? 3 : weight === 2 ? 2 : 1)

/** The words that hold for an agency: its own, its superiors', and the default ones that none of those speaks of. */
export const wordingsOf = async (tx: Tx, agencyId: string): Promise<readonly Wording[]> => {
  const entries = await wordingEntriesFor(tx, agencyId)
  const own = entries.map(({ id, kind, words, rightWords, weight }): Wording => ({ entryId: id, kind, words, rightWords, weight: weightOf(weight) }))
  const said = new Set(own.map(({ words }) => words))
  return [...own, ...defaultWordings.filter(({ words }) => !said.has(words))]
}
