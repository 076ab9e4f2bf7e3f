import { updateMessage } from "@gongkai/records"
import { Paragraphs } from "../contribution/text.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { messageIn, SeenMessage, waitingStates } from "./standing.ts"

/** A reply as it is drafted. */
export const ReplyToDraft = SeenMessage.extend({ reply: Paragraphs(1, 10_000) })

/** Drafts the reply to a message, or drafts it anew. */
export const draftReply = command({
  act: "message.answer",
  input: ReplyToDraft,
  async run({ tx, actor }, { messageId, version, reply }) {
    const found = await messageIn(tx, actor.agencyId, messageId, waitingStates)
    if (!found.ok) return found
    const now = await updateMessage(tx, actor.agencyId, { id: messageId, version }, { state: "drafted", reply, draftedBy: actor.personId })
    if (now === null) return refuse("STALE", { version: found.message.version })
    return recorded("message.reply-drafted", messageId, { messageId, version: now })
  },
})
