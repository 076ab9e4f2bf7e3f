import { AlignmentType, Footer, Header, LineRuleType, PageNumber, Paragraph, TextRun, type IParagraphOptions } from "docx"
import { plainSong, sizes } from "./fonts.ts"

/** Twips of a length in millimetres. */
export const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

/** Twips of a character of 3号 and of a line: 22 lines of 28.95 pt fill the 225 mm of a page's text. */
export const [character, pitch] = [320, 579] as const

/** Twips by which characters of 3号 stand nearer than they are wide, for 28 of them to fill 156 mm. */
export const closer = -5

/** A4 with a text of 156 × 225 mm: 天头 37 mm, 订口 28 mm. */
export const page = { size: { width: mm(210), height: mm(297) }, margin: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28) } } as const

/** A line of exactly that height. */
export const exactly = (line: number, before = 0, after = 0): NonNullable<IParagraphOptions["spacing"]> => ({
  line,
  lineRule: LineRuleType.EXACT,
  before,
  after,
})

/** A header in which nothing stands, so low that it does not push the text down. */
export const noHeader = (): Header => new Header({ children: [new Paragraph({ spacing: exactly(20) })] })

/** — 2 — at the outer side, one character in. */
export const pageNumber = (side: "left" | "right"): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: sizes.fourth * 10 },
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: plainSong, size: sizes.fourth })],
      }),
    ],
  })
