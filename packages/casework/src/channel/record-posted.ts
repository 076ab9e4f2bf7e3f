import { publicationOf, updatePublication } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Version, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** An item on a channel, at the version seen. */
export const SeenPublication = z.object({ itemId: Id, channelId: Id, version: Version })

/** What a person did on an account: posted it, with its link there, or took it back. */
export const PostToRecord = SeenPublication.extend({ on: LegalDay, reference: Words(1, 500).nullable().default(null) })

/** Records that somebody posted an item, or took it back where that was to be done. */
export const recordPosted = command({
  act: "catalogue.publish",
  input: PostToRecord,
  async run({ tx, actor, today }, { itemId, channelId, version, on, reference }) {
    const publication = await publicationOf(tx, actor.agencyId, { itemId, channelId })
    if (publication === null) return refuse("NOT_FOUND", { itemId, channelId })
    if (publication.version !== version) return refuse("STALE", { version: publication.version })
    if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
    const { state, kind } = publication
    const byJob = kind === "webhook" || kind === "mail"
    if (byJob || (state !== "to-post" && state !== "to-withdraw")) return refuse("PUBLICATION_STATE", { state })
    if (state === "to-post" && on < publication.publishedOn) return refuse("DAY_BEFORE_MAKING", { on, madeOn: publication.publishedOn })
    const posted = state === "to-post"
    const change = posted ? { state: "posted" as const, postedOn: on, reference } : { state: "withdrawn" as const }
    const now = await updatePublication(tx, actor.agencyId, publication, change)
    if (now === null) return refuse("STALE", { version: publication.version })
    return posted
      ? recorded("publication.posted", itemId, { itemId, channelId, on, version: now })
      : recorded("publication.withdrawn", itemId, { itemId, channelId, version: now })
  },
})
