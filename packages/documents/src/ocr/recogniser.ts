import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { OcrWord } from "./ocr-words.ts"

/** Recognises Chinese in pictures; it runs beside, in a thread of its own. */
export interface Recogniser {
  /** The words of a picture, in the order in which they are read. @param image PNG or JPEG */
  readonly recogniseText: (image: Uint8Array) => Promise<readonly OcrWord[]>
  readonly close: () => Promise<void>
}

const require = createRequire(import.meta.url)

const resolved = (name: string): string | null => {
  try {
    return require.resolve(name)
  } catch {
    return null
  }
}

/** Where the language's data lie, which come with their package; null where it is not installed. */
const dataFolder = (): string | null => {
  const manifest = resolved("@tesseract.js-data/chi_sim/package.json")
  return manifest === null || resolved("tesseract.js") === null ? null : join(dirname(manifest), "4.0.0_best_int")
}

/** Whether recognition can be had here: both packages are optional. */
export const recognitionInstalled = (): boolean => dataFolder() !== null

/**
 * Starts a recogniser of simplified Chinese. Nothing comes from the network: program and data are those of the packages.
 * Nothing starts one by itself; where characters were recognised, who asked for it has to say so.
 * @returns null where the packages are not installed
 */
export const openRecogniser = async (): Promise<Recogniser | null> => {
  const langPath = dataFolder()
  if (langPath === null) return null
  const { createWorker, OEM } = await import("tesseract.js")
  const worker = await createWorker("chi_sim", OEM.LSTM_ONLY, { langPath, gzip: true, cacheMethod: "none" })
  return {
    recogniseText: async (image) => {
      const { data } = await worker.recognize(Buffer.from(image), {}, { blocks: true, text: false })
      const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines: own }) => own))
      return lines.flatMap(({ words }) =>
        words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({ text, confidence, x: x0, y: y0, width: x1 - x0, height: y1 - y0 })),
      )
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
