import { updateMessage } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { messageIn, SeenMessage } from "./standing.ts"

/** Returns a drafted reply to whoever answers the message. */
export const returnReply = command({
  act: "message.approve",
  input: SeenMessage,
  async run({ tx, actor }, { messageId, version }) {
    const found = await messageIn(tx, actor.agencyId, messageId, ["drafted"])
    if (!found.ok) return found
    const now = await updateMessage(tx, actor.agencyId, { id: messageId, version }, { state: "received" })
    if (now === null) return refuse("STALE", { version: found.message.version })
    return recorded("message.reply-returned", messageId, { messageId, version: now })
  },
})
