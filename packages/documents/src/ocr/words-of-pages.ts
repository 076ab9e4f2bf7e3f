import { openDocument, type Recognise } from "../redaction/index.ts"
import type { OcrWords } from "./ocr-words.ts"
import type { Recogniser } from "./recogniser.ts"

/**
 * Draws the pages of a scanned PDF and has their words recognised, for a reader that takes them. A page that cannot be
 * drawn has no words.
 * @param bytes the whole file
 */
export const wordsOfPages =
  (bytes: Uint8Array, { recogniseText }: Pick<Recogniser, "recogniseText">): OcrWords =>
  async (page) => {
    // The pages are asked for one after the other, and rarely: a document kept open would have to be closed by somebody.
    const source = await openDocument(bytes)
    try {
      const { picture, scale } = await source.draw(page)
      const words = await recogniseText(await picture.encode("png"))
      return words.map(({ x, y, width, height, ...word }) => ({ ...word, x: x / scale, y: y / scale, width: width / scale, height: height / scale }))
    } finally {
      await source.close()
    }
  }

/** What a recogniser sees in a picture, as one text: for a proof that looks at pages as a reader would. */
export const textSeenBy =
  ({ recogniseText }: Pick<Recogniser, "recogniseText">): Recognise =>
  async (png) =>
    (await recogniseText(png)).map(({ text }) => text).join("")
