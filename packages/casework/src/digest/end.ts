import type { Day } from "@gongkai/law"
import {
  digestsOfAddress,
  digestSubscriptionOf,
  eraseDigestAddress,
  unconfirmedDigests,
  updateDigestSubscription,
  type DigestSubscription,
  type KeyRing,
  type Tx,
} from "@gongkai/records"
import { plusDays } from "@gongkai/law"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded, refuse, type Casework, type Recorded } from "../kernel.ts"

type Why = "wish" | "unconfirmed" | "erased"

/** Ends a subscription and erases its address; what still waits for it finds none. Null where somebody changed it meanwhile. */
const ended = async (tx: Tx, agencyId: string, found: DigestSubscription, on: Day, why: Why): Promise<Recorded<"digest.ended"> | null> => {
  await eraseDigestAddress(tx, agencyId, found.id)
  const version = await updateDigestSubscription(tx, agencyId, found, { state: "ended", endedOn: on })
  return version === null ? null : recorded("digest.ended", found.id, { subscriptionId: found.id, why, on, version })
}

/** Which digest somebody wants no more. */
export const DigestToEnd = z.object({ subscriptionId: Id })

/** Ends a digest by the link that stands in each of them. */
export const endDigest = command({
  act: "digest.take-in",
  input: DigestToEnd,
  async run({ tx, actor: { agencyId }, today }, { subscriptionId }) {
    const found = await digestSubscriptionOf(tx, agencyId, subscriptionId)
    if (found === null || found.state === "ended") return refuse("NOT_FOUND", { subscriptionId })
    return (await ended(tx, agencyId, found, today, "wish")) ?? refuse("STALE")
  },
})

/** Whose address is to be forgotten. */
export const DigestAddressToErase = z.object({ address: Words(3, 120) })

/** Ends every digest to an address and erases it, for whoever asks the office for that. */
export const eraseDigests = (ring: KeyRing) =>
  command({
    act: "digest.erase",
    input: DigestAddressToErase,
    async run({ tx, actor: { agencyId }, today }, { address }) {
      const done: Recorded<"digest.ended">[] = []
      for (const id of await digestsOfAddress(tx, ring, agencyId, { address, wholeTree: null })) {
        const found = await digestSubscriptionOf(tx, agencyId, id)
        const one = found === null ? null : await ended(tx, agencyId, found, today, "erased")
        if (one !== null) done.push(one)
      }
      const [first, ...rest] = done
      return first === undefined ? refuse("DIGEST_ADDRESS_UNKNOWN") : recorded(first.name, first.subject, first.body, ...rest)
    },
  })

const daysToConfirm = 7
const many = 500

const expire = command({
  act: "digest.take-in",
  input: z.object({}),
  async run({ tx, actor: { agencyId }, today }) {
    const done: Recorded<"digest.ended">[] = []
    for (const found of await unconfirmedDigests(tx, agencyId, plusDays(today, -daysToConfirm), many)) {
      const one = await ended(tx, agencyId, found, today, "unconfirmed")
      if (one !== null) done.push(one)
    }
    const [first, ...rest] = done
    return first === undefined ? refuse("NOT_FOUND") : recorded(first.name, first.subject, first.body, ...rest)
  },
})

/** Forgets addresses that never said yes: the program's own work, done once a day. */
export const expireDigests = async (casework: Casework, agencyId: string): Promise<void> => {
  await expire(casework, { agencyId, personId: "jobs", cause: null, program: true }, {})
}
