import { LawError, publicationPeriod, type Day } from "@gongkai/law"
import {
  itemOf,
  publicStandingOf,
  signOffStages,
  type CatalogueItem,
  type PublicStanding,
  type SignOff,
  type Tx,
  type WaitingFor,
} from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import type { Actor, Refused } from "../kernel.ts"
import type { ItemHit } from "./hits.ts"
import { lookAt, obstaclesOf, type ItemToLookAt } from "./obstacles.ts"
import { standingSignOffs } from "./sign-offs.ts"
import { actOfStage, againstStage } from "./turn.ts"

/** The last day on which to publish (Article 26), and whether it passed. */
export interface PublicationClock {
  /** Null where nothing is to be published, or the year has no table of days off. */
  readonly publishDue: Day | null
  readonly late: boolean
}

/** What counting the period takes from the law: the agency's calendar, read once. */
export const publicationClock =
  (law: Parameters<typeof publicationPeriod.apply>[1], today: Day) =>
  ({ attribute, madeOn, publishedOn, state }: Pick<CatalogueItem, "attribute" | "madeOn" | "publishedOn" | "state">): PublicationClock => {
    if (attribute !== "proactive" || state === "discarded") return { publishDue: null, late: false }
    try {
      const publishDue = publicationPeriod.apply({ formedOn: madeOn }, law)
      return { publishDue, late: (publishedOn ?? today) > publishDue }
    } catch (error) {
      if (error instanceof LawError) return { publishDue: null, late: false }
      throw error
    }
  }

/** An item as an officer opens it. */
export interface ItemForReading extends Omit<ItemToLookAt, "signOffs" | "hits">, PublicationClock {
  readonly signOffs: readonly (SignOff & { readonly void: boolean })[]
  readonly hits: readonly ItemHit[]
  readonly obstacles: readonly Refused[]
  readonly public: PublicStanding | null
  /** What stands against the asker's doing the stage that waits; null where nothing does, or none waits. */
  readonly againstTurn: Refused | null
}

/** An item with its files, its sign-offs (void ones too), what was found in it, and what bars its publication; null where there is none. */
export const itemForReading = async (tx: Tx, actor: Actor, itemId: string, acts: ReadonlySet<string>, today: Day): Promise<ItemForReading | null> => {
  const item = await itemOf(tx, actor.agencyId, itemId)
  if (item === null) return null
  const looked = await lookAt(tx, item)
  const holds = new Set(standingSignOffs(item, looked.signOffs).map(({ id }) => id))
  const stage = item.waitingStage
  const permitted = stage === null || acts.has(actOfStage(stage))
  const refused: Refused = { ok: false, code: "NOT_PERMITTED", detail: { act: stage === null ? "catalogue.review" : actOfStage(stage) } }
  return {
    item,
    files: looked.files,
    hits: looked.hits,
    signOffs: looked.signOffs.map((one) => ({ ...one, void: one.verdict === "passed" && !holds.has(one.id) })),
    obstacles: await obstaclesOf(tx, looked),
    public: await publicStandingOf(tx, actor.agencyId, itemId),
    againstTurn: stage === null ? null : permitted ? await againstStage({ tx, actor, today }, looked, stage) : refused,
    ...publicationClock(await lawOf(tx, actor.agencyId), today)(item),
  }
}

/** Which items wait for a person, by what the roles permit. */
export const waitingForPerson = (personId: string, acts: ReadonlySet<string>): WaitingFor => ({
  personId,
  stages: signOffStages.filter((stage) => acts.has(actOfStage(stage))),
  publishes: acts.has("catalogue.publish"),
  writes: acts.has("catalogue.write"),
})
