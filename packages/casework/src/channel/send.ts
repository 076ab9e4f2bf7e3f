import { publicationOf, updatePublication, type Publication } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Casework, type Recorded, type Refused } from "../kernel.ts"

/** It is tried this often, over two days, and then given up. */
const mostAttempts = 50

/** What goes to a channel: an item, or the word that it is taken back. */
export interface Sending extends Publication {
  readonly what: "publish" | "withdraw"
  /** The same for the same content on the same channel, however often it is sent. */
  readonly key: string
}

/** What came of it. */
export type Sent =
  | { readonly how: "sent"; readonly reference: string | null }
  /** It may go another time. */
  | { readonly how: "later"; readonly why: string }
  /** It never will, as it is. */
  | { readonly how: "failed"; readonly why: string }

const PublicationToSend = z.object({ itemId: Id, channelId: Id })

const sendingOf = (publication: Publication): Sending => {
  const what = publication.state === "to-withdraw" ? "withdraw" : "publish"
  return { ...publication, what, key: `${what}.${publication.itemId}.${publication.channelId}.${publication.contentHash.slice(0, 32)}` }
}

/**
 * Sends what waits for a channel. It is held while it is sent, so that two workers never send it at once; a worker that
 * dies leaves it waiting, and it goes again under the same key, by which the channel knows it. Of what is gone, held by
 * another or no longer waits nothing is done.
 * @param post never throws for what the channel does wrong
 */
export const sendPublication =
  (post: (sending: Sending) => Promise<Sent>) =>
  async (
    casework: Casework,
    agencyId: string,
    of: z.input<typeof PublicationToSend>,
  ): Promise<Recorded<"publication.posted" | "publication.withdrawn" | "publication.failed"> | Refused> => {
    const send = command<typeof PublicationToSend, "publication.posted" | "publication.withdrawn" | "publication.failed">({
      act: "publication.send",
      input: PublicationToSend,
      async run({ tx, today }, { itemId, channelId }) {
        const publication = await publicationOf(tx, agencyId, { itemId, channelId }, { lock: true })
        if (publication === null) return refuse("NOT_FOUND", { itemId, channelId })
        const { state, kind } = publication
        if ((kind !== "webhook" && kind !== "mail") || (state !== "queued" && state !== "to-withdraw")) return refuse("PUBLICATION_STATE", { state })
        const sending = sendingOf(publication)
        const sent = await post(sending)
        const attempts = publication.attempts + 1
        const told = { itemId, channelId, version: publication.version + 1 }
        if (sent.how !== "sent") {
          const given = sent.how === "failed" || attempts >= mostAttempts
          await updatePublication(tx, agencyId, publication, { attempts, why: sent.why, ...(given && state === "queued" ? { state: "failed" } : {}) })
          return recorded("publication.failed", itemId, { ...told, why: sent.why })
        }
        const done = sending.what === "publish" ? { state: "posted" as const, postedOn: today } : { state: "withdrawn" as const }
        await updatePublication(tx, agencyId, publication, { ...done, attempts, why: null, reference: sent.reference ?? publication.reference })
        return sending.what === "publish"
          ? recorded("publication.posted", itemId, { ...told, on: today })
          : recorded("publication.withdrawn", itemId, told)
      },
    })
    return send(casework, { agencyId, personId: "jobs", cause: "publication.send", program: true }, of)
  }
