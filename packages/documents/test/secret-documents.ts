import { type PDFContext, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFPage, type PDFRef } from "pdf-lib"

/** A document with secrets that are known. */
export interface SecretDocument {
  readonly bytes: Uint8Array
  /** Printed, and to be marked: found by the finder or given to it as names. */
  readonly printed: readonly string[]
  readonly names: readonly string[]
  /** Nowhere to be seen, and to be gone without any mark. */
  readonly hidden: readonly string[]
  /** Printed and to be kept. */
  readonly kept: readonly string[]
}

/** Numbers that look random and are the same every time (a linear congruential generator). */
const randomOf = (seed: number) => {
  let state = (seed * 2654435761 + 12345) >>> 0
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"
const given = "瑾瑜怀瑶思彤雨泽浩然梓萱宸熙芷若墨涵"
const digits = (random: (below: number) => number, count: number): string => Array.from({ length: count }, () => String(random(10))).join("")

const identityNumber = (random: (below: number) => number): string => {
  const day = `19${String(50 + random(49))}${String(1 + random(12)).padStart(2, "0")}${String(1 + random(28)).padStart(2, "0")}`
  const body = `3211${String(10 + random(80))}${day}${digits(random, 3)}`
  const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return body + "10X98765432".charAt(sum % 11)
}

const hex = (text: string): string => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("")

/** A font that is named and not embedded, as many programs of offices write it. */
const namedFont = (context: PDFContext): PDFRef => {
  const descriptor = context.register(
    context.obj({
      ...{ Type: "FontDescriptor", FontName: "SimSun", Flags: 6, FontBBox: [0, -200, 1000, 900], ItalicAngle: 0 },
      ...{ Ascent: 850, Descent: -150, CapHeight: 700, StemV: 80 },
    }),
  )
  const system = context.obj({ Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 })
  const cid = context.register(
    // Digits and letters of half width, as in SimSun.
    context.obj({
      ...{ Type: "Font", Subtype: "CIDFontType2", BaseFont: "SimSun", CIDSystemInfo: system, FontDescriptor: descriptor, DW: 1000 },
      W: [32, 126, 500],
    }),
  )
  // The numbers of its characters are those of Unicode.
  const page = (at: number): string => at.toString(16).padStart(2, "0")
  const ranges = Array.from({ length: 256 }, (_, at) => `<${page(at)}00> <${page(at)}ff> <${page(at)}00>`)
  const hundreds = [ranges.slice(0, 100), ranges.slice(100, 200), ranges.slice(200)]
  const unicode = [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...hundreds.map((some) => `${String(some.length)} beginbfrange\n${some.join("\n")}\nendbfrange`),
    "endcmap end end",
  ].join("\n")
  const described = { Type: "Font", Subtype: "Type0", BaseFont: "SimSun", Encoding: "Identity-H", DescendantFonts: [cid] }
  return context.register(context.obj({ ...described, ToUnicode: rawStream(context, {}, unicode) }))
}

const rawStream = (context: PDFContext, dictionary: Record<string, string>, text: string): PDFRef => {
  const bytes = Buffer.from(text)
  return context.register(PDFRawStream.of(context.obj({ ...dictionary, Length: bytes.length }), bytes))
}

/** The dictionary at the root of a document. */
const rootOf = ({ context }: PDFDocument): PDFDict => context.lookup(context.trailerInfo.Root, PDFDict)

/** The places where nobody sees a secret, each with how it gets there. */
const hidings: readonly ((document: PDFDocument, page: PDFPage, secret: string) => string)[] = [
  (_document, _page, secret) => `1 g BT /F0 12 Tf 60 200 Td <${hex(secret)}> Tj ET 0 g`,
  (_document, _page, secret) => `BT 3 Tr /F0 12 Tf 60 220 Td <${hex(secret)}> Tj 0 Tr ET`,
  (_document, _page, secret) => `BT /F0 0.8 Tf 60 240 Td <${hex(secret)}> Tj ET`,
  (_document, _page, secret) => `BT /F0 12 Tf 60 -300 Td <${hex(secret)}> Tj ET`,
  (_document, _page, secret) => `BT /F0 12 Tf 60 260 Td <${hex(secret)}> Tj ET 0.3 0.6 0.9 rg 50 250 300 30 re f 0 g`,
  (_document, _page, secret) => `q 0 0 1 1 re W n BT /F0 12 Tf 60 280 Td <${hex(secret)}> Tj ET Q`,
  // Beneath a word that is seen.
  (_document, _page, secret) =>
    `BT /F0 12 Tf 60 300 Td <${hex(secret)}> Tj ET 1 g 55 296 300 18 re f 0 g BT /F0 12 Tf 60 300 Td <${hex("以上经核对无误准予办理特此证明存档备查")}> Tj ET`,
  (_document, _page, secret) => `/OC /L0 BDC BT /F0 12 Tf 60 320 Td <${hex(secret)}> Tj ET EMC`,
  (document, _page, secret) => {
    document.setTitle(secret)
    document.setSubject(secret)
    document.setKeywords([secret])
    rootOf(document).set(
      PDFName.of("Metadata"),
      rawStream(document.context, { Type: "Metadata", Subtype: "XML" }, `<x:xmpmeta xmlns:x="adobe:ns:meta/">${secret}</x:xmpmeta>`),
    )
    return ""
  },
  (document, page, secret) => {
    const { context } = document
    const note = context.obj({ Type: "Annot", Subtype: "Text", Rect: [10, 10, 20, 20], F: 2, Contents: PDFHexString.fromText(secret) })
    const field = context.obj({
      FT: "Tx",
      Type: "Annot",
      Subtype: "Widget",
      F: 2,
      Rect: [0, 0, 1, 1],
      T: PDFString.of("f"),
      V: PDFHexString.fromText(secret),
    })
    const refs = [context.register(note), context.register(field)]
    page.node.set(PDFName.of("Annots"), context.obj(refs))
    rootOf(document).set(PDFName.of("AcroForm"), context.obj({ Fields: refs.slice(1) }))
    rootOf(document).set(PDFName.of("OpenAction"), context.obj({ S: "JavaScript", JS: PDFHexString.fromText(`var s="${secret}"`) }))
    return ""
  },
]

const withLayerOff = (document: PDFDocument, page: PDFPage): void => {
  const { context } = document
  const layer = context.register(context.obj({ Type: "OCG", Name: PDFString.of("hidden") }))
  rootOf(document).set(PDFName.of("OCProperties"), context.obj({ OCGs: [layer], D: { OFF: [layer], Order: [layer] } }))
  page.node.Resources()?.set(PDFName.of("Properties"), context.obj({ L0: layer }))
}

/** A printed secret over two lines of a narrow paragraph. */
const overLines = (text: string, x: number, y: number, a: number): string => {
  const lines = text.match(new RegExp(`.{1,${String(a)}}`, "gu")) ?? []
  return lines.map((line, at) => `BT /F0 12 Tf ${String(x)} ${String(y - at * 18)} Td <${hex(line)}> Tj ET`).join("\n")
}

/** A document of two pages by its number: secrets printed in a heading, in a line, over lines, in a table's cell; and hidden in every way. */
export const secretDocument = async (seed: number): Promise<SecretDocument> => {
  const random = randomOf(seed)
  const letter = (of: string): string => of.charAt(random(of.length))
  const name = letter(surnames) + letter(given) + letter(given)
  const [identity, mobile] = [identityNumber(random), `1${String(3 + random(7))}${digits(random, 9)}`]
  const phone = `0511-8${digits(random, 7)}`
  const hidden = hidings.map((_hiding, at) => `暗${letter(given)}${letter(surnames)}${String(at)}号${digits(random, 7)}`)
  const document = await PDFDocument.create()
  const pages = [document.addPage([595, 842]), document.addPage([595, 842])]
  const font = namedFont(document.context)
  const [first, second] = pages
  if (first === undefined || second === undefined) throw new Error("no pages")
  for (const page of pages) page.node.set(PDFName.of("Resources"), document.context.obj({ Font: { F0: font } }))
  withLayerOff(document, first)
  const kept = ["样本市样本区人民政府", "经研究决定准予公开", "表格以外的文字照常保留"]
  const head = `BT /F0 9 Tf 60 815 Td <${hex(`关于${name}的答复`)}> Tj ET`
  const lines = [
    head,
    `BT /F0 18 Tf 180 770 Td <${hex(kept[0] ?? "")}> Tj ET`,
    overLines(`申请人${name}身份证号${identity}，来信收悉。`, 60, 720, 9 + random(9)),
    `BT /F0 12 Tf 60 560 Td <${hex(`联系电话${mobile}，`)}> Tj <${hex(kept[1] ?? "")}> Tj ET`,
    "60 480 200 40 re S 260 480 80 40 re S",
    `BT /F0 12 Tf 66 500 Td <${hex("固定电话")}> Tj ET`,
    overLines(phone, 264, 504, 6 + random(5)),
    `BT /F0 12 Tf 60 440 Td <${hex(kept[2] ?? "")}> Tj ET`,
    ...hidings.map((hide, at) => hide(document, first, hidden[at] ?? "")),
  ]
  first.node.set(PDFName.of("Contents"), rawStream(document.context, {}, lines.join("\n")))
  second.node.set(
    PDFName.of("Contents"),
    rawStream(document.context, {}, `${head}\nBT /F0 12 Tf 60 700 Td <${hex(`附件一：${identity}（${name}）`)}> Tj ET`),
  )
  const attached = `附件${letter(given)}${digits(random, 8)}`
  await document.attach(Buffer.from(attached), "secret.txt", { mimeType: "text/plain", description: attached })
  const bytes = await document.save({ useObjectStreams: random(2) === 0 })
  return { bytes, names: [name], printed: [name, identity, mobile, phone], hidden: [...hidden, attached], kept }
}
