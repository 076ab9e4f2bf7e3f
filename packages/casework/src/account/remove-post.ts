import { deletePost, postVersion } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A post that was imported in error, at the version seen. */
export const PostToRemove = z.object({ postId: Id, version: Version })

/** Takes a post away. */
export const removePost = command({
  act: "account.enter",
  input: PostToRemove,
  async run({ tx, actor }, { postId, version }) {
    const there = await postVersion(tx, actor.agencyId, postId)
    if (there === null) return refuse("NOT_FOUND", { postId })
    const channelId = await deletePost(tx, actor.agencyId, { id: postId, version })
    if (channelId === null) return refuse("STALE", { version: there })
    return recorded("account.post-removed", postId, { postId, channelId })
  },
})
