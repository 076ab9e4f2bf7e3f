import { deflateSync } from "node:zlib"
import { type PDFContext, PDFDocument, PDFHexString, PDFName, PDFRawStream, type PDFRef } from "pdf-lib"
import { blankFont } from "./blank-font.ts"
import type { EncodedPicture } from "./encode-picture.ts"
import type { FontCharacter } from "./text-layer.ts"

/** A page of a redacted document: its picture and the operators of its words. */
export interface WrittenPage {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly picture: EncodedPicture
  readonly words: string
}

const stream = (context: PDFContext, dictionary: Record<string, string | number>, bytes: Uint8Array): PDFRef => {
  const packed = deflateSync(bytes, { level: 9 })
  return context.register(PDFRawStream.of(context.obj({ ...dictionary, Filter: "FlateDecode", Length: packed.length }), packed))
}

const utf16 = (text: string): string => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("")
const code = (value: number): string => value.toString(16).padStart(4, "0")

/** What each number of the font stands for, as programs that read a PDF want it. */
const toUnicode = (characters: readonly FontCharacter[]): string => {
  const lines = characters.map(({ text }, at) => `<${code(at + 1)}> <${utf16(text)}>`)
  const hundreds = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) => lines.slice(at * 100, at * 100 + 100))
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...hundreds.map((some) => `${String(some.length)} beginbfchar\n${some.join("\n")}\nendbfchar`),
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n")
}

const fontOf = (context: PDFContext, characters: readonly FontCharacter[]): PDFRef => {
  const program = blankFont(characters.length + 1)
  const file = stream(context, { Length1: program.length }, program)
  const name = "Unseen"
  const descriptor = context.register(
    context.obj({
      ...{ Type: "FontDescriptor", FontName: name, Flags: 4, FontBBox: [0, -200, 1000, 800], ItalicAngle: 0 },
      ...{ Ascent: 800, Descent: -200, CapHeight: 700, StemV: 80, FontFile2: file },
    }),
  )
  const system = context.obj({ Registry: PDFHexString.fromText("Adobe"), Ordering: PDFHexString.fromText("Identity"), Supplement: 0 })
  const descendant = context.register(
    context.obj({
      ...{ Type: "Font", Subtype: "CIDFontType2", BaseFont: name, CIDSystemInfo: system, FontDescriptor: descriptor, CIDToGIDMap: "Identity" },
      ...{ DW: 1000, W: [1, characters.map(({ width }) => width)] },
    }),
  )
  const unicode = stream(context, {}, new TextEncoder().encode(toUnicode(characters)))
  return context.register(
    context.obj({ Type: "Font", Subtype: "Type0", BaseFont: name, Encoding: "Identity-H", DescendantFonts: [descendant], ToUnicode: unicode }),
  )
}

const pictureOf = (context: PDFContext, { width, height, bits, filter, palette, data }: EncodedPicture): PDFRef => {
  const colours =
    palette === null ? "DeviceRGB" : ["Indexed", "DeviceRGB", palette.length / 3 - 1, PDFHexString.of(Buffer.from(palette).toString("hex"))]
  const dictionary = context.obj({
    ...{ Type: "XObject", Subtype: "Image", Width: width, Height: height, ColorSpace: colours, BitsPerComponent: bits },
    ...{ Filter: filter, Length: data.length },
  })
  return context.register(PDFRawStream.of(dictionary, data))
}

/**
 * A new PDF of pictures with words beneath them, and of nothing else: no information about the document, no structure of
 * another, the same bytes for the same pages.
 * @param pages in their order
 * @param characters of their words, in the order of their numbers
 */
export const writePages = async (pages: readonly WrittenPage[], characters: readonly FontCharacter[]): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  const font = fontOf(context, characters)
  for (const { width, height, picture, words } of pages) {
    const page = document.addPage([width, height])
    const drawn = `q ${String(width)} 0 0 ${String(height)} 0 0 cm /P0 Do Q\n`
    page.node.set(PDFName.of("Contents"), stream(context, {}, new TextEncoder().encode(drawn + words)))
    page.node.set(PDFName.of("Resources"), context.obj({ Font: { F0: font }, XObject: { P0: pictureOf(context, picture) } }))
  }
  document.setLanguage("zh-CN")
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}
