import { PDFDocument } from "pdf-lib"
import { onlyAllowedObjects } from "./allowed-objects.ts"
import { meet, grown, type Box } from "./box.ts"
import { redactionLimits } from "./limits.ts"
import type { Painted } from "./paint.ts"
import { compared } from "./plain-characters.ts"
import type { ProofFailure } from "./proof-failure.ts"
import { readBack, type PageReadBack, type PicturePixels, type Recognise } from "./read-back.ts"
import type { RedactionPlan, TakenOut } from "./redact.ts"
import { dataOf, foundInData } from "./scan-data.ts"
import { spokenWordsMet, withoutSpokenWords } from "./spoken-words.ts"

/** Words too short to tell anything by themselves: one sign of Chinese, three of digits or letters. What lies where is proven of them. */
const tells = (text: string): boolean => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han >= 2 || [...text].length >= 4
}

const inside = ({ x, y, width, height }: Box, [left, top]: readonly [number, number]): boolean =>
  left >= x && left <= x + width && top >= y && top <= y + height

/** Whether all that was painted over is black, but for the labels. */
const isBlack = ({ pixels, width, scale }: PicturePixels, { boxes, labels }: Painted): boolean =>
  boxes.every((box) => {
    const inner = grown(box, -1 / scale, -1 / scale)
    const height = pixels.length / 4 / width
    const [left, right] = [Math.max(0, Math.ceil(inner.x * scale)), Math.min(width, Math.floor((inner.x + inner.width) * scale))]
    const [top, bottom] = [Math.max(0, Math.ceil(inner.y * scale)), Math.min(height, Math.floor((inner.y + inner.height) * scale))]
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const at = (y * width + x) * 4
        // A photograph's edges are a little grey.
        const dark = Math.max(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0) < 72
        if (!dark && !labels.some((label) => inside(label, [x / scale, y / scale]))) return false
      }
    }
    return true
  })

const againstWords = (takenOut: readonly TakenOut[], pages: readonly PageReadBack[]): readonly ProofFailure[] => {
  const failures: ProofFailure[] = []
  // What stands on either side of our own words is no one word.
  const texts = pages.map(({ texts: readings }) => readings.map((reading) => reading.split(spokenWordsMet).map(compared)).flat())
  for (const { markId, page, text: words, elsewhere } of takenOut.filter((one) => tells(one.text))) {
    const text = compared(words)
    for (const [at, readings] of texts.entries()) {
      if (elsewhere || !readings.some((reading) => reading.includes(text))) continue
      failures.push({ code: at + 1 === page ? "words-remain" : "words-elsewhere", page: at + 1, markId })
    }
  }
  return failures
}

/** In the data nothing may stand, wherever the words were: what is kept stands there by the numbers of the font. */
const againstData = (takenOut: readonly TakenOut[], data: readonly Buffer[]): readonly ProofFailure[] =>
  foundInData(data, [...new Set(takenOut.map(({ text }) => text).filter(tells))]).map((word) => {
    const mark = takenOut.find(({ text }) => text === word)
    return { code: "words-in-data", page: mark?.page ?? null, markId: mark?.markId ?? null }
  })

/** Everything after the one end of the file, and every second end in it, is another's. */
const isOnePiece = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")
  return text.startsWith("%PDF-") && text.split("startxref").length === 2 && text.split("%%EOF").length === 2 && text.trimEnd().endsWith("%%EOF")
}

/**
 * Looks at a redacted document as somebody would who wants to know what was taken out: its objects, its text, its data, its
 * pictures. Nothing of what made it is believed.
 * @param bytes the redacted document
 * @param plan what has to be true of it
 * @param recognise where recognition of characters is switched on
 * @returns what was found; nothing where the document is proven
 */
export const proveRedaction = async (bytes: Uint8Array, plan: RedactionPlan, recognise?: Recognise): Promise<readonly ProofFailure[]> => {
  const fails = (code: ProofFailure["code"], page: number | null = null): ProofFailure => ({ code, page, markId: null })
  const failures: ProofFailure[] = isOnePiece(bytes) ? [] : [fails("bytes-beside")]
  failures.push(...againstData(plan.takenOut, dataOf(bytes)))
  try {
    const parsed = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
    if (!onlyAllowedObjects(parsed)) failures.push(fails("foreign-object"))
    const look = (at: number, picture: PicturePixels): boolean => {
      const painted = plan.painted[at]
      return painted === undefined || isBlack(picture, painted)
    }
    const pages = await readBack(bytes, redactionLimits, look, recognise)
    if (pages.length !== plan.pages + plan.closing) failures.push(fails("pages-differ"))
    // The closing list is ours alone.
    failures.push(...againstWords(plan.takenOut, pages.slice(0, plan.pages)))
    for (const [at, painted] of plan.painted.entries()) {
      const page = pages[at]
      if (page === undefined) continue
      if (!page.seen) failures.push(fails("picture-remains", at + 1))
      // What is read aloud for a passage stands where it was, and is ours.
      const beneath = page.glyphs.filter(({ box }) => painted.boxes.some((one) => meet(grown(one, -0.6, -0.6), core(box))))
      if (withoutSpokenWords(beneath.map(({ text }) => text).join("")).trim() !== "") failures.push(fails("words-under-box", at + 1))
      if (page.recognised === null) continue
      const seen = compared(page.recognised)
      for (const { markId, page: of, text, elsewhere } of plan.takenOut)
        if (of === at + 1 && !elsewhere && tells(text) && seen.includes(compared(text))) failures.push({ code: "words-recognised", page: of, markId })
    }
  } catch {
    failures.push(fails("cannot-be-read"))
  }
  return failures
}

const core = (box: Box): Box => grown(box, -0.2 * box.width, -0.25 * box.height)
