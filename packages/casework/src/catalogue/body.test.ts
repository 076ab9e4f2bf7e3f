import fc from "fast-check"
import { expect, test } from "vitest"
import { cleanBody, imagesOf, wordsOfBody } from "./body.ts"
import { xssCorpus } from "../../test/xss-corpus.ts"

/** What may never stand in a clean body, however it was written. */
const dangerous =
  /<(?!\/?(?:p|br|hr|h[2-5]|strong|em|u|s|sub|sup|blockquote|pre|ul|ol|li|a|img|figure|figcaption|table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td)\b)|(?:href|src)="\s*(?:javascript|data|vbscript|blob|file):|style=|<a [^>]*href="\/\//iu

const tagsOf = (html: string): string => (html.match(/<[^>]*>/gu) ?? []).join("")
const expectSafe = (clean: string): void => {
  expect(tagsOf(clean)).not.toMatch(dangerous)
  // A name that stands inside a quoted value is no attribute.
  expect(tagsOf(clean).replace(/"[^"]*"/gu, '""')).not.toMatch(/\son\w+\s*=/iu)
}

test.each(xssCorpus)("攻击 %j 进不来", (attack) => {
  const clean = cleanBody(attack)
  expectSafe(clean)
  expect(cleanBody(clean)).toBe(clean)
})

test("随便怎么拼，洗过一遍再洗不变，也没有危险的东西", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<script>",
    "</script>",
    "<a href='",
    "javascript:alert(1)",
    "'>",
    "<img src=x onerror=",
    "alert(1)",
    ">",
    "<",
    "&lt;",
    "&",
    '"',
    "<svg><style>",
    "<table><tr><td>",
    "<math>",
    "<!--",
    "-->",
    "甲",
    "<b>",
    "</a>",
    "\0",
    "<noscript>",
    "<textarea>",
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const clean = cleanBody(pieces.join(""))
      expectSafe(clean)
      expect(cleanBody(clean)).toBe(clean)
    }),
  )
})

test("留下的：标题、表格、列表、自己文件的图片、安全的链接", () => {
  expect(cleanBody('<h1>一</h1><b>粗</b><a href="https://a.example/x">外</a><a href="/items/1">内</a>')).toBe(
    '<h2>一</h2><strong>粗</strong><a href="https://a.example/x" rel="noopener noreferrer">外</a><a href="/items/1">内</a>',
  )
  const image = '<img src="/files/f1/%E5%9B%BE.png" alt="示意图" />'
  expect(cleanBody(image)).toBe(image)
  expect(imagesOf(image)).toEqual([{ fileId: "f1", alt: "示意图" }])
  expect(cleanBody('<img src="https://a.example/x.png" alt="外面的图">')).toBe("")
  expect(cleanBody('<table><tr><th scope="col">甲</th><td colspan="2" onclick="x()">乙</td></tr></table>')).toBe(
    '<table><tr><th scope="col">甲</th><td colspan="2">乙</td></tr></table>',
  )
})

test("正文的字：一段一行，格子之间隔开，图片的说明也在内", () => {
  expect(
    wordsOfBody('<p>甲<strong>乙</strong></p><table><tr><td>1</td><td>2</td></tr></table><p>a &lt; b &amp;amp;</p><img src="/files/f/x" alt="图" />'),
  ).toBe("甲乙\n\t1\t\t2\t\na < b &amp;\n 图")
})
