import type { Glyph } from "./glyph.ts"

/** Characters that stand in a row with no gap as wide as a column's. */
export interface Segment {
  readonly glyphs: readonly Glyph[]
  readonly angle: number
  /** Where it begins and ends along its direction, and its baseline across it. */
  readonly from: number
  readonly to: number
  readonly across: number
  readonly size: number
}

interface Laid {
  readonly glyph: Glyph
  readonly along: number
  readonly across: number
}

/** A gap as wide as that parts cells and columns. */
const columnGap = 1.3
/** How far a baseline may be off and be the same. */
const wobble = 0.35

const laidOut = (glyphs: readonly Glyph[], angle: number): Laid[] => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return glyphs
    .map((glyph) => ({ glyph, along: glyph.origin[0] * cos + glyph.origin[1] * sin, across: glyph.origin[1] * cos - glyph.origin[0] * sin }))
    .sort((a, b) => a.across - b.across)
}

const segmentOf = (row: readonly Laid[], angle: number): Segment | null => {
  const [first, last] = [row[0], row.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    glyphs: row.map(({ glyph }) => glyph),
    angle,
    from: first.along,
    to: last.along + last.glyph.advance,
    across: first.across,
    size: Math.max(...row.map(({ glyph }) => glyph.size)),
  }
}

const parted = (row: Laid[], angle: number): Segment[] => {
  const pieces: Laid[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const one of row.sort((a, b) => a.along - b.along)) {
    const piece = pieces.at(-1)
    if (piece === undefined || one.along - end > columnGap * one.glyph.size) pieces.push([one])
    else piece.push(one)
    end = one.along + one.glyph.advance
  }
  return pieces.flatMap((piece) => segmentOf(piece, angle) ?? [])
}

/** The rows of a page, each parted where a column begins: from top to bottom, and each from left to right as it is read. */
export const rowsOf = (glyphs: readonly Glyph[]): readonly (readonly Segment[])[] => {
  const byAngle = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const angle = Math.round((glyph.angle * 180) / Math.PI)
    const there = byAngle.get(angle)
    if (there === undefined) byAngle.set(angle, [glyph])
    else there.push(glyph)
  }
  return [...byAngle].flatMap(([degrees, all]) => {
    const angle = (degrees * Math.PI) / 180
    const rows: Laid[][] = []
    for (const one of laidOut(all, angle)) {
      const row = rows.at(-1)
      const before = row?.at(-1)
      if (row !== undefined && before !== undefined && one.across - before.across <= wobble * Math.max(one.glyph.size, before.glyph.size))
        row.push(one)
      else rows.push([one])
    }
    return rows.map((row) => parted(row, angle))
  })
}

const overlap = (a: Segment, b: Segment): number => Math.min(a.to, b.to) - Math.max(a.from, b.from)

/**
 * Segments that go on one below the other: paragraphs, and cells whose text is wrapped.
 * @param rows as {@link rowsOf} gives them
 */
export const blocksOf = (rows: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] => {
  const blocks: Segment[][] = []
  let open: Segment[][] = []
  for (const row of rows) {
    const next: Segment[][] = []
    for (const segment of row) {
      const fits = open.filter((block) => {
        const last = block.at(-1)
        if (last?.angle !== segment.angle || next.includes(block)) return false
        const [ratio, down] = [segment.size / last.size, segment.across - last.across]
        return ratio > 0.7 && ratio < 1.4 && down > 0 && down < 2.6 * last.size && overlap(last, segment) > 0
      })
      const [best] = fits.sort((a, b) => overlap(b.at(-1) ?? segment, segment) - overlap(a.at(-1) ?? segment, segment))
      if (best === undefined) {
        const begun = [segment]
        blocks.push(begun)
        next.push(begun)
      } else {
        best.push(segment)
        next.push(best)
      }
    }
    // A cell of one line stays open beside one of three.
    open = [...next, ...open.filter((block) => !next.includes(block))].slice(0, 40)
  }
  return blocks
}
