import { expect, test } from "vitest"
import { letterDocx, letterHtml, type Letter } from "@gongkai/documents"
import { parse, type DefaultTreeAdapterTypes } from "parse5"
import { fullLetter } from "../../../test/letters.ts"
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

test("同一封信，两种格式每次字节都相同", async () => {
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

test("预览稿上写明不具效力，正式的没有这一行", () => {
  expect(letterHtml(fullLetter, { preview: true })).toContain("不具效力")
  expect(letterHtml(fullLetter)).not.toContain("不具效力")
})

test("成文日期右空四字，署名对着日期居中；署名太长的，署名靠边，日期对着署名居中", () => {
  expect(closingIndents({ ...fullLetter, signature: "示例局" })).toEqual({ signature: 5.75, date: 4 })
  expect(closingIndents({ ...fullLetter, signature: "示".repeat(20) })).toEqual({ signature: 0, date: 6.75 })
})
