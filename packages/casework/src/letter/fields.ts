import { grounds, outcomes, serviceChannels, type GroundId, type OutcomeId } from "@gongkai/law"
import { z } from "zod"
import { Id, LegalDay, Version, Words } from "../fields.ts"

const isOutcome = (id: string): id is OutcomeId => Object.hasOwn(outcomes, id)
const isGround = (id: string): id is GroundId => Object.hasOwn(grounds, id)

const Outcome = z.string().refine(isOutcome, "没有这种答复结果")
const Ground = z.string().refine(isGround, "没有这一条款")
const longest = 5000
const unwritable = /[^\P{Cc}\n]|\p{Cs}/u

/** Words in one or several paragraphs. */
const Paragraphs = z
  .string()
  .trim()
  .refine((text) => !unwritable.test(text), "不能含有控制字符")
  .refine((text) => text !== "" && [...text].length <= longest, `须有 1 至 ${String(longest)} 个字`)
const Value = z.union([Paragraphs, z.number().min(0).max(1_000_000_000), z.array(Paragraphs).max(50)])

/** What the drafter of a letter sets. What its kind decides need not be said; where it is said it must fit. */
export const LetterFields = z.object({
  outcome: Outcome.nullable().default(null),
  ground: Ground.nullable().default(null),
  /** Of a partial grant: what its refused part rests on. */
  withheld: Ground.nullable().default(null),
  /** The last day that the letter sets: of a correction, a delayed period, a co-handling. */
  until: LegalDay.nullable().default(null),
  /** Working days of an extension. */
  days: z.number().int().min(1).max(20).nullable().default(null),
  /** Who is asked: an id, never a name. */
  party: Id.nullable().default(null),
  /** Who is addressed, where it is not the applicant, whose name the record has. */
  addressee: Words(1, 100).nullable().default(null),
  copies: z.array(Words(1, 100)).max(20).default([]),
  attachments: z.array(Words(1, 200)).max(50).default([]),
  /** How it is meant to go out: one served over the internet names an online way of reconsideration. */
  channel: z.enum(serviceChannels).nullable().default(null),
  /** The way of the remedies, where the law of the day leaves it open. */
  remediesWay: z.enum(["A", "B"]).nullable().default(null),
  /** By variable of the kind. */
  values: z.record(z.string().max(60), Value).default({}),
})

/** What {@link LetterFields} gives. */
export type LetterInput = z.output<typeof LetterFields>

/** Which letter, as it was seen. */
export const SeenLetter = z.object({ letterId: Id, version: Version })

/** A reason in words, which stays inside the office. */
export const Reason = Words(1, 500)
