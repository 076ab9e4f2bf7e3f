import { expect, test } from "vitest"
import { letterDocx, letterHtml, letterPdf, type Letter } from "@gongkai/documents"
import { parse, type DefaultTreeAdapterTypes } from "parse5"
import { fullLetter } from "../../../test/letters.ts"
import { pdfInside } from "../../../test/pdf-inside.ts"
import { zipEntries } from "../../../test/zip-entries.ts"
import { closingIndents, printedLetter } from "./printed-letter.ts"

type Node = DefaultTreeAdapterTypes.Node

const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node && node.nodeName !== "style" ? node.childNodes.map(textOf).join("") : ""
const found = (node: Node, name: string): Node[] =>
  node.nodeName === name ? [node] : "childNodes" in node ? node.childNodes.flatMap((child) => found(child, name)) : []

const linesOfHtml = (html: string): string[] =>
  found(parse(html), "main").flatMap((main) =>
    "childNodes" in main ? main.childNodes.map(textOf).filter((text) => text !== "" && text !== "\n") : [],
  )

const part = (bytes: Uint8Array, name: RegExp): string[] =>
  zipEntries(bytes)!
    .filter((entry) => name.test(entry.name))
    .map((entry) => Buffer.from(entry.unpack(1_000_000)!).toString("utf8"))

const unescape = (xml: string): string =>
  xml.replace(/&(lt|gt|quot|apos|amp);/gu, (_all, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name]!)

const linesOfDocx = (bytes: Uint8Array): string[] =>
  [...part(bytes, /word\/header\d+\.xml/u), ...part(bytes, /word\/document\.xml/u)].flatMap((xml) =>
    [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)]
      .map(([paragraph]) => unescape([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join("")))
      .filter((text) => text !== ""),
  )

const bare: Letter = { ...fullLetter, number: null, addressee: null, remedies: null, attachments: [], date: null, copies: [], contact: null }
const hostile: Letter = { ...fullLetter, title: "<script>alert(1)</script>", addressee: 'a"b\u0001c\u2028d', attachments: ["</style>"] }

test.each([
  ["样样都有的", fullLetter],
  ["只有正文的草稿", bare],
  ["含有标记和控制字符的", hostile],
])("%s：HTML 和 DOCX 印的是同样的段落，一段不少", async (_case, letter) => {
  const printed = printedLetter(letter).map(({ text }) => text)
  expect(linesOfHtml(letterHtml(letter))).toEqual(printed)
  expect(linesOfDocx(await letterDocx(letter))).toEqual(printed)
})

test("同一封信，三种格式每次字节都相同", async () => {
  expect(Buffer.compare(Buffer.from(await letterPdf(fullLetter)), Buffer.from(await letterPdf(fullLetter)))).toBe(0)
  expect(letterHtml(fullLetter)).toBe(letterHtml(fullLetter))
  const first = await letterDocx(fullLetter)
  await new Promise((resolve) => setTimeout(resolve, 2100))
  expect(Buffer.compare(Buffer.from(first), Buffer.from(await letterDocx(fullLetter)))).toBe(0)
})

test("DOCX 按信函格式：A4，天头37、左28、下35、右26毫米，每行28.95磅，三号字每行28字，字体写明名称", async () => {
  const bytes = await letterDocx(fullLetter)
  const [document] = part(bytes, /word\/document\.xml/u)
  expect(/<w:pgSz[^>]*>/u.exec(document!)?.[0]).toMatch(/w:pgSz w:w="11906" w:h="16838"/u)
  expect(/<w:pgMar[^>]*>/u.exec(document!)?.[0]).toMatch(/w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/u)
  expect(document).toContain('<w:spacing w:after="0" w:before="0" w:line="579" w:lineRule="exact"/>')
  expect(document).toContain('<w:spacing w:val="-5"/>')
  for (const font of ["仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312"])
    expect([document, ...part(bytes, /word\/header/u)].join("")).toContain(`w:eastAsia="${font}"`)
})

const squeezed = (text: string): string => text.replace(/\s/gu, "")

test.each([
  ["样样都有的", fullLetter],
  ["只有正文的草稿", bare],
  ["含有标记和控制字符的", hostile],
  ["写了 Typst 语法的", { ...fullLetter, title: '#panic("x")', signature: "*局*", addressee: "$x$ #data", attachments: ["= 题 \\ @a <b>"] }],
])("%s：PDF 印的也是同样的段落，写成标记的照字面印", async (_case, letter) => {
  const { text, title, author } = await pdfInside(await letterPdf(letter))
  for (const { role, text: printed } of printedLetter(letter)) expect(squeezed(text), role).toContain(squeezed(printed))
  expect([squeezed(title!), author]).toEqual([squeezed(`${letter.title}${letter.number ?? ""}`), letter.agency])
})

test("PDF 合归档用的 PDF/A-2b；有字库里没有的字时是普通的 PDF，照样给出", async () => {
  const isArchivable = async (letter: Letter): Promise<boolean> => /pdfaid:part[>="]+2/u.test(Buffer.from(await letterPdf(letter)).toString("latin1"))
  expect(await isArchivable(fullLetter)).toBe(true)
  expect(await isArchivable({ ...fullLetter, addressee: "示\u{f0000}某" })).toBe(false)
})

test("PDF 一页22行、一行28字，行距28.95磅，版心离边28、26、37、35毫米；首页没有页码，以后的页码在外侧", async () => {
  const letter: Letter = { ...fullLetter, paragraphs: [{ level: "body", text: "国".repeat(28 * 60) }], remedies: null, attachments: [] }
  const { pieces, pages } = await pdfInside(await letterPdf(letter))
  const [page, mm] = [{ width: 595.28, height: 841.89 }, 72 / 25.4]
  const lines = pieces.filter(({ page: at, text }) => at === 2 && text.includes("国"))
  const heights = [...new Set(lines.map(({ y }) => y.toFixed(2)))].map(Number)
  expect(heights).toHaveLength(22)
  expect(lines.map(({ text }) => text).join("")).toBe("国".repeat(22 * 28))
  heights.slice(1).forEach((y, at) => expect(heights[at]! - y).toBeCloseTo(28.95, 1))
  expect(Math.min(...lines.map(({ x }) => x))).toBeCloseTo(28 * mm, 0)
  expect(Math.max(...lines.map(({ x, width }) => x + width))).toBeCloseTo(page.width - 26 * mm, 0)
  // From the upper edge of the first line's characters to the lower edge of the last one's, which stand on their base lines.
  expect(page.height - heights[0]! - 0.85 * 16).toBeCloseTo(37 * mm, 0)
  expect(heights.at(-1)! - 0.15 * 16).toBeGreaterThanOrEqual(35 * mm - 0.5)
  const numbers = pieces.filter(({ text }) => /^— ?\d|^—$/u.test(text))
  expect(new Set(numbers.map(({ page: at }) => at))).toEqual(new Set(Array.from({ length: pages - 1 }, (_, at) => at + 2)))
  for (const { page: at, x } of numbers) expect(x < page.width / 2).toBe(at % 2 === 0)
})

test("预览稿上写明不具效力，正式的没有这一行", () => {
  expect(letterHtml(fullLetter, { preview: true })).toContain("不具效力")
  expect(letterHtml(fullLetter)).not.toContain("不具效力")
})

test("成文日期右空四字，署名对着日期居中；署名太长的，署名靠边，日期对着署名居中", () => {
  expect(closingIndents({ ...fullLetter, signature: "示例局" })).toEqual({ signature: 5.75, date: 4 })
  expect(closingIndents({ ...fullLetter, signature: "示".repeat(20) })).toEqual({ signature: 0, date: 6.75 })
})
