import { isAccount, saveAccountCount } from "@gongkai/records"
import { z } from "zod"
import { Id, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

const mostPosts = 1_000_000

/** A year's posts of an account in a category, at the version seen; 0 where nothing was entered. */
export const AccountCountToEnter = z.object({
  channelId: Id,
  year: z.number().int().min(2000).max(2100),
  category: Words(1, 40),
  posts: z.number().int().min(0).max(mostPosts),
  version: z.number().int().min(0).max(2_147_483_646),
})

/** Enters what somebody counted on an account whose posts are not imported. */
export const enterAccountCount = command({
  act: "account.enter",
  input: AccountCountToEnter,
  async run({ tx, actor }, { channelId, year, ...count }) {
    if (!(await isAccount(tx, actor.agencyId, channelId))) return refuse("NO_ACCOUNT", { channelId })
    const now = await saveAccountCount(tx, actor.agencyId, { channelId, year, ...count })
    if (now === null) return refuse("STALE", { channelId })
    return recorded("account.counted", channelId, { channelId, year, version: now })
  },
})
