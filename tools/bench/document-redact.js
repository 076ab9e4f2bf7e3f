// @ts-check
import { openDocument, proposeRedactions, redact } from "@gongkai/documents"
import { PDFDocument, PDFName, PDFRawStream, PDFString } from "pdf-lib"
import { atMost, median } from "./bench.js"

/** A page as full as print gets: 36 lines, some with something personal. */
const lines = Array.from({ length: 36 }, (_, at) =>
  at % 10 === 3
    ? "申请人联系电话13800138000，身份证号11010519491231002X，住样本市样本区。"
    : "根据条例第三十七条的规定，含有不应当公开的内容但能作区分处理的，提供可以公开。",
)

const hex = (/** @type {string} */ text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("")

/** The page as a PDF whose font is named and not embedded, as many programs of offices write it. */
const pageOfPrint = async () => {
  const document = await PDFDocument.create()
  const { context } = document
  const write = (/** @type {string} */ text) =>
    context.register(PDFRawStream.of(context.obj({ Length: text.length }), new TextEncoder().encode(text)))
  const codes = Array.from({ length: 256 }, (_, at) => at.toString(16).padStart(2, "0"))
  const ranges = codes.map((page) => `1 beginbfrange <${page}00> <${page}ff> <${page}00> endbfrange`).join("\n")
  const unicode = write(`begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n${ranges}\nendcmap`)
  const described = { Type: "FontDescriptor", FontName: "SimSun", Flags: 6, FontBBox: [0, -200, 1000, 900], Ascent: 850, Descent: -150 }
  const system = context.obj({ Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 })
  const cid = context.register(
    context.obj({
      ...{ Type: "Font", Subtype: "CIDFontType2", BaseFont: "SimSun", CIDSystemInfo: system, DW: 1000, W: [32, 126, 500] },
      FontDescriptor: context.register(context.obj(described)),
    }),
  )
  const font = context.register(
    context.obj({ Type: "Font", Subtype: "Type0", BaseFont: "SimSun", Encoding: "Identity-H", DescendantFonts: [cid], ToUnicode: unicode }),
  )
  const page = document.addPage([595, 842])
  page.node.set(PDFName.of("Resources"), context.obj({ Font: { F0: font } }))
  page.node.set(PDFName.of("Contents"), write(lines.map((line, at) => `BT /F0 12 Tf 50 ${800 - at * 21} Td <${hex(line)}> Tj ET`).join("\n")))
  return document.save()
}

/** @type {{ ms: number, bytes: number } | null} */
let measured = null

/** Redacts the page once to warm up, then five times. */
const measure = async () => {
  if (measured !== null) return measured
  const pdf = await openDocument(await pageOfPrint())
  const { glyphs } = await pdf.draw(1)
  const marks = proposeRedactions(glyphs, []).map(({ boxes, ground }, at) => ({
    ...{ id: String(at), page: 1, boxes, ground, elsewhere: false },
    layers: /** @type {("public")[]} */ (["public"]),
  }))
  /** @type {number[]} */
  const times = []
  let bytes = 0
  for (let at = 0; at < 6; at += 1) {
    const began = performance.now()
    const made = await redact(pdf, marks, "public")
    if (at > 0) times.push(performance.now() - began)
    bytes = made.bytes.length / (made.plan.pages + made.plan.closing)
  }
  await pdf.close()
  measured = { ms: median(times) / 2, bytes }
  return measured
}

/** @type {import("./bench.js").Bench} */
const time = {
  id: "document.redact",
  says: "一页A4作区分处理：画出、涂黑、写成新的PDF（有标记的一页连同说明页，平均每页）",
  unit: "ms",
  goal: atMost(1000),
  run: async () => {
    const { ms, bytes } = await measure()
    return { value: ms, note: `每页 ${(bytes / 1024).toFixed(0)} KB，中位数` }
  },
}

/** @type {import("./bench.js").Bench} */
const size = {
  id: "document.redactsize",
  says: "作区分处理以后每页的大小",
  unit: "KB",
  goal: atMost(300),
  run: async () => {
    const { ms, bytes } = await measure()
    return { value: bytes / 1024, note: `每页 ${ms.toFixed(0)} ms` }
  },
}

export const documentRedact = [time, size]
