import type { Contribution } from "@gongkai/records"
import type { Circumstances, Recorded, Refused } from "../kernel.ts"

/** What taking a contribution on leads to in the catalogue: the item, and the events of its making; or why it cannot be. */
export type MadeDraft = { readonly itemId: string | null; readonly events: readonly Recorded[] } | Refused

/** Makes a draft of a contribution, in the transaction of its taking on. */
type MakeDraft = (at: Circumstances, contribution: Contribution) => Promise<MadeDraft>

/**
 * Makes the draft of a contribution in the catalogue: title, body, and the unit's id in `contributed_by`.
 * The catalogue's save verb is called here and nowhere else; while there is none, an officer saves the draft and names it
 * when taking the contribution on.
 */
export const makeDraft: MakeDraft = () => Promise.resolve({ itemId: null, events: [] })
