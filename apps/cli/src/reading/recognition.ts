import { openRecogniser, wordsOfPages, type ReadOptions, type Recogniser } from "@gongkai/documents"

/** One a worker thread, from the first scanned page on; it ends with the thread. */
let recogniser: Promise<Recogniser | null> | null = null

/**
 * Recognition of scanned pages where GONGKAI_OCR is `on`; nothing where it is not, or where its packages are not installed.
 * @param bytes the file whose pages are asked for
 */
export const recognitionFor = (bytes: Uint8Array): Pick<ReadOptions, "ocr"> =>
  process.env["GONGKAI_OCR"] === "on"
    ? {
        ocr: async (page) => {
          recogniser ??= openRecogniser()
          const open = await recogniser
          return open === null ? [] : wordsOfPages(bytes, open)(page)
        },
      }
    : {}
