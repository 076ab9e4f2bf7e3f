import { grown, meet, type Box } from "./box.ts"
import type { Glyph } from "./glyph.ts"
import { boxesOf } from "./boxes-of.ts"
import { blocksOf, rowsOf, type Segment } from "./lines.ts"
import type { RedactionMark } from "./mark.ts"

/** A mark as it is carried out on its page. */
export interface Covered {
  readonly mark: RedactionMark
  /** What is painted over: the mark's own boxes and what had to go with them. */
  readonly boxes: readonly Box[]
  readonly glyphs: ReadonlySet<Glyph>
  /** The words that go, each stretch as it is read. */
  readonly words: readonly string[]
}

/** Signs that hold a number, a word or a mailbox together. */
const holds = /^[\p{Script=Latin}\p{Nd}@._+\-–—'’*]+$/u

/** The part of a character that has to be met: a box that only grazes the line above leaves that alone. */
const core = (box: Box): Box => grown(box, -0.12 * box.width, -0.18 * box.height)

/** Words of letters and digits go whole; of Chinese only what was met. */
const wholeWords = ({ glyphs, angle }: Segment, met: ReadonlySet<Glyph>): readonly Glyph[] => {
  const words: Glyph[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const glyph of glyphs) {
    const along = glyph.origin[0] * Math.cos(angle) + glyph.origin[1] * Math.sin(angle)
    const word = words.at(-1)
    const before = word?.at(-1)
    const goesOn = before !== undefined && holds.test(before.text) && holds.test(glyph.text) && along - end < 0.2 * glyph.size
    if (word !== undefined && goesOn) word.push(glyph)
    else words.push([glyph])
    end = along + glyph.advance
  }
  return words.filter((word) => word.some((glyph) => met.has(glyph))).flat()
}

const stretches = (segment: Segment, gone: ReadonlySet<Glyph>): readonly string[] => {
  const found: string[] = [""]
  for (const glyph of segment.glyphs) {
    if (gone.has(glyph)) found.push((found.pop() ?? "") + glyph.text)
    else if (found.at(-1) !== "") found.push("")
  }
  return found.filter((text) => text !== "")
}

/** Lines of one passage read on: the end of one and the beginning of the next are one number. */
const wordsOf = (rows: readonly (readonly Segment[])[], gone: ReadonlySet<Glyph>): readonly string[] => {
  const inRows = rows.flat().flatMap((segment) => stretches(segment, gone))
  const inBlocks = blocksOf(rows).map((block) =>
    block.flatMap(({ glyphs }) => glyphs.filter((glyph) => gone.has(glyph)).map(({ text }) => text)).join(""),
  )
  return [...new Set([...inRows, ...inBlocks])].filter((text) => text !== "")
}

/**
 * What marks take with them from a page.
 * @param glyphs what is seen of the page
 * @param marks those of this page that hold in the version that is made
 */
export const coverPage = (glyphs: readonly Glyph[], marks: readonly RedactionMark[]): readonly Covered[] => {
  const rows = rowsOf(glyphs)
  return marks.map((mark) => {
    const met = new Set(glyphs.filter(({ box }) => mark.boxes.some((one) => meet(one, core(box)))))
    const gone = new Set(rows.flat().flatMap((segment) => wholeWords(segment, met)))
    // The rest of a word that goes whole is painted over as well.
    return { mark, glyphs: gone, words: wordsOf(rows, gone), boxes: [...mark.boxes, ...boxesOf([...gone])] }
  })
}
