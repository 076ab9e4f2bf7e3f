import { requestColumns } from "@gongkai/report"
import type { Box } from "./geometry.ts"
import type { Glyph } from "./marks.ts"

/** Sizes of type by which the glyphs of one head word are apart at the most, in a line and from line to line. */
const inLine = 0.8
const lineBelow = 2.4
const aside = 2.6

/** A column's name where the head prints it. */
export interface HeadColumn {
  readonly label: string
  readonly box: Box
  readonly middle: number
}

interface Found extends HeadColumn {
  readonly baseline: number
}

const follows = (before: Glyph, glyph: Glyph, first: Glyph): boolean => {
  const { size } = before
  const gap = glyph.box.x0 - before.box.x1
  if (Math.abs(glyph.baseline - before.baseline) < 0.3 * size) return gap > -0.3 * size && gap < inLine * size
  const down = glyph.baseline - before.baseline
  return down > 0 && down < lineBelow * size && Math.abs(glyph.box.x0 - first.box.x0) < aside * size
}

/** Where a word stands whole, in one line or broken over lines within its column. */
const placesOf = (word: string, glyphs: readonly Glyph[]): Found[] => {
  const [start, ...rest] = [...word]
  return glyphs.flatMap((first): Found[] => {
    if (first.text !== start) return []
    const chain = [first]
    for (const wanted of rest) {
      const before = chain.at(-1) ?? first
      const next = glyphs
        .filter((glyph) => glyph.text === wanted && follows(before, glyph, first))
        .sort((a, b) => a.baseline - b.baseline || a.box.x0 - b.box.x0)[0]
      if (next === undefined) return []
      chain.push(next)
    }
    const box = {
      x0: Math.min(...chain.map((glyph) => glyph.box.x0)),
      y0: first.box.y0,
      x1: Math.max(...chain.map((glyph) => glyph.box.x1)),
      y1: (chain.at(-1) ?? first).box.y1,
    }
    return [{ label: word, box, middle: (box.x0 + box.x1) / 2, baseline: first.baseline }]
  })
}

/**
 * Where the head of table 3 prints its columns.
 * @param glyphs of the head
 * @returns the columns that it names, from left to right; those that it does not name are left out
 */
export const headColumns = (glyphs: readonly Glyph[]): readonly HeadColumn[] => {
  const named: HeadColumn[] = []
  for (const { id, label } of requestColumns) {
    const places = [label, label.replace("他", "它")].flatMap((word) => placesOf(word, glyphs))
    const right = places.filter(({ middle }) => middle > (named.at(-1)?.middle ?? -Infinity) + 1)
    // 其他 stands in 法人或其他组织 as well, above its columns; 总计 may come first.
    const lowest = (right.length > 0 || id !== "total" ? right : places).sort((a, b) => b.baseline - a.baseline)[0]
    if (lowest !== undefined) named.push(lowest)
  }
  return named.sort((a, b) => a.middle - b.middle)
}
