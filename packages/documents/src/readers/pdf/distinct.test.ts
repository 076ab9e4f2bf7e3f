import { expect, test } from "vitest"
import { distinct } from "./distinct.ts"
import type { Glyph } from "./marks.ts"

const glyph = (text: string, x: number, y: number, size: number): Glyph => ({
  ...{ text, size, baseline: y, turn: 0, hidden: false, order: 0 },
  box: { x0: x, y0: y, x1: x + size, y1: y + size },
})

test("描两遍成粗体的字只算一个；隔得远的、不同的字各算各的", () => {
  const drawn = [glyph("公", 100, 100, 10), glyph("公", 100.4, 100, 10), glyph("开", 100.4, 100, 10), glyph("公", 112, 100, 10)]
  expect(distinct(drawn)).toEqual([drawn[0], drawn[2], drawn[3]])
})

// Each of these would take for ever, were places looked through one by one.
test("大得没有边、不在任何地方的字：读得完", () => {
  const huge = [1e6, 1e9, 1e300, Number.POSITIVE_INFINITY, Number.NaN].map((size) => glyph("大", 10, 10, size))
  const nowhere = [glyph("无", Number.POSITIVE_INFINITY, 0, 10), glyph("无", 0, Number.NaN, 10), glyph("远", 1e300, -1e15, 1e15)]
  expect(distinct([...huge, ...nowhere]).map(({ text }) => text)).toEqual(["大", "大"])
})
