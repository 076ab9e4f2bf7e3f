import { letterKind, type Actor, type Casework, type Command, type LetterKind, type Recorded } from "@gongkai/casework"
import type { Day, LawContext } from "@gongkai/law"
import type { EventName } from "@gongkai/records"
import type { z } from "zod"
import { morningOf } from "../cases/happenings.ts"

/** Who does something, by the last part of a person's id. */
export type Post = "clerk" | "reviewer" | "legal" | "approver" | "head" | "contributor" | "supervisor" | "system"

/** An agency of the demonstration at work. */
export interface Desk {
  readonly casework: Casework
  readonly agencyId: string
  readonly law: LawContext
  readonly today: Day
  /** Whom a decision passes, and whom another letter does; the last one signs. */
  readonly decisionStages: readonly Post[]
  readonly noticeStages: readonly Post[]
}

/** A person of the agency. */
export const personAt = ({ agencyId }: Desk, post: Post): string => `${agencyId}.${post}`

/** The agency on a day, and who does it there. */
export const onDay = (desk: Desk, post: Post, on: Day): { readonly casework: Casework; readonly actor: Actor } => ({
  casework: { ...desk.casework, now: () => morningOf(on), today: () => on },
  actor: { agencyId: desk.agencyId, personId: personAt(desk, post), cause: null },
})

/**
 * Does something as a person of the agency on a day, by that person's own permission.
 * @throws Error where it is refused, with its code
 */
export const enter = async <Schema extends z.ZodType, Name extends EventName>(
  desk: Desk,
  post: Post,
  on: Day,
  command: Command<Schema, Name>,
  input: z.input<Schema>,
): Promise<Recorded<Name>> => {
  const { casework, actor } = onDay(desk, post, on)
  const outcome = await command(casework, actor, input)
  if (!outcome.ok)
    throw new Error(
      `the demonstration: ${command.act} by ${actor.personId} on ${on} ${JSON.stringify(input)}: ${outcome.code} ${JSON.stringify(outcome.detail)}`,
    )
  return outcome
}

/** The kind of an id that the demonstration names. */
export const kindOf = (id: string): LetterKind => {
  const kind = letterKind(id)
  if (kind === null) throw new Error(`the demonstration names a kind of letter that there is not: ${id}`)
  return kind
}

/** Whom a letter of a kind passes; what needs the head's consent is signed by the head. */
export const stagesFor = ({ decisionStages, noticeStages }: Desk, { decides, headConsents }: LetterKind): readonly Post[] => {
  const stages = decides === null ? noticeStages : decisionStages
  return headConsents ? [...stages.slice(0, -1).filter((post) => post !== "head"), "head"] : stages
}
