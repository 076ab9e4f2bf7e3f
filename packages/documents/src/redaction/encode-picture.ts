import { deflateSync } from "node:zlib"
import { createCanvas, type Canvas } from "@napi-rs/canvas"
import { pixelsOf } from "./pixels-of.ts"
import { countColours, paletteOf, reduced } from "./palette.ts"

/** A picture as it goes into a PDF. */
export interface EncodedPicture {
  readonly width: number
  readonly height: number
  readonly bits: 4 | 8
  readonly filter: "FlateDecode" | "DCTDecode"
  /** The colours, of red, green and blue a byte each; null where the data are colours themselves. */
  readonly palette: Uint8Array | null
  readonly data: Uint8Array
}

/** As small as a page's picture is to be, in bytes. */
const mostPictureBytes = 280_000

const shrunk = (canvas: Canvas, by: number): Canvas => {
  const smaller = createCanvas(Math.max(1, Math.round(canvas.width * by)), Math.max(1, Math.round(canvas.height * by)))
  const context = smaller.getContext("2d")
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = "high"
  context.drawImage(canvas, 0, 0, smaller.width, smaller.height)
  return smaller
}

/** The page in sixteen colours or greys; null where that does not do it justice. */
const drawing = (canvas: Canvas): EncodedPicture | null => {
  const { width, height } = canvas
  const pixels = pixelsOf(canvas)
  const { colours, nearest, off } = paletteOf(countColours(pixels))
  if (off > 0.01) return null
  const row = (width + 1) >> 1
  const packed = new Uint8Array(row * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4
      const index = nearest[reduced(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)] ?? 0
      const place = y * row + (x >> 1)
      packed[place] = (packed[place] ?? 0) | (x % 2 === 0 ? index << 4 : index)
    }
  }
  return { width, height, bits: 4, filter: "FlateDecode", palette: Uint8Array.from(colours.flat()), data: deflateSync(packed, { level: 6 }) }
}

const photograph = async (canvas: Canvas, quality: number): Promise<EncodedPicture> => ({
  ...{ width: canvas.width, height: canvas.height },
  ...{ bits: 8, filter: "DCTDecode", palette: null },
  data: await canvas.encode("jpeg", quality),
})

/**
 * The smallest form of a page's picture that still looks like the page: sixteen colours without loss of edges where the page
 * is print, else a photograph; coarser where it would be too large.
 * @param canvas the page, painted over already
 */
export const encodePicture = async (canvas: Canvas): Promise<EncodedPicture> => {
  const fits = (picture: EncodedPicture): boolean => picture.data.length <= mostPictureBytes
  const whole = drawing(canvas)
  if (whole !== null && fits(whole)) return whole
  const coarse = shrunk(canvas, 0.75)
  if (whole !== null && whole.data.length < 2 * mostPictureBytes) {
    const print = drawing(coarse)
    if (print !== null && fits(print)) return print
  }
  for (const [picture, quality] of [
    [coarse, 70] as const,
    [coarse, 50] as const,
    [shrunk(canvas, 0.5), 50] as const,
    [shrunk(canvas, 0.5), 30] as const,
  ]) {
    const encoded = await photograph(picture, quality)
    if (fits(encoded)) return encoded
  }
  return photograph(shrunk(canvas, 0.35), 25)
}
