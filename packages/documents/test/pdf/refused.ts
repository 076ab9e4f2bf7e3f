import { Pen } from "./pen.ts"
import { rawPdf } from "./raw-pdf.ts"

const page = (content: string) => ({ width: 595, height: 842, content })

/** A PDF that opens with a password only. */
export const lockedPdf = (): Uint8Array => rawPdf([page("")], { locked: true })

/** A PDF whose font numbers its glyphs and says of none what it stands for. */
export const unmappedPdf = (): Uint8Array => {
  const pen = new Pen(842, "Identity-H")
  for (let line = 0; line < 20; line++)
    pen.words(String.fromCharCode(...Array.from({ length: 30 }, (_, i) => 0x600 + line * 40 + i)), 60, 80 + line * 20, 12, "run")
  return rawPdf([page(pen.content)], { encoding: "Identity-H" })
}
