import {
  approveLetter,
  deliverLetter,
  draftLetter,
  passLetter,
  recordLetterReached,
  returnLetter,
  sealLetter,
  submitLetter,
  type LetterToDraft,
} from "@gongkai/casework"
import type { Day, ServiceChannel } from "@gongkai/law"
import type { z } from "zod"
import { workingBefore } from "../cases/timeline.ts"
import type { Stretch } from "./day-by-day.ts"
import { enter, kindOf, stagesFor, type Desk } from "./desk.ts"
import { wordsFor } from "./letter-words.ts"

/** A letter that the office works on. */
export interface LetterAtWork {
  readonly letterId: string
  readonly kind: string
  version: number
}

/** What a drafter sets beside words that the kind asks for. */
export type LetterWish = Omit<z.input<typeof LetterToDraft>, "values"> & { readonly values?: Record<string, string> }

const later = (one: Day, other: Day): Day => (one > other ? one : other)

/** Begins a letter with what its kind asks for. */
export const drafted = async (desk: Desk, wish: LetterWish, on: Day): Promise<LetterAtWork> => {
  const { letterId, kind } = wish
  await enter(desk, "clerk", on, draftLetter, { ...wish, values: { ...wordsFor(kindOf(kind), on), ...wish.values } })
  return { letterId, kind, version: 1 }
}

/** Hands a letter in and lets it pass so many stages; all but the last where nothing is said. */
export async function* inReview(desk: Desk, letter: LetterAtWork, on: Day, stages?: number): Stretch<void> {
  const posts = stagesFor(desk, kindOf(letter.kind))
  const { letterId } = letter
  letter.version = (await enter(desk, "clerk", on, submitLetter, { letterId, version: letter.version })).body.version
  for (const post of posts.slice(0, stages ?? posts.length - 1)) {
    yield on
    letter.version = (await enter(desk, post, on, passLetter, { letterId, version: letter.version })).body.version
  }
}

/** Returns a letter from the stage after those that it passed. */
export const returned = async (desk: Desk, letter: LetterAtWork, on: Day, passed: number, reason: string): Promise<void> => {
  const post = stagesFor(desk, kindOf(letter.kind))[passed]
  if (post === undefined) throw new Error(`no stage is left that could return ${letter.letterId}`)
  const { letterId, version } = letter
  letter.version = (await enter(desk, post, on, returnLetter, { letterId, version, reason })).body.version
}

/** Signs a letter that waits in its last stage. */
export const approved = async (desk: Desk, letter: LetterAtWork, on: Day): Promise<void> => {
  const post = stagesFor(desk, kindOf(letter.kind)).at(-1)
  if (post === undefined) throw new Error(`nobody signs ${letter.letterId}`)
  const { letterId, version } = letter
  letter.version = (await enter(desk, post, on, approveLetter, { letterId, version, on })).body.version
}

/** A letter from its draft to its signature: begun some days before where there is time, signed on the day. */
export async function* signed(desk: Desk, wish: LetterWish, from: Day, on: Day): Stretch<LetterAtWork> {
  const begun = later(from, workingBefore(desk.law, on, 2))
  yield begun
  const letter = await drafted(desk, wish, begun)
  const handedIn = later(begun, workingBefore(desk.law, on, 1))
  yield handedIn
  yield* inReview(desk, letter, handedIn)
  yield on
  await approved(desk, letter, on)
  return letter
}

/** Puts the seal on a signed letter. */
export const sealed = async (desk: Desk, letter: LetterAtWork, on: Day): Promise<void> => {
  const { letterId, version } = letter
  const reference = `演示签章-${letterId}`
  letter.version = (await enter(desk, "clerk", on, sealLetter, { letterId, version, on, how: "electronic", reference })).body.version
}

const deliver = deliverLetter({ mails: false })
const digits = 9

/** An invented number; none of the post's begins so. */
const trackingNumber = (letterId: string): string =>
  `YS${String([...letterId].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % 10 ** digits, 7)).padStart(digits, "0")}`

/** Sends a letter out; it may arrive on another day. */
export const delivered = async (desk: Desk, letter: LetterAtWork, on: Day, channel: ServiceChannel, seenOn: Day | null = null): Promise<void> => {
  const { letterId, version } = letter
  const posted = channel === "registered-post" ? { trackingNumber: trackingNumber(letterId) } : {}
  const way = { deliveryId: `${letterId}-d1`, channel, on, seenOn, sentByHand: true, ...posted }
  letter.version = (await enter(desk, "clerk", on, deliver, { letterId, version, ...way })).body.version
}

/** Writes down that a letter arrived. */
export const arrived = async (desk: Desk, letter: LetterAtWork, on: Day): Promise<void> => {
  const { letterId, version } = letter
  letter.version = (await enter(desk, "clerk", on, recordLetterReached, { letterId, version, on })).body.version
}

/** A letter from its draft to its delivery, all by the same day. */
export async function* sent(
  desk: Desk,
  wish: LetterWish,
  from: Day,
  on: Day,
  channel: ServiceChannel,
  seenOn: Day | null = null,
): Stretch<LetterAtWork> {
  const letter = yield* signed(desk, wish, from, on)
  await sealed(desk, letter, on)
  await delivered(desk, letter, on, channel, seenOn)
  return letter
}
