import { coverPage } from "./cover.ts"
import type { RedactionLayer, RedactionMark } from "./mark.ts"
import type { PageSource } from "./page-source.ts"
import { wordsOfPage, type PageWord } from "./page-words.ts"
import { paintOver } from "./paint.ts"
import { inReadingOrder } from "./redact.ts"

/** A page as an officer marks it. */
export interface ShownPage {
  readonly pages: number
  /** In points. */
  readonly width: number
  readonly height: number
  readonly words: readonly PageWord[]
  /** How many characters the page sets that nobody sees; none of them is ever taken along. */
  readonly unseen: number
}

/** A page's size and words. @throws RedactionError */
export const showPage = async (source: PageSource, page: number): Promise<ShownPage> => {
  const { width, height, glyphs, unseen } = await source.draw(page)
  return { pages: source.pages, width, height, words: wordsOfPage(glyphs), unseen }
}

/**
 * A page's picture as PNG: as it came, or as the version for a layer will look.
 * @param marks all of the document
 * @param layer null for the original
 * @throws RedactionError
 */
export const picturePage = async (
  source: PageSource,
  page: number,
  marks: readonly RedactionMark[],
  layer: RedactionLayer | null,
): Promise<Uint8Array> => {
  const { picture, scale, glyphs } = await source.draw(page)
  if (layer !== null) {
    const held = inReadingOrder(marks.filter(({ layers }) => layers.includes(layer)))
    const here = coverPage(
      glyphs,
      held.filter((mark) => mark.page === page),
    )
    paintOver(
      picture,
      scale,
      here.map((covered) => ({ number: held.indexOf(covered.mark) + 1, covered })),
    )
  }
  return picture.encode("png")
}
