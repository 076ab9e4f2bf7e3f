import {
  digestRhythms,
  digestsOfAddress,
  digestSubscriptionOf,
  insertDigestSubscription,
  keepDigestAddress,
  updateDigestSubscription,
  type KeyRing,
} from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** As the way out for mail takes them. */
const address = /^[^\s@<>(),;:\\"[\]]+@[^\s@<>(),;:\\"[\]]+$/u

/** Who wants a digest of what is published: of the agency alone or of its tree, how often, and where to. */
export const DigestToAsk = z.object({
  subscriptionId: Id,
  wholeTree: z.boolean(),
  rhythm: z.enum(digestRhythms),
  address: Words(3, 120).refine((text) => address.test(text), "不是电子邮箱"),
})

/** Letters that one address may be sent in a day by whoever types it in. */
const mostLetters = 3

/**
 * Takes somebody's wish for a digest in from the portal. Nothing goes to the address but a letter that asks, until it says
 * yes; an address that is on the list is asked anew, so that nobody learns from the answer whether it is.
 */
export const askForDigest = (ring: KeyRing) =>
  command({
    act: "digest.take-in",
    input: DigestToAsk,
    constraints: { digest_subscription_pkey: "ALREADY_THERE", digest_address_agency_id_whole_tree_address_hash_key: "ALREADY_THERE" },
    async run({ tx, actor: { agencyId }, today }, { subscriptionId, wholeTree, rhythm, address: to }) {
      const [there] = await digestsOfAddress(tx, ring, agencyId, { address: to, wholeTree })
      if (there === undefined) {
        await insertDigestSubscription(tx, agencyId, { id: subscriptionId, wholeTree, wanted: rhythm, askedOn: today })
        await keepDigestAddress(tx, ring, agencyId, { id: subscriptionId, wholeTree, address: to })
        return recorded("digest.asked", subscriptionId, { subscriptionId, on: today, version: 1 })
      }
      const found = await digestSubscriptionOf(tx, agencyId, there, { lock: true })
      // The letter to it is on its way out at this moment.
      if (found === null) return refuse("ALREADY_THERE")
      const letters = found.lettersOn === today ? found.letters + 1 : 1
      if (letters > mostLetters) return refuse("DIGEST_LETTERS_ENOUGH", { most: mostLetters })
      const change = { wanted: rhythm, letter: "waiting", lettersOn: today, letters, attempts: 0 } as const
      const version = await updateDigestSubscription(tx, agencyId, found, change)
      return version === null ? refuse("STALE") : recorded("digest.asked", there, { subscriptionId: there, on: today, version })
    },
  })
