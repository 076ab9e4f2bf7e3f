import { around, grown, type Box } from "./box.ts"
import type { Glyph } from "./glyph.ts"
import { rowsOf } from "./lines.ts"

/** One rectangle for each line that characters stand on. */
export const boxesOf = (glyphs: readonly Glyph[]): readonly Box[] =>
  rowsOf(glyphs)
    .flat()
    .flatMap((segment) => {
      const box = around(segment.glyphs.map((glyph) => glyph.box))
      return box === null ? [] : [grown(box, 0.5, 0.5)]
    })
