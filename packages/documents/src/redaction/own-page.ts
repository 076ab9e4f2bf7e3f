import { createCanvas } from "@napi-rs/canvas"
import { ownFamily, registerFonts } from "./fonts.ts"
import type { Glyph } from "./glyph.ts"
import type { DrawnPage } from "./page-source.ts"

/** Words on a page that we write ourselves: their baseline's beginning and their size, in points. */
export interface PlacedWords {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** A4, in points. */
export const a4 = { width: 595.28, height: 841.89 } as const
const scale = 200 / 72

/** Draws a page of A4 with words and thin lines across, and says where each character stands. */
export const ownPage = (words: readonly PlacedWords[], rules: readonly number[]): DrawnPage => {
  registerFonts()
  const picture = createCanvas(Math.ceil(a4.width * scale), Math.ceil(a4.height * scale))
  const context = picture.getContext("2d")
  context.fillStyle = "#ffffff"
  context.fillRect(0, 0, picture.width, picture.height)
  context.scale(scale, scale)
  context.fillStyle = "#000000"
  for (const y of rules) context.fillRect(56, y, a4.width - 112, 0.6)
  const glyphs = words.flatMap(({ text, x, y, size }, run) => {
    context.font = `${String(size)}px "${ownFamily}"`
    let at = x
    return [...text].map((one): Glyph => {
      const advance = context.measureText(one).width
      const origin = [at, y] as const
      const box = { x: at, y: y - 0.88 * size, width: advance, height: 1.03 * size }
      context.fillText(one, at, y)
      at += advance
      return { text: one, box, origin, angle: 0, size, advance, colour: [0, 0, 0], hidden: false, run }
    })
  })
  return { ...a4, scale, picture, glyphs: glyphs.filter(({ text }) => text.trim() !== ""), unseen: 0 }
}

/** Parts a text into lines of a width, as if every character were as wide as measured. */
export const wrapped = (text: string, size: number, width: number): readonly string[] => {
  registerFonts()
  const context = createCanvas(1, 1).getContext("2d")
  context.font = `${String(size)}px "${ownFamily}"`
  const widths = new Map<string, number>()
  const lines: string[] = [""]
  let used = 0
  for (const one of text) {
    const own = widths.get(one) ?? context.measureText(one).width
    widths.set(one, own)
    if (used + own > width && used > 0) {
      lines.push("")
      used = 0
    }
    lines[lines.length - 1] = `${lines.at(-1) ?? ""}${one}`
    used += own
  }
  return lines
}
