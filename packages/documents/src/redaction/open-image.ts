import { createCanvas, loadImage } from "@napi-rs/canvas"
import type { RedactionLimits } from "./limits.ts"
import { a4 } from "./own-page.ts"
import type { PageSource } from "./page-source.ts"
import { RedactionError } from "./refusal.ts"

/** A picture as one page as wide as A4; it has no words. @throws RedactionError for one that is damaged or too large */
export const openImage = async (bytes: Uint8Array, limits: RedactionLimits): Promise<PageSource> => {
  const image = await loadImage(bytes).catch(() => {
    throw new RedactionError("damaged")
  })
  const [width, height] = [a4.width, (a4.width * image.height) / image.width]
  if (!(image.width > 0 && image.height > 0) || height > limits.longestSide || image.width * image.height > 100_000_000)
    throw new RedactionError("page-too-large", { page: 1 })
  const scale = Math.min(200 / 72, Math.sqrt(limits.mostPixels / (width * height)))
  return {
    pages: 1,
    draw: (page) => {
      if (page !== 1) return Promise.reject(new RedactionError("no-such-page", { page }))
      const picture = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
      const context = picture.getContext("2d")
      context.fillStyle = "#ffffff"
      context.fillRect(0, 0, picture.width, picture.height)
      context.drawImage(image, 0, 0, picture.width, picture.height)
      return Promise.resolve({ width, height, scale, picture, glyphs: [], unseen: 0 })
    },
    close: () => Promise.resolve(),
  }
}
