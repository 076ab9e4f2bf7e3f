import { expect, test } from "vitest"
import type { Box } from "./box.ts"
import type { Glyph } from "./glyph.ts"
import { plainlySeen } from "./plainly-seen.ts"

const side = 100
const all = (value: number): Uint8Array => new Uint8Array(side * side * 4).fill(value)
/** A page on which everything that text is drawn on is black. */
const pictures = { whole: all(0), bare: all(255), width: side, scale: 1 }
const glyph = (text: string, box: Box): Glyph => ({
  ...{ text, box, origin: [box.x, box.y], run: 0, angle: 0, size: 12, advance: 12, colour: [0, 0, 0], hidden: false },
})

test("各在各处的字看得见；叠在一处的两个都不算", () => {
  const [left, right] = [glyph("公", { x: 10, y: 10, width: 12, height: 12 }), glyph("开", { x: 40, y: 10, width: 12, height: 12 })]
  expect(plainlySeen([left, right], pictures)).toEqual([left, right])
  expect(plainlySeen([left, right, glyph("秘", { x: 41, y: 11, width: 12, height: 12 })], pictures)).toEqual([left])
})

// It would take for ever, were all that it covers looked through.
test("比整个页面大得多的字：读得完", () => {
  const vast = glyph("大", { x: -1e12, y: -1e12, width: 2e12, height: 2e12 })
  expect(plainlySeen([vast], pictures)).toEqual([vast])
})
