import { updateMessage } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { clocked, messageClockOf } from "./clock.ts"
import { findableMessage } from "../search/asked.ts"
import { publishedFrom, PublishedWords } from "./published-words.ts"
import { messageIn, SeenMessage } from "./standing.ts"

/** A reply that is to go out, and in which words the public may read the message, if at all. */
export const ReplyToApprove = SeenMessage.extend({ published: PublishedWords.default(null) })

/** Approves a reply, which another person drafted: its sender reads it by receipt and code, the public where it is published. */
export const approveReply = command({
  act: "message.approve",
  input: ReplyToApprove,
  async run({ tx, actor, today }, { messageId, version, published }) {
    const found = await messageIn(tx, actor.agencyId, messageId, ["drafted"])
    if (!found.ok) return found
    const { message } = found
    if (message.draftedBy === actor.personId) return refuse("MESSAGE_OWN_REPLY")
    const answered = { state: "answered", approvedBy: actor.personId, endedOn: today, ...publishedFrom(published, today) } as const
    const now = await updateMessage(tx, actor.agencyId, { id: messageId, version }, answered)
    if (now === null) return refuse("STALE", { version: message.version })
    await findableMessage(tx, actor.agencyId, messageId)
    const { late } = clocked({ ...message, state: "answered", endedOn: today }, await messageClockOf(tx, actor.agencyId), today)
    return recorded("message.answered", messageId, { messageId, on: today, late, published: published !== null, version: now })
  },
})
