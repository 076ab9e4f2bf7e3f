import { pdfjsFolders } from "../../pdf/library-folders.ts"
import type { Matrix } from "../../pdf/matrix.ts"
import type { PageMarks } from "./marks.ts"
import { marksOf, type Operations } from "./page-marks.ts"
import { withoutStrayRejections } from "./stray-rejections.ts"
import { trapIn } from "./traps.ts"
import type { Font } from "./written.ts"

/** A report with its prose has some ten pages, a city's some forty. */
const mostPages = 300
/** Operations of all pages together: a report has some tens of thousands. */
const mostOperations = 3_000_000
/** Milliseconds for the whole file; looked at between pages. */
const mostTime = 20_000

/** Why a PDF gives no pages. */
export type Refusal = "encrypted" | "malformed" | "too-large" | "too-complex"

/** A PDF's pages, and what stands in its own description. */
export interface LoadedPdf {
  readonly pages: readonly PageMarks[]
  readonly title: string | null
}

const isMatrix = (value: unknown): value is Matrix => Array.isArray(value) && value.length === 6 && value.every((one) => typeof one === "number")

const isFont = (value: unknown): value is Font & { readonly fontMatrix?: readonly number[] } =>
  typeof value === "object" && value !== null && "vertical" in value

const fontMatrix = [0.001, 0, 0, 0.001, 0, 0]

const fontFrom = (value: unknown): Font | null => {
  if (!isFont(value)) return null
  return {
    fontMatrix: Array.isArray(value.fontMatrix) ? value.fontMatrix : fontMatrix,
    vertical: value.vertical,
    defaultVMetrics: value.defaultVMetrics,
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "")

const titleIn = (info: unknown): string | null =>
  typeof info === "object" && info !== null && "Title" in info && typeof info.Title === "string" && info.Title.trim() !== "" ? info.Title : null

/**
 * Opens a PDF and takes in what its pages show. No network, no script, no password but the empty one; pictures are not decoded.
 * @param bytes the whole file; left as it is
 */
export const loadPdf = async (bytes: Uint8Array): Promise<LoadedPdf | { readonly refused: Refusal }> => {
  const trap = trapIn(bytes)
  return trap === null ? withoutStrayRejections(() => load(bytes)) : { refused: trap }
}

const load = async (bytes: Uint8Array): Promise<LoadedPdf | { readonly refused: Refusal }> => {
  const { AnnotationMode, getDocument, OPS } = await import("../../pdf/library.ts")
  const task = getDocument({
    data: Uint8Array.from(bytes),
    // No profiles of colours: nothing is drawn here.
    cMapUrl: pdfjsFolders.cMapUrl,
    cMapPacked: true,
    standardFontDataUrl: pdfjsFolders.standardFontDataUrl,
    wasmUrl: pdfjsFolders.wasmUrl,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: 0,
  })
  const deadline = performance.now() + mostTime
  try {
    const file = await task.promise
    if (file.numPages > mostPages) return { refused: "too-large" }
    const { info } = await file.getMetadata().catch(() => ({ info: null }))
    const layers = await file.getOptionalContentConfig().catch(() => null)
    const pages: PageMarks[] = []
    let operations = 0
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number)
      const { width, height, transform } = page.getViewport({ scale: 1 })
      const list: Operations = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
      operations += list.fnArray.length
      if (operations > mostOperations || performance.now() > deadline) return { refused: "too-complex" }
      const view: unknown = transform
      if (!isMatrix(view)) return { refused: "malformed" }
      const fontOf = (name: string): Font | null => (page.commonObjs.has(name) ? fontFrom(page.commonObjs.get(name)) : null)
      pages.push(
        marksOf({ page: number, width, height, view, operations: list, names: OPS, fontOf, isShown: (layer) => layers?.isVisible(layer) !== false }),
      )
      page.cleanup()
    }
    return { pages, title: titleIn(info) }
  } catch (error) {
    return { refused: nameOf(error) === "PasswordException" ? "encrypted" : "malformed" }
  } finally {
    await task.destroy()
  }
}
