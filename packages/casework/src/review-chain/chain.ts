import { chainsOf, type ChainGroup, type ReviewChain, type Tx } from "@gongkai/records"
import type { LetterKind } from "../letters/kinds.ts"

/** Roles that a letter may have to pass. */
export const stageRoles = ["reviewer", "legal", "approver", "head"] as const

/** What holds where an agency set nothing: a decision is reviewed, looked at by the legal office and signed; another letter is signed. */
const defaultChains: Readonly<Record<ChainGroup, ReviewChain>> = {
  decision: { group: "decision", stages: ["reviewer", "legal", "approver"], consecutive: false, version: 0 },
  notice: { group: "notice", stages: ["approver"], consecutive: false, version: 0 },
}

/** The chains of an agency, its own or the defaults. */
export const reviewChainsOf = async (tx: Tx, agencyId: string): Promise<readonly ReviewChain[]> => {
  const own = new Map((await chainsOf(tx, agencyId)).map((chain) => [chain.group, chain]))
  return Object.values(defaultChains).map((chain) => own.get(chain.group) ?? chain)
}

/** Whom a letter of a kind passes. What needs the head's consent (Article 33) is signed by the head. */
export const chainFor = async (tx: Tx, agencyId: string, kind: LetterKind): Promise<Pick<ReviewChain, "stages" | "consecutive">> => {
  const group: ChainGroup = kind.decides === null ? "notice" : "decision"
  const chain = (await reviewChainsOf(tx, agencyId)).find((one) => one.group === group) ?? defaultChains[group]
  if (!kind.headConsents) return chain
  return { stages: [...chain.stages.slice(0, -1).filter((role) => role !== "head"), "head"], consecutive: chain.consecutive }
}
