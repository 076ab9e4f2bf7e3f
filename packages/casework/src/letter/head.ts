import { reviewBody, type ReviewBody } from "@gongkai/law"
import { agencyOf, letterHeadOf, type Agency, type Tx } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { agencyKinds, agencyLevels } from "../agency/fields.ts"
import type { HeadItem } from "./set-head.ts"

/** What an agency's letters say of the agency itself, by item; what nobody knows is not there. */
export type Head = Readonly<Partial<Record<HeadItem, readonly string[]>>>

const above = async (tx: Tx, { parentId }: Agency): Promise<Agency | null> => (parentId === null ? null : agencyOf(tx, parentId))

/** The nearest government above an agency in the territorial tree. */
const governmentAbove = async (tx: Tx, agency: Agency): Promise<Agency | null> => {
  let at = await above(tx, agency)
  while (at !== null && at.kind !== "government") at = await above(tx, at)
  return at
}

const bodyOf = (tx: Tx, agency: Agency, body: ReviewBody): Promise<Agency | null> => {
  switch (body) {
    case "itself":
    case "ministry":
      return Promise.resolve(agency)
    case "ownGovernment":
    case "nextHigherGovernment":
    case "establishingGovernment":
    case "localGovernment":
      return governmentAbove(tx, agency)
    case "superiorDepartment":
      return agency.systemParentId === null ? Promise.resolve(null) : agencyOf(tx, agency.systemParentId)
  }
}

/** The bodies of reconsideration by the agency's place in the tree (Articles 24 to 28), as far as they stand in it. */
const bodiesByLaw = async (tx: Tx, agency: Agency): Promise<readonly string[]> => {
  const kind = agencyKinds.find((one) => one === agency.kind)
  const level = agencyLevels.find((one) => one === agency.level)
  // No reconsideration leads from the State Council's own acts to a government above it.
  if (kind === undefined || level === undefined || (kind === "government" && level === "central")) return []
  const bodies: string[] = []
  for (const body of reviewBody.apply({ kind, level }, await lawOf(tx, agency.id))) {
    const found = await bodyOf(tx, agency, body)
    if (found !== null && !bodies.includes(found.name)) bodies.push(found.name)
  }
  return bodies
}

/** What holds for an agency where it has set nothing: by law and its place in the tree. Nothing is made up. */
export const usualHead = async (tx: Tx, agencyId: string): Promise<Head> => {
  const agency = await agencyOf(tx, agencyId)
  if (agency === null) return {}
  const bodies = await bodiesByLaw(tx, agency)
  return { ...(bodies.length === 0 ? {} : { bodies }), contact: [`${agency.name}政府信息公开工作机构`] }
}

/** What an agency's letters say of it: what it set, and where it set nothing what holds by itself. An item set to no words is not set. */
export const headOf = async (tx: Tx, agencyId: string): Promise<Head> => {
  const own = (await letterHeadOf(tx, agencyId)).filter(({ words }) => words.length > 0)
  return { ...(await usualHead(tx, agencyId)), ...Object.fromEntries(own.map(({ item, words }) => [item, words])) }
}
