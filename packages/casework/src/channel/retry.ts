import { publicationOf, updatePublication } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenPublication } from "./record-posted.ts"

/** Has an item that a channel did not take sent again. */
export const retryPublication = command({
  act: "catalogue.publish",
  input: SeenPublication,
  async run({ tx, actor }, seen) {
    const publication = await publicationOf(tx, actor.agencyId, seen)
    if (publication === null) return refuse("NOT_FOUND", { itemId: seen.itemId, channelId: seen.channelId })
    const { state, version } = publication
    if (version !== seen.version) return refuse("STALE", { version })
    if (state !== "failed") return refuse("PUBLICATION_STATE", { state })
    const now = await updatePublication(tx, actor.agencyId, publication, { state: "queued", attempts: 0, why: null })
    if (now === null) return refuse("STALE", { version })
    return recorded("publication.retried", seen.itemId, { itemId: seen.itemId, channelId: seen.channelId, version: now })
  },
})
