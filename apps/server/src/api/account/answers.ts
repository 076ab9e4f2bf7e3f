import { z } from "@hono/zod-openapi"

const text = z.string().nullable()

/** An account, and how often it posts. */
export const AccountStanding = z
  .object({
    channelId: z.string(),
    kind: z.string(),
    name: z.string(),
    owner: text,
    leastAWeek: z.int().nullable(),
    address: text,
    lastOn: text,
    lastWeek: z.int(),
    stale: z.boolean(),
    belowLeast: z.boolean(),
  })
  .openapi("AccountStanding")

/** A post. */
export const AccountPost = z
  .object({
    id: z.string(),
    channelId: z.string(),
    title: z.string(),
    postedOn: z.string(),
    category: text,
    reads: z.int().nullable(),
    itemId: text,
    version: z.int(),
  })
  .openapi("AccountPost")

/** A year's posts of an account in a category. */
export const AccountCount = z
  .object({
    channelId: z.string(),
    name: z.string(),
    category: z.string(),
    posts: z.int(),
    born: z.int().nullable(),
    reads: z.number().nullable(),
    source: z.enum(["imported", "entered"]),
    version: z.int().nullable(),
  })
  .openapi("AccountCount")

/** What an import of posts came to: rows of the file, and how many of them were new. */
export const ImportedPosts = z.object({ id: z.string(), rows: z.int(), kept: z.int() }).openapi("ImportedPosts")
