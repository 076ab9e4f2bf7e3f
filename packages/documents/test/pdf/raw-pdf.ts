/** How a font names its glyphs: by code points or by GBK, both without a table of characters in the file, or by numbers of its own. */
export type FontEncoding = "UniGB-UCS2-H" | "GBK-EUC-H" | "Identity-H"

/** One page: its size, how it is turned, and what is drawn on it. */
export interface RawPage {
  readonly width: number
  readonly height: number
  readonly rotate?: 0 | 90 | 180 | 270
  readonly content: string
}

/** What a file is made of besides its pages. */
export interface RawOptions {
  readonly encoding?: FontEncoding
  readonly title?: string
  /** Names of image objects that pages may draw: each a grey box of pixels. */
  readonly image?: boolean
  /** Asks for a password that nobody has. */
  readonly locked?: boolean
}

const header = "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n"
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (glyph) => glyph.charCodeAt(0))

const hex = (text: string): string => [...text].map((glyph) => glyph.charCodeAt(0).toString(16).padStart(4, "0")).join("")

/** A PDF written out by hand: fonts that are not embedded, as WPS and old Word leave them. */
export const rawPdf = (
  pages: readonly RawPage[],
  { encoding = "UniGB-UCS2-H", title, image = false, locked = false }: RawOptions = {},
): Uint8Array => {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (dictionary: string, body: string): string => `<<${dictionary}/Length ${String(body.length)}>>\nstream\n${body}\nendstream`
  const catalogue = add("")
  const tree = add("")
  const descriptor = add(
    "<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -141 1000 859]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 700/StemV 80>>",
  )
  const descendant = add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(${encoding === "Identity-H" ? "Identity" : "GB1"})/Supplement 2>>/DW 1000/W[1 95 500 814 939 500]/FontDescriptor ${String(descriptor)} 0 R>>`,
  )
  const font = add(`<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${encoding}/DescendantFonts[${String(descendant)} 0 R]>>`)
  const picture = image
    ? add(stream("/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8", "\u0080".repeat(64)))
    : 0
  const kids = pages.map(({ width, height, rotate = 0, content }) => {
    const body = add(stream("", content))
    const pictures = image ? `/XObject<</Im ${String(picture)} 0 R>>` : ""
    return add(
      `<</Type/Page/Parent ${String(tree)} 0 R/MediaBox[0 0 ${String(width)} ${String(height)}]/Rotate ${String(rotate)}/Resources<</Font<</F ${String(font)} 0 R>>${pictures}>>/Contents ${String(body)} 0 R>>`,
    )
  })
  objects[catalogue - 1] = `<</Pages ${String(tree)} 0 R>>`
  objects[tree - 1] = `<</Type/Pages/Count ${String(kids.length)}/Kids[${kids.map((kid) => `${String(kid)} 0 R`).join(" ")}]>>`
  const info = title === undefined ? "" : `/Info ${String(add(`<</Title<feff${hex(title)}>>>`))} 0 R`
  const lock = `/ID[<${"00".repeat(16)}><${"00".repeat(16)}>]/Encrypt<</Filter/Standard/V 1/R 2/O<${"5a".repeat(32)}>/U<${"a5".repeat(32)}>/P -44>>`
  let text = header
  const offsets = objects.map((body, i) => {
    const offset = text.length
    text += `${String(i + 1)} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = text.length
  text += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`
  text += `trailer\n<</Size ${String(objects.length + 1)}/Root ${String(catalogue)} 0 R${info}${locked ? lock : ""}>>\nstartxref\n${String(start)}\n%%EOF\n`
  return bytesOf(text)
}
