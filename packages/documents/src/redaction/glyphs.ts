import { around } from "./box.ts"
import type { Glyph } from "./glyph.ts"
import { OPS } from "../pdf/library.ts"
import { identity, matrixOf, moved, chained, type Matrix } from "../pdf/matrix.ts"
import type { Operators } from "./operators.ts"
import { plainCharacters } from "./plain-characters.ts"
import { beginning, type PageFont, type TextState } from "./text-state.ts"

/** What a page's program is read with beside its operators. */
export interface GlyphContext {
  /** From the page's own space to the page as it is seen, in points. */
  readonly view: Matrix
  readonly fontOf: (name: string) => PageFont | null
  /** Whether optional content of these properties is switched on. */
  readonly isShown: (properties: unknown) => boolean
}

const numberIn = (of: unknown, name: string): number | null => {
  const value: unknown = typeof of === "object" && of !== null ? Reflect.get(of, name) : null
  return typeof value === "number" && Number.isFinite(value) ? value : null
}

const colourOf = (given: unknown): TextState["colour"] => {
  const hex = typeof given === "string" ? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(given) : null
  return hex === null ? null : [parseInt(hex[1] ?? "", 16), parseInt(hex[2] ?? "", 16), parseInt(hex[3] ?? "", 16)]
}

/** Render modes that neither fill nor stroke. */
const unseen: ReadonlySet<number> = new Set([3, 7])

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

/**
 * Every character that a page sets, in the order of its program, shown or not.
 * @param operators the page's program
 * @param context fonts, view and optional content
 */
export const glyphsOf = ({ codes, operands }: Operators, context: GlyphContext): readonly Glyph[] => {
  const glyphs: Glyph[] = []
  let state: TextState = beginning
  const saved: TextState[] = []
  const marked: boolean[] = []
  let run = -1

  const show = (given: readonly unknown[]): void => {
    const { font } = state
    if (font === null || state.size === 0) return
    run += 1
    const direction = state.size < 0 ? -1 : 1
    const size = Math.abs(state.size)
    const across = state.horizontal * direction
    const placed = chained(chained(chained(context.view, state.matrix), state.text), [1, 0, 0, 1, state.x, state.y + state.rise])
    const line = chained(placed, [across, 0, 0, direction, 0, 0])
    const wide = size * font.scale
    let at = 0
    for (const one of given) {
      if (typeof one === "number") {
        at += ((font.vertical ? 1 : -1) * one * size) / 1000
        continue
      }
      if (!isRecord(one)) continue
      const spacing = (one["isSpace"] === true ? state.wordSpacing : 0) + state.charSpacing
      const width = numberIn(one, "width") ?? 0
      const text = typeof one["unicode"] === "string" ? plainCharacters(one["unicode"]) : ""
      const own: unknown = one["vmetric"]
      const metrics = Array.isArray(own) ? own.map(Number) : font.verticalMetrics
      const down = font.vertical && metrics !== null
      const x = down ? -(metrics[1] ?? width / 2) * wide : at
      const y = down ? -(at + (metrics[2] ?? 0) * wide) : 0
      const step = down ? -(metrics[0] ?? 0) * wide - spacing * direction : width * wide + spacing * direction
      const [bottom, top, right] = [y + font.descent * size, y + font.ascent * size, x + Math.max(width * wide, 0)]
      const corners = [moved(line, x, bottom), moved(line, right, bottom), moved(line, x, top), moved(line, right, top)]
      const box = around(corners.map(([cornerX, cornerY]) => ({ x: cornerX, y: cornerY, width: 0, height: 0 })))
      const origin = moved(line, x, y)
      const [along, up] = [moved(line, x + 1, y), moved(line, x, y + 1)]
      const stretch = Math.hypot(along[0] - origin[0], along[1] - origin[1])
      if (box !== null && Number.isFinite(box.x + box.y + box.width + box.height) && text !== "") {
        glyphs.push({
          ...{ text, box, origin, run },
          angle: Math.atan2(along[1] - origin[1], along[0] - origin[0]),
          size: size * Math.hypot(up[0] - origin[0], up[1] - origin[1]),
          advance: Math.max(width * wide, 0) * stretch,
          colour: state.mode % 4 === 1 ? null : state.colour,
          hidden: unseen.has(state.mode) || state.alpha < 0.1 || marked.includes(false),
        })
      }
      at += step
    }
    state = font.vertical ? { ...state, y: state.y - at } : { ...state, x: state.x + at * across }
  }

  const begin = (matrix: unknown): void => {
    saved.push(state)
    const inner = matrixOf(matrix)
    if (inner !== null) state = { ...state, matrix: chained(state.matrix, inner) }
  }
  const move = (x: number, y: number): void => {
    const [lineX, lineY] = [state.lineX + x, state.lineY + y]
    state = { ...state, lineX, lineY, x: lineX, y: lineY }
  }

  for (const [at, code] of codes.entries()) {
    const given: unknown = operands[at]
    const args: readonly unknown[] = Array.isArray(given) ? given : []
    const number = Number(args[0])
    switch (code) {
      case OPS.save:
        saved.push(state)
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
      case OPS.endGroup:
        state = saved.pop() ?? state
        break
      case OPS.transform: {
        const inner = matrixOf(args)
        if (inner !== null) state = { ...state, matrix: chained(state.matrix, inner) }
        break
      }
      case OPS.paintFormXObjectBegin:
        begin(args[0])
        break
      case OPS.beginGroup:
        begin(numberedMatrix(args[0]))
        break
      case OPS.beginAnnotation: {
        // An appearance stands on the page alone, whatever was begun before it.
        saved.length = 0
        const [transform, matrix] = [matrixOf(args[2]) ?? identity, matrixOf(args[3]) ?? identity]
        state = { ...beginning, matrix: chained(transform, matrix) }
        break
      }
      case OPS.beginMarkedContent:
        marked.push(true)
        break
      case OPS.beginMarkedContentProps:
        marked.push(args[0] !== "OC" || context.isShown(args[1]))
        break
      case OPS.endMarkedContent:
        marked.pop()
        break
      case OPS.beginText:
        state = { ...state, text: identity, x: 0, y: 0, lineX: 0, lineY: 0 }
        break
      case OPS.setTextMatrix:
        state = { ...state, text: matrixOf(args[0]) ?? matrixOf(args) ?? identity, x: 0, y: 0, lineX: 0, lineY: 0 }
        break
      case OPS.moveText:
        move(number, Number(args[1]))
        break
      case OPS.setLeadingMoveText:
        state = { ...state, leading: Number(args[1]) }
        move(number, Number(args[1]))
        break
      case OPS.nextLine:
        move(0, state.leading)
        break
      case OPS.setLeading:
        state = { ...state, leading: -number }
        break
      case OPS.setCharSpacing:
        state = { ...state, charSpacing: number }
        break
      case OPS.setWordSpacing:
        state = { ...state, wordSpacing: number }
        break
      case OPS.setHScale:
        state = { ...state, horizontal: number / 100 }
        break
      case OPS.setTextRise:
        state = { ...state, rise: number }
        break
      case OPS.setTextRenderingMode:
        state = { ...state, mode: number }
        break
      case OPS.setFont:
        state = { ...state, font: context.fontOf(String(args[0])), size: Number(args[1]) }
        break
      case OPS.setFillRGBColor:
        state = { ...state, colour: colourOf(args[0]) }
        break
      case OPS.setFillColorN:
        state = { ...state, colour: null }
        break
      case OPS.setGState:
        for (const pair of listOf(args[0])) {
          const [name, value] = listOf(pair)
          if (name === "ca" && typeof value === "number") state = { ...state, alpha: value }
          if (name === "Font" && Array.isArray(value)) state = { ...state, font: context.fontOf(String(value[0])), size: Number(value[1]) }
        }
        break
      case OPS.showText:
        if (Array.isArray(args[0])) show(args[0])
        break
    }
  }
  return glyphs
}

/** A list, where it is one. */
const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : [])

/** A group's own matrix, where it has one. */
const numberedMatrix = (group: unknown): unknown => (isRecord(group) ? group["matrix"] : null)
