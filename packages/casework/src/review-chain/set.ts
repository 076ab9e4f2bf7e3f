import { chainGroups, saveChain } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { reviewChainsOf, stageRoles } from "./chain.ts"

/** Whom letters of a group pass; at the version that the caller has seen, 0 where the default held. */
export const ChainToSet = z.object({
  group: z.enum(chainGroups),
  stages: z.array(z.enum(stageRoles)).min(1).max(stageRoles.length),
  consecutive: z.boolean().default(false),
  version: z.number().int().min(0),
})

/** Sets a review chain; letters under way keep the one that they were handed in to. */
export const setReviewChain = command({
  act: "letter.configure",
  input: ChainToSet,
  async run({ tx, actor }, { group, stages, consecutive, version }) {
    const last = stages.at(-1)
    if (new Set(stages).size < stages.length || (last !== "approver" && last !== "head")) return refuse("CHAIN_INVALID", { stages })
    const next = await saveChain(tx, actor.agencyId, { group, stages, consecutive, version })
    if (next === null) {
      const kept = (await reviewChainsOf(tx, actor.agencyId)).find((chain) => chain.group === group)
      return refuse("STALE", { version: kept?.version ?? 0 })
    }
    return recorded("letter.chain-set", group, { group, version: next })
  },
})
