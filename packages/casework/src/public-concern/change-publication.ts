import { updateConcern } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { concernIn, SeenConcern } from "./standing.ts"

/** Whether the public may read a concern and what was said to it. */
export const ConcernPublicationToChange = SeenConcern.extend({ published: z.boolean() })

/** Publishes an answered concern, or takes it back from the public. */
export const changeConcernPublication = command({
  act: "concern.publish",
  input: ConcernPublicationToChange,
  async run({ tx, actor: { agencyId }, today }, { concernId, version, published }) {
    const found = await concernIn(tx, agencyId, concernId, "answered")
    if (!found.ok) return found
    const publishedOn = published ? (found.concern.publishedOn ?? today) : null
    const now = await updateConcern(tx, agencyId, { id: concernId, version }, { publishedOn })
    if (now === null) return refuse("STALE", { version: found.concern.version })
    return recorded("concern.publication-changed", concernId, { concernId, published, version: now })
  },
})
