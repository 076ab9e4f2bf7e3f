import type { Canvas } from "@napi-rs/canvas"
import type { Glyph } from "./glyph.ts"

/** A page as it is seen. */
export interface DrawnPage {
  /** Size in points. */
  readonly width: number
  readonly height: number
  /** Dots a point of its picture. */
  readonly scale: number
  readonly picture: Canvas
  /** Characters that are plainly seen in the picture, in the order of the page's program. */
  readonly glyphs: readonly Glyph[]
  /** How many characters the page sets that are not, or not plainly, seen. */
  readonly unseen: number
}

/** A document that is opened to be drawn page by page. */
export interface PageSource {
  readonly pages: number
  /** @throws RedactionError */
  readonly draw: (page: number) => Promise<DrawnPage>
  readonly close: () => Promise<void>
}
