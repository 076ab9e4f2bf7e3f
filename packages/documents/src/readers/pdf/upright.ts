import type { Box } from "./geometry.ts"
import type { Glyph, PageMarks, Rule } from "./marks.ts"

type Turn = Glyph["turn"]

/** A page's marks turned so that most of its words run from left to right: tables are often set across an upright page. */
export const upright = (marks: PageMarks): PageMarks => {
  const counts = [0, 0, 0, 0]
  for (const { turn } of marks.glyphs) counts[turn] = (counts[turn] ?? 0) + 1
  const most = counts.indexOf(Math.max(...counts))
  if (most !== 1 && most !== 2 && most !== 3) return marks
  const { width, height } = marks
  const across = most !== 2
  const turnPoint = (x: number, y: number): readonly [number, number] => {
    if (most === 1) return [y, width - x]
    return most === 2 ? [width - x, height - y] : [height - y, x]
  }
  const turnBox = ({ x0, y0, x1, y1 }: Box): Box => {
    const [a, b] = [turnPoint(x0, y0), turnPoint(x1, y1)]
    return { x0: Math.min(a[0], b[0]), y0: Math.min(a[1], b[1]), x1: Math.max(a[0], b[0]), y1: Math.max(a[1], b[1]) }
  }
  const turnRule = ({ level, at, from, to }: Rule): Rule => {
    const [a, b] = level ? [turnPoint(from, at), turnPoint(to, at)] : [turnPoint(at, from), turnPoint(at, to)]
    const lies = across ? !level : level
    return lies
      ? { level: true, at: a[1], from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) }
      : { level: false, at: a[0], from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) }
  }
  const turns: Readonly<Record<string, Turn>> = { "0": 0, "1": 1, "2": 2, "3": 3 }
  const glyphs = marks.glyphs.map((glyph): Glyph => {
    const turn = turns[String((glyph.turn - most + 4) % 4)] ?? 0
    const wasLevel = glyph.turn % 2 === 0
    const point = wasLevel ? turnPoint(0, glyph.baseline) : turnPoint(glyph.baseline, 0)
    const baseline = turn % 2 === 0 ? point[1] : point[0]
    return { ...glyph, turn, box: turnBox(glyph.box), baseline }
  })
  return {
    ...marks,
    width: across ? height : width,
    height: across ? width : height,
    glyphs,
    rules: marks.rules.map(turnRule),
    areas: marks.areas.map(turnBox),
  }
}
