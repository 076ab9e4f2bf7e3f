import { serialisations } from "../carriers/index.ts"
import type { Carrier } from "../carriers/carrier.ts"
import { html } from "../carriers/html.ts"
import { htmlChrome } from "../carriers/html-pages.ts"
import { pipes } from "../carriers/pipes.ts"
import { spaces } from "../carriers/spaces.ts"
import { tab } from "../carriers/tab.ts"
import { properTitle } from "../document.ts"
import { across, type Layout } from "../layout.ts"
import type { Source } from "../source.ts"

const inChinese = (year: number, nought = "〇"): string =>
  [...String(year)].map((digit) => `${nought}一二三四五六七八九`[Number(digit)] ?? digit).join("")

/** A title's wording from agency and year. */
export const titles: readonly ((agency: string, year: number) => string)[] = [
  (agency, year) => `${agency}\n${year}年政府信息公开工作年度报告`,
  (agency, year) => `${agency}\n${year}年政府信息公开\n工作年度报告`,
  (agency, year) => `${agency} ${year} 年政府信息公开工作 年度报告`,
  (agency, year) => `${agency}关于${year}年度政府信息公开工作的年度报告`,
  (agency, year) => `《${agency}${year}年政府信息公开年度报告》`,
  (agency, year) => `${year}年度${agency}政府信息公开工作年度报告`,
  (agency, year) => `${agency}${inChinese(year)}年政府信息公开工作年度报告`,
  (agency, year) => `${agency}${inChinese(year, "○")}年政府信息公开工作年度报告`,
  (agency, year) => `关于${agency}${year}年度政府信息公开工作情况的报告`,
  (agency, year) => `${agency}政府信息公开工作年度报告（${year}年）`,
  (agency, year) => `${agency}${year}年度政府信息公开年度报告`,
  (agency, year) => `${agency}政府信息公开工作\n${year}年度报告`,
  (agency, year) => `【${agency}】${year}年政府信息公开工作年报`,
]

/** Pattern 25: the title over lines, spaced, in other words. */
const reworded: readonly Layout[] = across(
  { name: "title", covers: [25], set: (source, random) => ({ doc: { title: random.pick(titles)(source.agency.name, source.year) } }) },
  serialisations,
)

/** The first paragraph states the period. */
const stating = (source: Source, year: number): Source => ({
  ...source,
  overview: [
    `${source.agency.name}依照《中华人民共和国政府信息公开条例》编制本报告，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ...source.overview.slice(1),
  ],
})

/** Pattern 25: the year is in the first paragraph, or in the page's own title, not in the heading. */
const elsewhere: readonly Layout[] = [
  ...across(
    {
      name: "year-in-prose",
      covers: [25],
      set: (source) => ({ source: stating(source, source.year), doc: { title: `${source.agency.name}政府信息公开工作年度报告` } }),
    },
    [tab, pipes, spaces, html],
  ),
  ...across(
    {
      name: "year-in-page-title",
      covers: [25],
      set: (source) => ({ doc: { title: `${source.agency.name}政府信息公开工作年度报告`, pageTitle: properTitle(source) } }),
    },
    [html],
  ),
  ...across(
    {
      name: "agency-in-page-title",
      covers: [25],
      set: (source) => ({
        doc: { title: `${source.year}年政府信息公开工作年度报告`, pageTitle: properTitle(source) },
        truth: { agencyUnscored: true },
      }),
    },
    [html],
  ),
  ...across(
    {
      name: "agency-nowhere-in-title",
      covers: [25],
      set: (source) => ({ doc: { title: `${source.year}年政府信息公开工作年度报告` }, truth: { agencyUnscored: true } }),
    },
    [tab, spaces],
  ),
]

/** The title's year and the period that the first paragraph states are not the same: the title's counts, and a warning says so. */
const conflicting: readonly Layout[] = across(
  { name: "year-conflict", covers: [25], set: (source) => ({ source: stating(source, source.year - 1), truth: { says: ["year.conflict"] } }) },
  [tab, spaces, html],
)

const index = (source: Source): string[] => [
  `索 引 号：MB1K00000/${source.year + 1}-00012`,
  "主题分类：政府信息公开 / 年报",
  `发布机构：${source.agency.name}`,
  `成文日期：${source.year + 1}年1月18日`,
  `标\u3000\u3000题：${properTitle(source)}`,
  `发布日期：${source.year + 1}-01-21`,
]

/** Pattern 29: a block of metadata before the body; its dates are not the year of the report. */
const metadata: readonly Layout[] = [
  ...across({ name: "metadata-block", covers: [29], set: (source) => ({ doc: { front: index(source) } }) }, [tab, pipes, spaces, html]),
  ...across({ name: "metadata-page", covers: [22, 29], set: () => ({}) }, [htmlChrome]),
]

const furnished = (carrier: Carrier): Carrier => ({
  ...carrier,
  write: (doc, random) =>
    `${carrier.write(doc, random)}\n【打印本页】 【关闭窗口】\n上一篇：${doc.year - 1}年政府信息公开工作年度报告\n版权所有：门户网站 联系电话：0000-0000000\n`,
})

/** Pattern 22: a page saved as text, with what stood around the body; the links name reports for other years. */
const savedPages: readonly Layout[] = across(
  {
    name: "saved-page",
    covers: [22],
    set: (source) => ({
      doc: {
        front: [
          "当前位置：首页 > 政务公开 > 政府信息公开年报",
          `发布时间：${source.year + 1}-01-19 09:20 来源：办公室 字号：[ 大 中 小 ] 浏览次数：318`,
        ],
      },
    }),
  },
  [tab, pipes, spaces].map(furnished),
)

/** Where title, year and agency are found. */
export const titled: readonly Layout[] = [...reworded, ...elsewhere, ...conflicting, ...metadata, ...savedPages]
