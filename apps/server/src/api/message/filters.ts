import { z } from "@hono/zod-openapi"
import { Id, Words, type MessagesAsked } from "@gongkai/casework"
import { messageStates } from "@gongkai/records"

const yes = z.enum(["yes", "no"]).default("no")

/** What a list of messages is narrowed to, as text. */
export const MessagesWanted = z.object({
  state: z.enum(messageStates).optional(),
  open: yes,
  late: yes,
  assignedTo: Id.optional(),
  words: Words(1, 100).optional(),
})

/** The same as the list takes it. */
export const messagesAsked = ({ state, open, late, assignedTo, words }: z.output<typeof MessagesWanted>): MessagesAsked => ({
  state: state ?? null,
  open: open === "yes",
  late: late === "yes",
  assignedTo: assignedTo ?? null,
  words: words ?? null,
})
