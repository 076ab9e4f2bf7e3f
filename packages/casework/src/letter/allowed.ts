import type { Day } from "@gongkai/law"
import { deliveriesOf, type Tx } from "@gongkai/records"
import { refusals, type RefusalCode } from "../refusals.ts"
import type { Refused } from "../kernel.ts"
import { refuse } from "../kernel.ts"
import { errorsOf, type ComposedLetter } from "./composed.ts"
import { lackingForStep } from "./content.ts"
import type { LetterStanding } from "./standing.ts"
import { againstTurn, turnOf } from "./turn.ts"

/** What may be done with a letter. */
export const letterVerbs = [
  "revise",
  "submit",
  "pass",
  "return",
  "approve",
  "void",
  "seal",
  "seal-electronically",
  "deliver",
  "resend",
  "record-reached",
  "print",
] as const

/** One of {@link letterVerbs}. */
export type LetterVerb = (typeof letterVerbs)[number]

/**
 * Whether the asker may do it now; where not, why, by code and in words. A letter whose citations are faulty may be signed
 * all the same, with a reason: allowed, with the code of what the reason has to answer.
 */
export interface LetterAllowed {
  readonly verb: LetterVerb
  readonly allowed: boolean
  readonly code: RefusalCode | null
  readonly words: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

/** Who asks: what the roles permit, and the day. */
export interface AskingForLetter {
  readonly acts: ReadonlySet<string>
  readonly today: Day
  /** Whether an electronic seal is set up. */
  readonly seals: boolean
}

const acts: Readonly<Record<LetterVerb, string>> = {
  revise: "letter.draft",
  submit: "letter.draft",
  pass: "letter.review",
  return: "letter.review",
  approve: "letter.approve",
  void: "letter.void",
  seal: "letter.deliver",
  "seal-electronically": "letter.deliver",
  resend: "letter.deliver",
  deliver: "letter.deliver",
  "record-reached": "letter.deliver",
  print: "letter.print",
}

const drafted: ReadonlySet<string> = new Set(["draft", "returned"])
const signed: ReadonlySet<string> = new Set(["approved", "sealed"])

/** What the state of a letter has against a verb, asked in the order in which the verb itself asks. */
const againstVerb = async (
  tx: Tx,
  verb: LetterVerb,
  standing: LetterStanding,
  made: ComposedLetter,
  { acts: held, today, seals }: AskingForLetter,
): Promise<Refused | null> => {
  const { letter, kind } = standing
  const { lacking } = made
  const errors = errorsOf(made)
  const state = (allowed: boolean): Refused | null => (allowed ? null : refuse("LETTER_STATE", { state: letter.state }))
  switch (verb) {
    case "revise":
      return state(drafted.has(letter.state))
    case "submit": {
      const fields = lackingForStep(kind, letter)
      const incomplete = lacking.length > 0 || fields.length > 0 ? refuse("LETTER_INCOMPLETE", { lacking, lackingFields: fields }) : null
      return state(drafted.has(letter.state)) ?? incomplete
    }
    case "pass":
    case "return":
    case "approve": {
      const turn = turnOf(standing)
      if (turn === null) return state(false)
      const against = await againstTurn(tx, letter.agencyId, standing, turn, today)
      if (against !== null || verb === "return") return against
      if (verb === "pass") return turn.last ? refuse("LAST_STAGE", { role: turn.role }) : null
      if (!turn.last) return refuse("NOT_LAST_STAGE", { role: turn.role })
      if (lacking.length > 0) return refuse("LETTER_INCOMPLETE", { lacking })
      return errors.length > 0 ? refuse("LETTER_FAULTY", { findings: errors }) : null
    }
    case "void":
      if (letter.state === "delivered") return refuse("LETTER_DELIVERED")
      if (signed.has(letter.state) && !held.has("letter.approve")) return refuse("NOT_PERMITTED", { act: "letter.approve" })
      return state(letter.state !== "void")
    case "seal":
      return state(letter.state === "approved")
    case "seal-electronically":
      return seals ? state(letter.state === "approved") : refuse("SEALER_MISSING")
    case "resend": {
      const failed = (await deliveriesOf(tx, letter.agencyId, letter.id)).some(({ sending }) => sending === "failed")
      return failed ? null : refuse("MAIL_NOT_FAILED")
    }
    case "deliver":
      return state(letter.state === "sealed" || letter.state === "delivered" || (letter.state === "approved" && kind.series === null))
    case "record-reached": {
      const onTheirWay = (await deliveriesOf(tx, letter.agencyId, letter.id)).some(({ seenOn, sending }) => seenOn === null && sending !== "failed")
      return state(letter.state === "delivered") ?? (onTheirWay ? null : refuse("NO_LETTER_ON_ITS_WAY"))
    }
    case "print":
      return null
  }
}

/** What a signed reason can answer: it stands against the letter, not against its being signed. */
const answerable = ({ code }: Refused): boolean => code === "LETTER_FAULTY"

/** Everything that may be done with a letter, with what stands against each for the asker now. */
export const allowedForLetter = async (
  tx: Tx,
  standing: LetterStanding,
  made: ComposedLetter,
  asking: AskingForLetter,
): Promise<readonly LetterAllowed[]> => {
  const all: LetterAllowed[] = []
  for (const verb of letterVerbs) {
    const permitted = asking.acts.has(acts[verb])
    const against = permitted ? await againstVerb(tx, verb, standing, made, asking) : refuse("NOT_PERMITTED", { act: acts[verb] })
    all.push(
      against === null
        ? { verb, allowed: true, code: null, words: null, detail: {} }
        : { verb, allowed: answerable(against), code: against.code, words: refusals[against.code], detail: against.detail },
    )
  }
  return all
}
