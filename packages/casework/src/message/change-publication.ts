import { updateMessage } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { findableMessage } from "../search/asked.ts"
import { publishedFrom, PublishedWords } from "./published-words.ts"
import { messageIn, SeenMessage } from "./standing.ts"

/** In which words the public may read an answered message; null where it is to read it no more. */
export const PublicationToChange = SeenMessage.extend({ published: PublishedWords })

/** Publishes an answered message later, in other words, or takes it back from the public. */
export const changeMessagePublication = command({
  act: "message.approve",
  input: PublicationToChange,
  async run({ tx, actor, today }, { messageId, version, published }) {
    const found = await messageIn(tx, actor.agencyId, messageId, ["answered"])
    if (!found.ok) return found
    const change = publishedFrom(published, found.message.publishedOn ?? today)
    const now = await updateMessage(tx, actor.agencyId, { id: messageId, version }, change)
    if (now === null) return refuse("STALE", { version: found.message.version })
    await findableMessage(tx, actor.agencyId, messageId)
    return recorded("message.publication-changed", messageId, { messageId, published: published !== null, version: now })
  },
})
