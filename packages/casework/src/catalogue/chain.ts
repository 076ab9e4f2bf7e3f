import { catalogueChainOf, saveCatalogueChain, signOffStages, type CatalogueChain, type Tx } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"

/** 三审三校, each proof before its review, and the secrecy review last. */
const defaultChain: CatalogueChain = { stages: signOffStages, samePerson: false, version: 0 }

/** The chain of an agency, its own or the default. */
export const chainOfCatalogue = async (tx: Tx, agencyId: string): Promise<CatalogueChain> => (await catalogueChainOf(tx, agencyId)) ?? defaultChain

/** Which stages an item passes, in order; at the version that the caller has seen, 0 where the default held. */
export const CatalogueChainToSet = z.object({
  stages: z.array(z.enum(signOffStages)).min(2).max(signOffStages.length),
  samePerson: z.boolean().default(false),
  seen: z.number().int().min(0).max(2_147_483_646),
})

/** Sets the chain; items under way keep the one that they were handed in to. The secrecy review comes last, and somebody reviews before it. */
export const setCatalogueChain = command({
  act: "catalogue.set-up",
  input: CatalogueChainToSet,
  async run({ tx, actor }, { stages, samePerson, seen }) {
    const reviewed = stages.some((stage) => stage.startsWith("review-"))
    if (new Set(stages).size < stages.length || stages.at(-1) !== "secrecy" || !reviewed) return refuse("CATALOGUE_CHAIN_INVALID", { stages })
    const version = await saveCatalogueChain(tx, actor.agencyId, { stages, samePerson, version: seen })
    if (version === null) return refuse("STALE", { version: (await chainOfCatalogue(tx, actor.agencyId)).version })
    return recorded("catalogue.chain-set", "items", { stages, samePerson, version })
  },
})
