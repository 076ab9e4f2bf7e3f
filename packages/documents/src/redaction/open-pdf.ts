import { createCanvas } from "@napi-rs/canvas"
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs"
import { getDocument, VerbosityLevel } from "../pdf/library.ts"
import { pdfjsFolders } from "../pdf/library-folders.ts"
import { registerFonts } from "./fonts.ts"
import { glyphsOf, type GlyphContext } from "./glyphs.ts"
import type { RedactionLimits } from "./limits.ts"
import { identity, matrixOf } from "../pdf/matrix.ts"
import { operatorsOf, setsText } from "./operators.ts"
import { fontOf } from "./page-font.ts"
import type { DrawnPage, PageSource } from "./page-source.ts"
import { pixelsOf } from "./pixels-of.ts"
import { plainlySeen } from "./plainly-seen.ts"
import { RedactionError } from "./refusal.ts"

/** Dots an inch of a page's picture: Chinese in 10 points stays crisp. */
const dotsAnInch = 200

/** Draws a page, as a whole or without what the filter leaves out. */
const drawOnto = async (page: PDFPageProxy, scale: number, until: number, leaves?: (at: number) => boolean) => {
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)))
  const context = canvas.getContext("2d")
  context.fillStyle = "#ffffff"
  context.fillRect(0, 0, canvas.width, canvas.height)
  const operationsFilter = (at: number): boolean => {
    if (performance.now() > until) throw new RedactionError("took-too-long")
    return leaves?.(at) !== false
  }
  const task = page.render({ canvas: null, canvasContext: context, viewport, operationsFilter })
  await task.promise
  return { canvas, operators: operatorsOf(task) }
}

const drawPage = async (document: PDFDocumentProxy, number: number, limits: RedactionLimits): Promise<DrawnPage> => {
  const page = await document.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  if (!(width > 0 && height > 0) || Math.max(width, height) > limits.longestSide) throw new RedactionError("page-too-large", { page: number })
  const scale = Math.min(dotsAnInch / 72, Math.sqrt(limits.mostPixels / (width * height)))
  const until = performance.now() + limits.pageTime
  const shown = await document.getOptionalContentConfig({ intent: "display" })
  const whole = await drawOnto(page, scale, until)
  const { operators } = whole
  // Without the program nothing can be said of what is seen: a picture alone is safe, and poorer.
  if (operators === null) throw new Error("pdf.js keeps a page's program elsewhere")
  const context: GlyphContext = { view: matrixOf(transform) ?? identity, fontOf: fontOf(page), isShown: (given) => shown.isVisible(given) === true }
  const set = glyphsOf(operators, context)
  const bare = set.length === 0 ? whole : await drawOnto(page, scale, until, (at) => !setsText.has(operators.codes[at] ?? -1))
  const glyphs =
    set.length === 0 ? [] : plainlySeen(set, { whole: pixelsOf(whole.canvas), bare: pixelsOf(bare.canvas), width: whole.canvas.width, scale })
  page.cleanup()
  return { width, height, scale, picture: whole.canvas, glyphs, unseen: set.length - glyphs.length }
}

const failure = (error: unknown): RedactionError => {
  if (error instanceof RedactionError) return error
  const name = error instanceof Error ? error.name : ""
  return new RedactionError(name === "PasswordException" ? "encrypted" : "damaged")
}

/**
 * Opens a PDF to be drawn page by page.
 * @param bytes the whole file
 * @param limits what is too large or takes too long
 * @throws RedactionError for one that cannot be opened, is locked, or is too large
 */
export const openPdf = async (bytes: Uint8Array, limits: RedactionLimits): Promise<PageSource> => {
  registerFonts()
  const loading = getDocument({
    // pdf.js takes the bytes for itself.
    data: new Uint8Array(bytes),
    ...pdfjsFolders,
    cMapPacked: true,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: 100_000_000,
    useSystemFonts: true,
    disableFontFace: true,
  })
  try {
    const document = await loading.promise
    if (document.numPages > limits.mostPages) throw new RedactionError("too-many-pages", { pages: document.numPages, most: limits.mostPages })
    return {
      pages: document.numPages,
      draw: async (page) => {
        if (page < 1 || page > document.numPages) throw new RedactionError("no-such-page", { page })
        try {
          return await drawPage(document, page, limits)
        } catch (error) {
          throw failure(error)
        }
      },
      close: () => loading.destroy(),
    }
  } catch (error) {
    await loading.destroy()
    throw failure(error)
  }
}
