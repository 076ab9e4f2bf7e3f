import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"

/** What another's reader finds in a PDF. */
export interface PdfInside {
  readonly text: string
  readonly outline: readonly string[]
  readonly title: string | undefined
  readonly author: string | undefined
  readonly keywords: string | undefined
  readonly pages: number
  /** Every piece of text with its page and place, in points from the lower left corner. */
  readonly pieces: readonly { readonly page: number; readonly text: string; readonly x: number; readonly y: number; readonly width: number }[]
}

/** Opens a PDF with pdf.js. */
export const pdfInside = async (bytes: Uint8Array): Promise<PdfInside> => {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const pieces: PdfInside["pieces"][number][] = []
  for (let page = 1; page <= document.numPages; page++)
    for (const item of (await (await document.getPage(page)).getTextContent()).items)
      if ("str" in item && item.str !== "")
        pieces.push({ page, text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, width: item.width })
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Author?: string; Keywords?: string } }
  // None where the document has no bookmarks, whatever the types say.
  const bookmarks = (await document.getOutline()) as { title: string }[] | null
  const outline = (bookmarks ?? []).map(({ title }) => title)
  await task.destroy()
  const text = pieces.map((piece) => piece.text).join("\n")
  return { text, outline, title: info.Title, author: info.Author, keywords: info.Keywords, pages: document.numPages, pieces }
}
