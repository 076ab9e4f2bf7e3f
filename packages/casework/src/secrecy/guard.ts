import type { EventName } from "@gongkai/records"
import type { z } from "zod"
import { refuse, type Actor, type Casework, type Command, type Once, type Refused } from "../kernel.ts"

/**
 * Finds marks of state secrets in a text and tells in which lines: `findSecrecyMarks` of `@gongkai/documents`, handed in
 * by whoever starts the program.
 */
export type SecrecyFinder = (text: string) => readonly { readonly line: number }[]

/** Where in an input marks stand: the path to a text box, and the line. Never what stands there. */
interface MarkedPlace {
  readonly where: string
  readonly line: number
}

const markedPlaces = (value: unknown, where: string, find: SecrecyFinder): readonly MarkedPlace[] => {
  if (typeof value === "string") return find(value).map(({ line }) => ({ where, line }))
  if (Array.isArray(value)) return value.flatMap((item, i) => markedPlaces(item, `${where}[${String(i)}]`, find))
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => markedPlaces(item, where === "" ? key : `${where}.${key}`, find))
}

/** The refusal of an input in which a text bears a mark; null where none does. */
export const refuseMarked = (input: unknown, find: SecrecyFinder): Refused | null => {
  const [first] = markedPlaces(input, "", find)
  return first === undefined ? null : refuse("SECRECY_MARK_FOUND", { ...first })
}

/** A command that takes no marked text in any of its text boxes. */
export const withoutMarks = <Schema extends z.ZodType, Name extends EventName>(
  find: SecrecyFinder,
  command: Command<Schema, Name>,
): Command<Schema, Name> => {
  const { act, input: schema } = command
  const parsed: Command<Schema, Name>["parsed"] = async (casework, actor, input, once) =>
    refuseMarked(input, find) ?? (await command.parsed(casework, actor, input, once))
  const fromInput = (casework: Casework, actor: Actor, input: z.input<Schema>, once?: Once): ReturnType<typeof parsed> =>
    parsed(casework, actor, schema.parse(input), once)
  return Object.assign(fromInput, { act, input: schema, parsed })
}
