import { channelKinds, type ChannelKind } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"

/** A channel as it is added; what is left out it does not have. */
export const ChannelToAdd = z.object({
  channelId: Id,
  kind: z.enum(channelKinds),
  name: Words(1, 100),
  owner: Words(1, 100).nullable().default(null),
  /** Posts a week that the office wants at least. */
  leastAWeek: z.number().int().min(0).max(1000).nullable().default(null),
  /** Of a webhook where it listens, of mail whom it goes to, of an account its public page. */
  address: Words(1, 500).nullable().default(null),
})

const isWeb = (address: string): boolean => {
  const url = URL.canParse(address) ? new URL(address) : null
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") && url.username === "" && url.password === ""
}

/** What stands against a channel's address: each kind that a job works off needs one of its own kind. */
export const againstAddress = (kind: ChannelKind, address: string | null): Refused | null => {
  if (kind === "webhook") return address !== null && isWeb(address) ? null : refuse("CHANNEL_ADDRESS", { kind })
  if (kind === "mail") return address !== null && /^[^\s@<>,;]+@[^\s@<>,;]+$/u.test(address) ? null : refuse("CHANNEL_ADDRESS", { kind })
  return address === null || isWeb(address) ? null : refuse("CHANNEL_ADDRESS", { kind })
}
