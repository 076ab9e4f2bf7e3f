import { PDFDocument } from "pdf-lib"
import type { RedactionLimits } from "./limits.ts"
import { openPdf } from "./open-pdf.ts"
import { a4 } from "./own-page.ts"
import type { PageSource } from "./page-source.ts"
import { RedactionError } from "./refusal.ts"

/** More pixels than a scanner of 600 dots gives of A3. */
const mostPixels = 80_000_000

const isPng = (bytes: Uint8Array): boolean => bytes[0] === 0x89

/** How large a PNG says that it is: a small file may unpack to a large picture. */
const pixelsOfPng = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return bytes.length < 33 ? 0 : view.getUint32(16) * view.getUint32(20)
}

/**
 * A PNG or JPEG as one page as wide as A4; it has no words. It is drawn by way of a PDF: the canvas's own decoder brings the whole
 * process down where a picture is damaged.
 * @throws RedactionError for one that is damaged or too large
 */
export const openImage = async (bytes: Uint8Array, limits: RedactionLimits): Promise<PageSource> => {
  if (isPng(bytes) && pixelsOfPng(bytes) > mostPixels) throw new RedactionError("page-too-large", { page: 1 })
  try {
    const document = await PDFDocument.create({ updateMetadata: false })
    const image = isPng(bytes) ? await document.embedPng(bytes) : await document.embedJpg(bytes)
    if (!(image.width > 0 && image.height > 0) || image.width * image.height > mostPixels) throw new RedactionError("page-too-large", { page: 1 })
    const [width, height] = [a4.width, (a4.width * image.height) / image.width]
    document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height })
    return await openPdf(await document.save(), limits)
  } catch (error) {
    throw error instanceof RedactionError ? error : new RedactionError("damaged")
  }
}
