import { setImmediate } from "node:timers/promises"
import { articleWords, redactionGrounds } from "@gongkai/law"
import type { Box } from "./box.ts"
import { coverPage } from "./cover.ts"
import { encodePicture } from "./encode-picture.ts"
import { groundsPages } from "./grounds-pages.ts"
import type { RedactionLayer, RedactionMark } from "./mark.ts"
import type { DrawnPage, PageSource } from "./page-source.ts"
import { paintOver, type Painted } from "./paint.ts"
import { RedactionError } from "./refusal.ts"
import { spokenWords } from "./spoken-words.ts"
import { fontCharacters, textLayer, type FontCharacters, type Spoken } from "./text-layer.ts"
import { writePages, type WrittenPage } from "./write-pages.ts"

/** Words that a mark took out. */
export interface TakenOut {
  readonly markId: string
  readonly page: number
  readonly text: string
  /** True: they may stand elsewhere on purpose. */
  readonly elsewhere: boolean
}

/** What has to be true of a redacted document, for the proof. */
export interface RedactionPlan {
  readonly layer: RedactionLayer
  /** Pages of the original, and of the closing list. */
  readonly pages: number
  readonly closing: number
  readonly takenOut: readonly TakenOut[]
  /** What was painted over, for each page of the original in its order. */
  readonly painted: readonly Painted[]
}

/** A redacted document, not yet proven. */
export interface RedactedDocument {
  readonly bytes: Uint8Array
  readonly plan: RedactionPlan
}

const spokenOf = ({ ground }: RedactionMark, box: Box): Spoken => ({ text: spokenWords(articleWords(redactionGrounds[ground])), box })

const written = async (
  { width, height, scale, picture, glyphs }: DrawnPage,
  gone: ReadonlySet<DrawnPage["glyphs"][number]>,
  spoken: readonly Spoken[],
  characters: FontCharacters,
): Promise<WrittenPage> => ({
  ...{ width, height },
  picture: await encodePicture(picture),
  words: textLayer({ height, scale }, glyphs, gone, spoken, characters),
})

/** Marks in the order in which a reader meets them, as the closing list numbers them. */
export const inReadingOrder = (marks: readonly RedactionMark[]): readonly RedactionMark[] =>
  [...marks].sort((a, b) => a.page - b.page || (a.boxes[0]?.y ?? 0) - (b.boxes[0]?.y ?? 0) || (a.boxes[0]?.x ?? 0) - (b.boxes[0]?.x ?? 0))

/**
 * Makes the version of a document for one layer: what the layer's marks touch is out of it, not hidden in it. Every page becomes
 * a picture with the words that stay laid beneath it unseen; a closing page lists the grounds.
 * @param source the document, opened
 * @param marks all that there are; those of other layers are left
 * @param layer for whom it is
 * @throws RedactionError for a mark on a page that is not there, and for a page that cannot be drawn
 */
export const redact = async (source: PageSource, marks: readonly RedactionMark[], layer: RedactionLayer): Promise<RedactedDocument> => {
  const held = inReadingOrder(marks.filter(({ layers }) => layers.includes(layer)))
  const astray = held.find(({ page }) => page < 1 || page > source.pages)
  if (astray !== undefined) throw new RedactionError("no-such-page", { page: astray.page })
  const characters = fontCharacters()
  const [pages, painted, takenOut]: [WrittenPage[], Painted[], TakenOut[]] = [[], [], []]
  for (let number = 1; number <= source.pages; number += 1) {
    // Others get their turn between two pages.
    await setImmediate()
    const drawn = await source.draw(number)
    const covered = coverPage(
      drawn.glyphs,
      held.filter(({ page }) => page === number),
    )
    const gone = new Set(covered.flatMap(({ glyphs }) => [...glyphs]))
    painted.push(
      paintOver(
        drawn.picture,
        drawn.scale,
        covered.map((one) => ({ number: held.indexOf(one.mark) + 1, covered: one })),
      ),
    )
    const spoken = covered.flatMap(({ mark, boxes: [box] }) => (box === undefined ? [] : [spokenOf(mark, box)]))
    pages.push(await written(drawn, gone, spoken, characters))
    for (const { mark, words } of covered) for (const text of words) takenOut.push({ markId: mark.id, page: number, text, elsewhere: mark.elsewhere })
  }
  const closing = held.length === 0 ? [] : groundsPages(held, layer)
  for (const page of closing) pages.push(await written(page, new Set(), [], characters))
  const bytes = await writePages(pages, characters.all())
  return { bytes, plan: { layer, pages: source.pages, closing: closing.length, takenOut, painted } }
}
