import { headRows, resolved, type Grid } from "../grid.ts"
import type { Carrier } from "./carrier.ts"
import { inGbk } from "./gbk.ts"
import { escaped, htmlBody, htmlPage, htmlTable, type Frame } from "./html.ts"
import type { Doc } from "../document.ts"
import { spacedTable } from "./spaces.ts"

const spanned = (grid: Grid): string => htmlTable(grid, { spans: "real" })
const page =
  (table: (grid: Grid) => string, frame: Frame = {}) =>
  (doc: Doc): string =>
    htmlPage(doc, htmlBody(doc, table), frame)

/** An empty cell as an editor in the browser leaves it. */
const nbsp = (text: string): string => (text === "" ? "&nbsp;" : escaped(text))

/** Each place a cell of its own, those that a span would cover blank. */
export const htmlBlank: Carrier = {
  name: "html-blank",
  extension: "html",
  keepsBlanks: true,
  write: page((grid) => htmlTable(grid, { spans: "blank", inside: nbsp })),
}

/** The label again in every place that a span would cover, downwards. */
export const htmlRepeated: Carrier = {
  name: "html-repeated",
  extension: "html",
  keepsBlanks: true,
  write: page((grid) => htmlTable(grid, { spans: "down", inside: nbsp })),
}

/** The label again in every place that a span would cover, downwards and to the right. */
export const htmlRepeatedBoth: Carrier = {
  name: "html-repeated-both",
  extension: "html",
  keepsBlanks: true,
  write: page((grid) => htmlTable(grid, { spans: "both", inside: nbsp })),
}

/** Markup of another age: capitals, no quotes, no end tags in the tables. */
export const htmlOld: Carrier = {
  name: "html-old",
  extension: "html",
  keepsBlanks: true,
  write: page((grid) =>
    spanned(grid)
      .replace(/<\/t[dr]>/g, "")
      .replace(/="(\d+)"/g, "=$1")
      .replace(/<(\/?)(table|tbody|tr|td)/g, (_tag, slash: string, name: string) => `<${slash}${name.toUpperCase()}`),
  ),
}

const paragraphsOf = (texts: readonly string[]): string => texts.map((text) => `<p>${escaped(text)}</p>`).join("\n")

/** No table at all: one cell a paragraph. */
export const htmlParagraphs: Carrier = {
  name: "html-paragraphs",
  extension: "html",
  keepsBlanks: false,
  write: page((grid) => paragraphsOf(grid.flatMap((row) => row.map((one) => one.text)).filter((text) => text !== ""))),
}

/** No table at all: one row a paragraph, spaces between the cells. */
export const htmlRows: Carrier = {
  name: "html-rows",
  extension: "html",
  keepsBlanks: false,
  write: page((grid) => paragraphsOf(spacedTable(grid).split("\n"))),
}

/** Real spans, with `&nbsp;` in empty cells. */
export const htmlNbsp: Carrier = {
  name: "html-nbsp",
  extension: "html",
  keepsBlanks: true,
  write: page((grid) => htmlTable(grid, { spans: "real", inside: nbsp })),
}

const wordCell = (text: string): string =>
  `\n<p class=MsoNormal align=center style='text-align:center'><span lang=EN-US style='font-size:10.5pt;font-family:宋体'>${escaped(text)}<o:p></o:p></span></p>\n`
const wordParagraph = (text: string): string =>
  `<p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>${escaped(text)}<span lang=EN-US><o:p></o:p></span></span></p>`

/** Word's "save as web page". */
export const htmlWord: Carrier = {
  name: "html-word",
  extension: "html",
  keepsBlanks: true,
  write: (doc) =>
    htmlPage(
      doc,
      htmlBody(
        doc,
        (grid) => htmlTable(grid, { spans: "real", inside: wordCell, table: " class=MsoNormalTable border=0 cellspacing=0 cellpadding=0" }),
        wordParagraph,
      ),
      {
        head: "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->\n<style>p.MsoNormal{margin:0}</style>\n",
      },
    ),
}

/** A page of the years in which layout was done with tables: the body is a cell among others. */
export const htmlNested: Carrier = {
  name: "html-nested",
  extension: "html",
  keepsBlanks: true,
  write: page(spanned, {
    before:
      '<table width="980" align="center"><tr><td colspan="2"><img src="/images/top.jpg" alt=""></td></tr>\n<tr><td width="200" valign="top"><table><tr><td><a href="/zdgk/">法定主动公开内容</a></td></tr><tr><td><a href="/ysqgk/">依申请公开</a></td></tr><tr><td><a href="/nb/">政府信息公开年报</a></td></tr></table></td>\n<td valign="top"><table width="100%"><tr><td class="content">',
    after: "</td></tr></table></td></tr></table>\n",
  }),
}

/** Breaks in the middle of words. */
export const htmlBroken: Carrier = {
  name: "html-broken",
  extension: "html",
  keepsBlanks: true,
  write: page((grid) =>
    htmlTable(grid, {
      spans: "real",
      inside: (text) => ([...text].length > 3 && !/\d{2}/.test(text) ? escaped(text.slice(0, 2)) + "<br>" + escaped(text.slice(2)) : escaped(text)),
    }),
  ),
}

/** Table 3 in two tables with the page's number between them. */
export const htmlSplit: Carrier = {
  name: "html-split",
  extension: "html",
  keepsBlanks: true,
  write: (doc, random) => {
    const at = headRows(doc.grids.requests) + random.int(3, 18)
    const body = htmlBody(doc, (grid) => {
      if (grid !== doc.grids.requests) return spanned(grid)
      const flat = resolved(grid)
      return [spanned(flat.slice(0, at)), "<p>- 3 -</p>", spanned(flat.slice(at))].join("\n")
    })
    return htmlPage(doc, body)
  },
}

const index = (doc: Doc): string =>
  `<table class="index"><tr><td>索引号：</td><td>MB1K0000-2/${doc.year + 1}-00012</td><td>主题分类：</td><td>政府信息公开年报</td></tr><tr><td>发布机构：</td><td>办公室</td><td>发布日期：</td><td>${doc.year + 1}-01-21</td></tr><tr><td>名\u3000\u3000称：</td><td colspan="3">${escaped(doc.title)}</td></tr></table>`

/** A page of a government's portal, with everything that stands around the body. */
export const htmlChrome: Carrier = {
  name: "html-chrome",
  extension: "html",
  keepsBlanks: true,
  write: (doc) =>
    page(spanned, {
      title: `${doc.title}_信息公开_门户网站`,
      head: '<meta name="SiteName" content="门户网站">\n<meta name="ColumnName" content="政府信息公开年报">\n<script>var page = { size: 12, year: 1999 }</script>\n<style>td { padding: 2px }</style>\n',
      before: `<div class="nav"><a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 政府信息公开年报</div>\n${index(doc)}\n<h1>${escaped(doc.title)}</h1>\n<div class="tools">发布时间：${doc.year + 1}-01-21 10:32 来源：办公室 字体：<button>大</button> <button>中</button> <button>小</button> 浏览次数：<span>126</span></div>`,
      after: `<div class="share">分享到：微信 微博</div>\n<div class="footer"><p>主办：办公室\u3000网站标识码：0000000012\u3000备案号00000号</p><p>联系电话：0000-0000000</p></div>\n`,
    })(doc),
}

const gbk = (name: string, charset: string | null): Carrier => ({
  name,
  extension: "html",
  keepsBlanks: true,
  write: page(spanned, { charset }),
  encode: inGbk,
})

/** A page in GBK that says so, one that says GB2312, one that does not say. */
export const htmlGbk: readonly Carrier[] = [gbk("html-gbk", "gbk"), gbk("html-gb2312", "gb2312"), gbk("html-gbk-undeclared", null)]
