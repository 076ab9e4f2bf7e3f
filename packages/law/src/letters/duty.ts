import type { GroundId } from "../disclosure-regulation-2019/grounds.ts"
import type { OutcomeId } from "../disclosure-regulation-2019/article-36-outcomes.ts"
import type { Citation } from "../kernel.ts"
import type { LetterElementId } from "./elements.ts"

/** What the law, and where it is silent practice, asks of one kind of letter. */
export interface LetterDuty {
  readonly elements: readonly LetterElementId[]
  /** What it must cite whatever the case is; a decision also cites its ground. */
  readonly rests: readonly Citation[]
  /** What is usually cited with it, and may be left out. */
  readonly with: readonly Citation[]
  /** What it may cite besides. */
  readonly beside: readonly Citation[]
  /** What follows from silence or from the letter itself, in our own words; null where nothing has to be said. */
  readonly effect: string | null
  /** The decision that it tells, for a decision or a lapse; null for every other letter. */
  readonly decides: Decides | null
}

/** Which decision a letter tells. */
export interface Decides {
  readonly outcome: OutcomeId
  /** The grounds that fit; null stands for an outcome that no article names. */
  readonly grounds: readonly (GroundId | null)[]
  /** The decision in a few words of our own. */
  readonly words: string
}

/** On every letter. */
export const frame = ["agency", "title", "addressee", "signature", "date"] as const satisfies readonly LetterElementId[]
