import type { ComparisonKey } from "../comparison-key.ts"
import { isPageMark } from "../furniture.ts"
import type { PageMarks } from "./marks.ts"
import { wordsOf, type TextLine } from "./text-lines.ts"

/** A page's lines outside of its tables, with how far its tables reach. */
export interface PageLines {
  readonly marks: PageMarks
  readonly lines: readonly TextLine[]
  /** Upper and lower edge of all its tables; null where it has none. */
  readonly tables: { readonly top: number; readonly bottom: number } | null
}

/** So many lines at a page's head and foot may be repeated on every page. */
const outermost = 3
/** Shares of a page's height within which its head and foot stand. */
const marginHead = 0.12
const marginFoot = 0.86
/** Points by which the same line may stand higher or lower on another page. */
const samePlace = 5
const bareNumber = /^\d{1,3}$/u

interface Candidate {
  readonly page: PageLines
  readonly line: TextLine
  readonly text: string
  readonly atHead: boolean
}

const candidatesOf = (page: PageLines): Candidate[] => {
  const { lines, tables } = page
  const of = (line: TextLine, atHead: boolean): Candidate => ({ page, line, text: wordsOf(line), atHead })
  const head = lines.slice(0, outermost).filter(({ box }) => tables === null || box.y1 <= tables.top + 1)
  const foot = lines.slice(-outermost).filter((line) => !head.includes(line) && (tables === null || line.box.y0 >= tables.bottom - 1))
  return [...head.map((line) => of(line, true)), ...foot.map((line) => of(line, false))]
}

const shape = (text: string): string => text.replace(/\d+/gu, "#").replace(/\s+/gu, "")

const sameLine = (one: Candidate, other: Candidate): boolean => {
  if (one.atHead !== other.atHead || shape(one.text) !== shape(other.text)) return false
  const [a, b] = one.atHead
    ? [one.line.baseline, other.line.baseline]
    : [one.page.marks.height - one.line.baseline, other.page.marks.height - other.line.baseline]
  return Math.abs(a - b) <= samePlace
}

/** A bare number alone at the outermost edge of a page is the page's. */
const isNumberOfPage = ({ page, line, text, atHead }: Candidate, known: ReadonlySet<TextLine>): boolean => {
  if (!bareNumber.test(text)) return false
  const { height } = page.marks
  if (atHead ? line.baseline > marginHead * height : line.baseline < marginFoot * height) return false
  const rest = page.lines.filter((other) => other !== line && !known.has(other))
  return atHead ? rest.every(({ baseline }) => baseline > line.baseline) : rest.every(({ baseline }) => baseline < line.baseline)
}

/**
 * Lines that are the paper's and not the report's: page numbers, and what stands at the head or foot of every page.
 * @param pages all pages in order
 */
export const furnitureOf = (pages: readonly PageLines[], key: ComparisonKey): ReadonlySet<TextLine> => {
  const found = new Set<TextLine>()
  const candidates = pages.flatMap(candidatesOf)
  for (const page of pages)
    for (const line of page.lines) {
      const text = wordsOf(line)
      if (text.length < 24 && isPageMark(key(text), text)) found.add(line)
    }
  for (const one of candidates) {
    if (found.has(one.line)) continue
    const again = new Set(candidates.filter((other) => sameLine(one, other)).map(({ page }) => page))
    const enough = again.size >= Math.max(2, Math.ceil(pages.length * 0.4))
    if (enough && (!bareNumber.test(one.text) || isNumberOfPage(one, found))) found.add(one.line)
  }
  for (const one of candidates) if (!found.has(one.line) && isNumberOfPage(one, found)) found.add(one.line)
  return found
}
