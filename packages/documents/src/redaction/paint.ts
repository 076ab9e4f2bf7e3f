import type { Canvas, SKRSContext2D } from "@napi-rs/canvas"
import { articleWords, redactionGrounds } from "@gongkai/law"
import type { Box } from "./box.ts"
import type { Covered } from "./cover.ts"
import { ownFamily } from "./fonts.ts"

/** What was painted on a page, in points. */
export interface Painted {
  readonly boxes: readonly Box[]
  /** Where a label stands within them; nothing of the page is left there either. */
  readonly labels: readonly Box[]
}

/** In whole dots outward, so that no half dot of what lay beneath shines through. */
const dots = ({ x, y, width, height }: Box, scale: number): Box => {
  const [left, top] = [Math.floor(x * scale), Math.floor(y * scale)]
  return { x: left, y: top, width: Math.ceil((x + width) * scale) - left, height: Math.ceil((y + height) * scale) - top }
}

const fitted = (context: SKRSContext2D, words: readonly string[], box: Box, scale: number) => {
  const size = Math.min(box.height * 0.62, 8 * scale)
  if (size < 4 * scale) return null
  context.font = `${String(size)}px "${ownFamily}"`
  const text = words.find((one) => context.measureText(one).width + 0.6 * size <= box.width)
  return text === undefined ? null : { text, size, width: context.measureText(text).width }
}

/**
 * Paints over what is covered and writes into each passage's widest box its number in the closing list and its article.
 * @param picture of the page; it is changed
 * @param scale its dots a point
 * @param covered the passages, with the number of each
 */
export const paintOver = (picture: Canvas, scale: number, covered: readonly { readonly number: number; readonly covered: Covered }[]): Painted => {
  const context = picture.getContext("2d")
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.globalAlpha = 1
  context.fillStyle = "#000000"
  const all = covered.flatMap(({ covered: { boxes } }) => boxes.map((box) => dots(box, scale)))
  for (const { x, y, width, height } of all) context.fillRect(x, y, width, height)
  context.fillStyle = "#ffffff"
  context.textBaseline = "middle"
  const labels = covered.flatMap(({ number, covered: { mark, boxes } }) => {
    const [widest] = [...boxes].sort((a, b) => b.width - a.width)
    if (widest === undefined) return []
    const box = dots(widest, scale)
    const label = fitted(context, [`${String(number)}·${articleWords(redactionGrounds[mark.ground])}`, String(number)], box, scale)
    if (label === null) return []
    const [x, y] = [box.x + (box.width - label.width) / 2, box.y + box.height / 2]
    context.fillText(label.text, x, y)
    return [{ x: x / scale - 1, y: y / scale - label.size / scale, width: label.width / scale + 2, height: (2 * label.size) / scale }]
  })
  const inPoints = all.map(({ x, y, width, height }) => ({ x: x / scale, y: y / scale, width: width / scale, height: height / scale }))
  return { boxes: inPoints, labels }
}
