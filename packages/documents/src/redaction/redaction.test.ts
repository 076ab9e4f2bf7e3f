import { createCanvas } from "@napi-rs/canvas"
import fc from "fast-check"
import { PDFDocument, StandardFonts } from "pdf-lib"
import { expect, test } from "vitest"
import { redacted } from "../../test/redacted.ts"
import { secretDocument } from "../../test/secret-documents.ts"
import {
  findWords,
  openDocument,
  proposeRedactions,
  proveRedaction,
  redact,
  RedactionError,
  type RedactedDocument,
  type RedactionMark,
} from "../index.ts"
import { compared } from "./plain-characters.ts"
import { dataOf, foundInData } from "./scan-data.ts"

const mark = (given: Partial<RedactionMark> & Pick<RedactionMark, "boxes">): RedactionMark => ({
  ...{ id: "m", page: 1, ground: "15", layers: ["applicant", "public"], elsewhere: false },
  ...given,
})

/** What a reader of the result gets, page by page; our own words stand in brackets. */
const wordsOf = async ({ bytes }: Pick<RedactedDocument, "bytes">): Promise<readonly string[]> => {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs")
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.flatMap((item) => ("str" in item ? [item.str] : [])).join(""))
  }
  return pages
}

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return "done"
  } catch (error) {
    return error instanceof RedactionError ? error.code : String(error)
  }
}

test("一份文件里的秘密：页眉、跨行、单元格、元数据、附件、批注、看不见的文字，一个也不剩；该留的都在", async () => {
  const secret = await secretDocument(7)
  const made = await redacted(secret)
  const all = [...secret.printed, ...secret.hidden]
  const [first = "", second = "", closing = ""] = await wordsOf(made)
  for (const words of all) expect(compared(first + second), words).not.toContain(compared(words))
  for (const words of secret.kept) expect(first).toContain(words)
  expect(second).toContain("附件一：［不予公开：第十五条］（［不予公开：第十五条］）")
  expect(closing).toContain("区分处理说明")
  expect(foundInData(dataOf(made.bytes), all)).toEqual([])
  expect(await proveRedaction(made.bytes, made.plan)).toEqual([])
  // The same bytes for the same marks.
  expect(Buffer.from((await redacted(secret)).bytes).equals(made.bytes)).toBe(true)
})

/** A page of Latin text as pdf-lib sets it. */
const latin = async (lines: readonly string[]): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const page = document.addPage([400, 300])
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const [at, line] of lines.entries()) page.drawText(line, { x: 20, y: 260 - at * 20, size: 12, font })
  return document.save()
}

test("验证不放过：原件本身、补写的附件和元数据、接在后面的数据、没有遮的同样的字、没有涂黑的地方", async () => {
  const secret = { bytes: await latin(["Smith called 13800138000", "kept as it is"]), names: ["Smith"] }
  const { bytes, plan } = await redacted(secret)
  const codes = async (given: Uint8Array, of = plan): Promise<readonly string[]> => [
    ...new Set((await proveRedaction(given, of)).map(({ code }) => code)),
  ]
  expect(await codes(secret.bytes)).toEqual(
    expect.arrayContaining(["foreign-object", "pages-differ", "words-remain", "picture-remains", "words-under-box"]),
  )
  const other = await PDFDocument.load(bytes)
  await other.attach(Buffer.from("x"), "x.txt")
  expect(await codes(await other.save({ useObjectStreams: false }))).toEqual(["foreign-object"])
  const titled = await PDFDocument.load(bytes)
  titled.setTitle("答复")
  expect(await codes(await titled.save({ useObjectStreams: false }))).toEqual(["foreign-object"])
  const behind = Buffer.concat([bytes, Buffer.from(`\n% ${secret.names[0] ?? ""}\n`)])
  expect(await codes(behind)).toEqual(expect.arrayContaining(["bytes-beside", "words-in-data"]))
  const [name = ""] = secret.names
  expect(await codes(bytes, { ...plan, takenOut: [{ markId: "a", page: 2, text: "KEPT as", elsewhere: false }] })).toEqual(["words-elsewhere"])
  expect(await codes(bytes, { ...plan, takenOut: [{ markId: "a", page: 1, text: name, elsewhere: false }] })).toEqual([])
  const white = { boxes: [{ x: 300, y: 200, width: 50, height: 20 }], labels: [] }
  expect(await codes(bytes, { ...plan, painted: [white] })).toEqual(["picture-remains"])
  expect(await codes(Buffer.from("不是PDF"))).toContain("cannot-be-read")
})

test("号码和词只要碰到一点就整个去掉，旁边的和上一行的不动；各层各用各的标记", async () => {
  const source = await openDocument(await latin(["above stays here", "call 13800138000 or write now", "below stays too"]))
  const { glyphs } = await source.draw(1)
  const [found] = findWords(glyphs, "800 138")
  const box = found?.boxes[0]
  if (box === undefined) throw new Error("not found")
  // Two digits in the middle, and a little of the line above.
  const marks = [
    mark({ boxes: [{ x: box.x + 8, y: box.y - 2, width: 8, height: box.height }] }),
    mark({ id: "n", boxes: findWords(glyphs, "write")[0]?.boxes ?? [], layers: ["public"], ground: "16(1)" }),
  ]
  const [internal, applicant, everybody] = [
    await redact(source, marks, "internal"),
    await redact(source, marks, "applicant"),
    await redact(source, marks, "public"),
  ]
  expect((await wordsOf(internal)).map(compared)).toEqual([compared("above stays here call 13800138000 or write now below stays too")])
  expect(compared((await wordsOf(applicant))[0] ?? "")).toBe(compared("above stays here call［不予公开：第十五条］or write now below stays too"))
  expect(compared((await wordsOf(everybody))[0] ?? "")).toBe(
    compared("above stays here call［不予公开：第十五条］or［不予公开：第十六条第一款］now below stays too"),
  )
  for (const made of [internal, applicant, everybody]) expect(await proveRedaction(made.bytes, made.plan)).toEqual([])
})

test("同样的字在别处没有遮：不放行；注明可以保留，就放行", async () => {
  const source = await openDocument(await latin(["Smith asked", "for Smith"]))
  const [first] = findWords((await source.draw(1)).glyphs, "smith")
  const boxes = first?.boxes ?? []
  const made = await redact(source, [mark({ boxes })], "public")
  expect((await proveRedaction(made.bytes, made.plan)).map(({ code }) => code)).toEqual(["words-remain"])
  const wanted = await redact(source, [mark({ boxes, elsewhere: true })], "public")
  expect(await proveRedaction(wanted.bytes, wanted.plan)).toEqual([])
})

test("纯文本和图片各成一页，能画框；文本跨行的号码查得到", async () => {
  const text = await openDocument(Buffer.from(`${"甲".repeat(37)}11010519491231002X，手机138 0013 8000。\n第二行`))
  const proposals = proposeRedactions((await text.draw(1)).glyphs, [])
  expect(proposals.map(({ kind, boxes }) => [kind, boxes.length])).toEqual([
    ["mobile", 1],
    ["identity-number", 2],
  ])
  const canvas = createCanvas(600, 400)
  const context = canvas.getContext("2d")
  context.fillStyle = "#3377cc"
  context.fillRect(0, 0, 600, 400)
  const image = await openDocument(canvas.toBuffer("image/png"))
  const made = await redact(image, [mark({ boxes: [{ x: 50, y: 50, width: 200, height: 60 }] })], "public")
  expect(await proveRedaction(made.bytes, made.plan)).toEqual([])
})

test.each([
  ["空的", Buffer.alloc(0), "empty"],
  ["不完整的PDF", Buffer.from("%PDF-1.7\n1 0 obj"), "damaged"],
  ["不完整的图片", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), "damaged"],
  ["没有转换程序的DOCX", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), "needs-converter"],
  ["旧版Word", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "needs-converter"],
  ["不认得的", Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 0, 0, 9]), "format-unknown"],
])("不收：%s", async (_case, bytes, code) => {
  expect(await codeOf(openDocument(bytes))).toBe(code)
})

test("太大的页、太多的页、没有的页、转换失败", async () => {
  const large = await PDFDocument.create()
  large.addPage([9000, 100])
  expect(await codeOf((await openDocument(await large.save())).draw(1))).toBe("page-too-large")
  const many = await PDFDocument.create()
  for (let at = 0; at < 301; at += 1) many.addPage([10, 10])
  expect(await codeOf(openDocument(await many.save()))).toBe("too-many-pages")
  const source = await openDocument(await latin(["x"]))
  expect(await codeOf(redact(source, [mark({ page: 2, boxes: [] })], "public"))).toBe("no-such-page")
  const broken = () => Promise.reject(new Error("no"))
  expect(await codeOf(openDocument(Buffer.from([0x50, 0x4b, 3, 4]), { convert: broken }))).toBe("converter-failed")
})

test("损坏的PDF：要么做得出来并且验证通过，要么给出说得清的原因", async () => {
  const bytes = await latin(["call 13800138000"])
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
      const damaged = bytes.slice()
      for (const [at, value] of changes) damaged[at] = value
      const outcome = await codeOf(
        openDocument(damaged).then(async (source) => {
          const made = await redact(source, [mark({ boxes: [{ x: 20, y: 20, width: 200, height: 30 }], elsewhere: true })], "public")
          expect(await proveRedaction(made.bytes, made.plan)).toEqual([])
        }),
      )
      expect(["done", "damaged", "encrypted", "too-many-pages", "page-too-large", "took-too-long", "format-unknown", "no-such-page"]).toContain(
        outcome,
      )
    }),
    { numRuns: 10, seed: 20261129 },
  )
})
