import { figuresOf, finding, type CellNote } from "@gongkai/report"
import type { OcrWord } from "../../ocr/ocr-words.ts"
import type { ReadOutcome } from "../outcome.ts"
import type { Glyph, PageMarks } from "./marks.ts"

/** Less sure words are shadows, stamps and dust. */
const leastConfidence = 30

const glyphsIn = ({ text, x, y, width, height }: OcrWord, order: number): Glyph[] => {
  const letters = [...text].filter((letter) => letter.trim() !== "")
  const each = width / Math.max(1, letters.length)
  return letters.map((letter, i) => ({
    text: letter,
    box: { x0: x + i * each, y0: y, x1: x + (i + 1) * each, y1: y + height },
    baseline: y + height * 0.88,
    size: Math.max(height, each),
    turn: 0,
    hidden: true,
    order: order + i,
  }))
}

/** A scanned page with the words that were recognised in it. */
export const withRecognised = (marks: PageMarks, words: readonly OcrWord[]): PageMarks => ({
  ...marks,
  glyphs: words.filter(({ confidence }) => confidence >= leastConfidence).flatMap((word, i) => glyphsIn(word, i * 1000)),
})

/** Whether a page's words were recognised in a picture: by us, or by the scanner, which lays them unseen over it. */
export const isRecognised = ({ glyphs }: PageMarks): boolean => glyphs.length > 0 && glyphs.filter(({ hidden }) => hidden).length * 2 > glyphs.length

/**
 * Marks every figure that was recognised in a picture, so that none passes for printed text: a person has to confirm each.
 * @param outcome read with the places of all cells
 * @param pages numbers of the recognised pages
 */
export const markRecognised = (outcome: ReadOutcome, pages: ReadonlySet<number>): ReadOutcome => {
  const { report, findings } = outcome
  if (report === null || pages.size === 0) return outcome
  const marked = (note: CellNote): CellNote =>
    note.raw !== null && note.at !== null && "page" in note.at && pages.has(note.at.page) ? { ...note, repaired: "repair.recognised" } : note
  const cells = Object.fromEntries(Object.entries(report.cells).map(([id, note]) => [id, marked(note)]))
  const ids = [...figuresOf(report).keys()].filter((id) => cells[id]?.repaired === "repair.recognised")
  const words = `第${[...pages].join("、")}页的文字由识别扫描图像得来，可能有误，须由人逐格核对`
  return { report: { ...report, cells }, findings: [...findings, finding("repair.recognised", "pages", words, { cells: ids })] }
}
