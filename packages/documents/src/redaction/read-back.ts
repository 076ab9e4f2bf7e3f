import { setImmediate } from "node:timers/promises"
import { createCanvas } from "@napi-rs/canvas"
import { getDocument, VerbosityLevel } from "../pdf/library.ts"
import { pdfjsFolders } from "../pdf/library-folders.ts"
import type { Glyph } from "./glyph.ts"
import { glyphsOf } from "./glyphs.ts"
import type { RedactionLimits } from "./limits.ts"
import { identity, matrixOf } from "../pdf/matrix.ts"
import { operatorsOf } from "./operators.ts"
import { fontOf } from "./page-font.ts"
import { pixelsOf } from "./pixels-of.ts"

/** Recognises the words of a picture, for a proof that looks at it as a reader would. */
export type Recognise = (png: Uint8Array) => Promise<string>

/** A page of a finished document, as another program reads it. */
export interface PageReadBack {
  /** Its text: in the order of the file, and in that of the lines. */
  readonly texts: readonly string[]
  /** Every character that it sets, shown or not. */
  readonly glyphs: readonly Glyph[]
  /** What was made of its picture. */
  readonly seen: boolean
  readonly recognised: string | null
}

const scale = 2

/** A page's picture; it is gone with the page. */
export interface PicturePixels {
  /** Red, green, blue, alpha each. */
  readonly pixels: Uint8Array
  /** Pixels a row, and a point. */
  readonly width: number
  readonly scale: number
}

/**
 * Reads every page of a finished document anew: its words by the text layer, its picture by drawing it.
 * @param look at the picture of a page, counted from 0; pictures are not kept
 */
export const readBack = async (
  bytes: Uint8Array,
  { longestSide }: RedactionLimits,
  look: (at: number, picture: PicturePixels) => boolean,
  recognise?: Recognise,
): Promise<readonly PageReadBack[]> => {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    ...pdfjsFolders,
    cMapPacked: true,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
  })
  try {
    const document = await loading.promise
    const pages: PageReadBack[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      await setImmediate()
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: Math.max(page.view[2] ?? 0, page.view[3] ?? 0) > longestSide / 2 ? scale / 2 : scale })
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
      const task = page.render({ canvas: null, canvasContext: canvas.getContext("2d"), viewport })
      await task.promise
      const operators = operatorsOf(task)
      if (operators === null) throw new Error("pdf.js keeps a page's program elsewhere")
      const view = matrixOf(page.getViewport({ scale: 1 }).transform) ?? identity
      const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true })
      const set = items.flatMap((item) => ("str" in item ? [item] : []))
      const words = set.map(({ str, transform, width, height }) => {
        const base = (page.view[3] ?? 0) - Number(transform[5])
        return { text: str, box: { x: Number(transform[4]), y: base - height, width, height } }
      })
      const lines = [...words].sort((a, b) => Math.round((a.box.y + a.box.height - b.box.y - b.box.height) / 3) || a.box.x - b.box.x)
      pages.push({
        texts: [words.map(({ text }) => text).join(""), lines.map(({ text }) => text).join("")],
        glyphs: glyphsOf(operators, { view, fontOf: fontOf(page), isShown: () => true }),
        seen: look(number - 1, { pixels: pixelsOf(canvas), width: canvas.width, scale: viewport.scale }),
        recognised: recognise === undefined ? null : await recognise(await canvas.encode("png")),
      })
      page.cleanup()
    }
    return pages
  } finally {
    await loading.destroy()
  }
}
