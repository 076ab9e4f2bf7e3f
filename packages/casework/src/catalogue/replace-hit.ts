import { filesOfItem, finders, type CatalogueItem, type ItemContent } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { wordsInBody } from "./body.ts"
import { SeenItem } from "./fields.ts"
import { hitsOfItem } from "./hits.ts"
import { rewriteItem } from "./rewrite.ts"
import { takeOwnItem } from "./take-item.ts"

/** Something that was found, by its hash. */
export const HitToReplace = SeenItem.extend({ finder: z.enum(finders), hash: z.string().regex(/^[0-9a-f]{64}$/u) })

/** An item's words with something put in the place of something else, wherever it stands; in the body between tags and in what images say. */
const replaced = (item: CatalogueItem, text: string, instead: string): Partial<ItemContent> => ({
  title: item.title.replaceAll(text, instead),
  summary: item.summary.replaceAll(text, instead),
  issuingBody: item.issuingBody.replaceAll(text, instead),
  documentNumber: item.documentNumber?.replaceAll(text, instead) ?? null,
  keywords: item.keywords.map((word) => word.replaceAll(text, instead)),
  body: item.body
    .replace(/(<[^>]*>)|[^<]+/gu, (whole, tag: string | undefined) =>
      tag === undefined ? whole.replaceAll(wordsInBody(text), wordsInBody(instead)) : whole,
    )
    .replace(/ alt="[^"]*"/gu, (alt) => alt.replaceAll(wordsInBody(text), wordsInBody(instead))),
})

/** Masks what is personal, or puts a wrong word right, wherever it stands in the item. */
export const replaceHit = command({
  act: "catalogue.write",
  input: HitToReplace,
  async run(at, { finder, hash, ...seen }) {
    const { tx, actor } = at
    const item = await takeOwnItem(at, seen)
    if ("ok" in item) return item
    const files = await filesOfItem(tx, actor.agencyId, item.id)
    const same = (await hitsOfItem(tx, item, files)).filter((hit) => hit.finder === finder && hit.hash === hash)
    const [hit] = same
    if (hit === undefined) return refuse("HIT_GONE", { hash })
    if (hit.part === "file") return refuse("HIT_IN_FILE", { fileId: hit.fileId })
    if (hit.instead === null) return refuse("HIT_WITHOUT_WORDS", { hash })
    const content = replaced(item, hit.text, hit.instead)
    const left = (await hitsOfItem(tx, { ...item, ...content }, files)).filter((one) => one.finder === finder && one.hash === hash).length
    // What markup cuts in two only a person can put right.
    if (left === same.length) return refuse("HIT_WITHOUT_WORDS", { hash })
    const { version, voided } = await rewriteItem(at, item, content)
    return recorded("catalogue-item.hit-replaced", item.id, { itemId: item.id, finder, hitHash: hash, places: same.length - left, voided, version })
  },
})
