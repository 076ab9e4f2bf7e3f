import {
  filesOfItem,
  interpretationsOf,
  itemOf,
  publicInterpretationsOf,
  signOffsOf,
  type CatalogueItem,
  type ItemFile,
  type SignOff,
  type Tx,
} from "@gongkai/records"
import { refuse, type Refused } from "../kernel.ts"
import { lawOf } from "../calendar/calendar-of.ts"
import { lackingContents } from "./contents.ts"
import { hitsOfItem, type ItemHit } from "./hits.ts"
import { strayImages } from "./own-images.ts"
import { lackingStages } from "./sign-offs.ts"

/** An item with all that its publication hangs on. */
export interface ItemToLookAt {
  readonly item: CatalogueItem
  readonly files: readonly ItemFile[]
  readonly signOffs: readonly SignOff[]
  readonly hits: readonly ItemHit[]
}

/** Reads all that an item's publication hangs on. */
export const lookAt = async (tx: Tx, item: CatalogueItem): Promise<ItemToLookAt> => {
  const files = await filesOfItem(tx, item.agencyId, item.id)
  return { item, files, signOffs: await signOffsOf(tx, item.agencyId, item.id), hits: await hitsOfItem(tx, item, files) }
}

/** Whether a thing is a policy, which travels with its interpretation. */
const isPolicy = ({ section, documentKind, interprets }: Pick<CatalogueItem, "section" | "documentKind" | "interprets">): boolean =>
  interprets === null && (section === "policies" || documentKind !== null)

const short = ({ kind, part, fileId, line, hash }: ItemHit) => ({ kind, part, fileId, line, hash })

/** What is against a pair: a policy without its interpretation or a reason, an interpretation without its policy. */
const againstPair = async (tx: Tx, item: CatalogueItem, together: ReadonlySet<string>): Promise<Refused | null> => {
  if (item.interprets !== null) {
    const policy = together.has(item.interprets) ? null : await itemOf(tx, item.agencyId, item.interprets)
    return policy !== null && policy.publishedHash === null ? refuse("POLICY_NOT_PUBLIC", { itemId: item.interprets }) : null
  }
  if (!isPolicy(item) || item.noInterpretation !== null) return null
  const there = await publicInterpretationsOf(tx, item.agencyId, item.id)
  if (there.length > 0) return null
  const drafted = (await interpretationsOf(tx, item.agencyId, item.id)).map(({ id }) => id)
  return drafted.some((id) => together.has(id)) ? null : refuse("INTERPRETATION_MISSING", { drafted })
}

/**
 * Everything that stands against an item's publication now, one refusal each; none where it may be published.
 * @param together ids of what is published in the same call
 */
export const obstaclesOf = async (
  tx: Tx,
  { item, files, signOffs, hits }: ItemToLookAt,
  together: ReadonlySet<string> = new Set(),
): Promise<readonly Refused[]> => {
  const against: (Refused | null)[] = []
  if (item.attribute !== "proactive") against.push(refuse("ITEM_NOT_PROACTIVE", { attribute: item.attribute }))
  if (item.state !== "in-review") against.push(refuse("ITEM_STATE", { state: item.state, from: ["in-review"] }))
  const stages = lackingStages(item, signOffs)
  if (stages.length > 0) against.push(refuse("SIGN_OFFS_MISSING", { stages }))
  const lacking = lackingContents(item, await lawOf(tx, item.agencyId))
  if (lacking.length > 0) against.push(refuse("ITEM_INCOMPLETE", { lacking }))
  const personal = hits.filter(({ finder, bars }) => finder === "personal-data" && bars)
  if (personal.length > 0) against.push(refuse("PERSONAL_DATA_FOUND", { hits: personal.map(short) }))
  const worded = hits.filter(({ finder, bars }) => finder === "wording" && bars)
  if (worded.length > 0) against.push(refuse("WORDING_FOUND", { hits: worded.map(short) }))
  const unclean = files.filter(({ state }) => state !== "clean")
  if (unclean.length > 0) against.push(refuse("FILES_NOT_CLEAN", { files: unclean.map(({ id, state }) => ({ id, state })) }))
  const stray = strayImages(item, files)
  if (stray.length > 0) against.push(refuse("IMAGE_NOT_OWN", { images: stray }))
  against.push(await againstPair(tx, item, together))
  return against.filter((one) => one !== null)
}
