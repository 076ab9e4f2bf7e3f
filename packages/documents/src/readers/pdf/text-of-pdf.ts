import { distinct } from "./distinct.ts"
import { loadPdf } from "./load.ts"
import { linesOf, wordsOf } from "./text-lines.ts"
import { upright } from "./upright.ts"

/**
 * All words of a PDF, line by line, also those that a scanner's recognition laid unseen over its pictures.
 * @returns null where it cannot be read; "" for one of pictures only
 */
export const textOfPdf = async (bytes: Uint8Array): Promise<string | null> => {
  const loaded = await loadPdf(bytes)
  if ("refused" in loaded) return null
  const pages = loaded.pages.map((marks) => {
    const { glyphs } = upright(marks)
    return linesOf(distinct(glyphs).filter(({ turn }) => turn === 0)).map(wordsOf)
  })
  return [loaded.title ?? "", ...pages.flat()].filter((line) => line !== "").join("\n")
}
