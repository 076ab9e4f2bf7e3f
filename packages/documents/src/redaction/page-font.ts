import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs"
import type { PageFont } from "./text-state.ts"
import { matrixOf } from "../pdf/matrix.ts"

const numberOr = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === "number" && value >= least && value <= most ? value : otherwise

/** The fonts of a page that was drawn, by the names of its program. */
export const fontOf =
  (page: PDFPageProxy) =>
  (name: string): PageFont | null => {
    if (!page.commonObjs.has(name)) return null
    const font: unknown = page.commonObjs.get(name)
    if (typeof font !== "object" || font === null) return null
    const matrix = matrixOf(Reflect.get(font, "fontMatrix"))
    const metrics: unknown = Reflect.get(font, "defaultVMetrics")
    return {
      scale: matrix?.[0] ?? 0.001,
      vertical: Reflect.get(font, "vertical") === true,
      verticalMetrics: Array.isArray(metrics) ? metrics.map(Number) : null,
      ascent: numberOr(Reflect.get(font, "ascent"), 0.7, 1.1, 0.88),
      descent: numberOr(Reflect.get(font, "descent"), -0.35, -0.1, -0.15),
    }
  }
