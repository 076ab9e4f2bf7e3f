import { endLeaderPostOn, insertLeaderPost } from "@gongkai/records"
import { z } from "zod"
import { Id, Version, Words } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"

/** A leader's name and post, as pages should give them. */
export const LeaderPostToAdd = z.object({ leaderId: Id, name: Words(2, 20), post: Words(2, 40) })

/** Adds a name and post to the office's list. */
export const addLeaderPost = command({
  act: "site-watch.set-up",
  input: LeaderPostToAdd,
  constraints: { leader_post_pkey: "ALREADY_THERE", leader_post_once: "LEADER_THERE" },
  async run({ tx, actor }, { leaderId, name, post }) {
    await insertLeaderPost(tx, actor.agencyId, { id: leaderId, name, post })
    return recorded("leader-post.added", leaderId, { leaderId, version: 1 })
  },
})

/** A name and post at the version seen. */
export const SeenLeaderPost = z.object({ leaderId: Id, version: Version })

/** Ends a name and post: somebody else holds it now, or nobody. */
export const endLeaderPost = command({
  act: "site-watch.set-up",
  input: SeenLeaderPost,
  async run({ tx, actor, today }, { leaderId, version }) {
    const now = await endLeaderPostOn(tx, actor.agencyId, { id: leaderId, version }, today)
    return now === null ? refuse("NOT_FOUND", { leaderId }) : recorded("leader-post.ended", leaderId, { leaderId, on: today, version: now })
  },
})
