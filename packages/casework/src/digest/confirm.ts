import { plusDays } from "@gongkai/law"
import { digestRhythms, digestSubscriptionOf, updateDigestSubscription } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** Which digest an address says yes to, and how often. */
export const DigestToConfirm = z.object({ subscriptionId: Id, rhythm: z.enum(digestRhythms) })

/** Says yes to a digest: it tells of today and what follows. Said again it changes how often. */
export const confirmDigest = command({
  act: "digest.take-in",
  input: DigestToConfirm,
  async run({ tx, actor: { agencyId }, today }, { subscriptionId, rhythm }) {
    const found = await digestSubscriptionOf(tx, agencyId, subscriptionId)
    if (found === null || found.state === "ended") return refuse("NOT_FOUND", { subscriptionId })
    const begun = found.state === "asked" ? { confirmedOn: today, toldThrough: plusDays(today, -1) } : {}
    const version = await updateDigestSubscription(tx, agencyId, found, { state: "running", rhythm, wanted: rhythm, letter: "sent", ...begun })
    return version === null ? refuse("STALE") : recorded("digest.confirmed", subscriptionId, { subscriptionId, on: today, version })
  },
})
