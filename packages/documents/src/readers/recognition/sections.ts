import { formSections, type ProseId } from "@gongkai/report"
import type { SourceDocument, SourceRow } from "../source.ts"
import type { Outline, Stretch } from "./outline.ts"

const chrome =
  /^(?:打印|关闭|【?打印|分享|上一[篇页条]|下一[篇页条]|扫一扫|责任编辑|编辑[:：]|版权所有|主办单位|主办[:：]|承办[:：]|技术支持|网站标识码|[^。]{0,12}ICP备|[^。]{0,6}公网安备|相关(?:链接|文章|附件|信息)|返回顶部|友情链接|联系我们|网站地图|您访问的链接|浏览次数|阅读次数|来源[:：]|信息来源|发布时间|发布日期|字号|字体)/u
const furniture =
  /^(?:索引号|发布机构|发文机关|发布时间|发布日期|成文日期|生成日期|来源|信息来源|浏览|阅读|点击|字号|字体|作者|打印|分享|当前位置|您(?:现在|当前)?的?位置|首页|名称|文号|主题|关键词|分类|有效性|时效)/u

const textOf = (row: SourceRow): string =>
  row.cells
    .filter((cell) => cell.raw !== "")
    .map((cell) => cell.raw)
    .join("\t")

const paragraphs = (rows: readonly SourceRow[], { from, to }: Stretch): string[] => {
  const found: string[] = []
  for (let i = from; i < to; i++) {
    const row = rows[i]
    const text = row === undefined ? "" : textOf(row)
    if (text === "") continue
    if (row?.cells.length === 1 && text.length < 80 && chrome.test(row.cells[0]?.key ?? "")) {
      if (found.length > 0 || text.length < 30) break
      continue
    }
    found.push(text)
  }
  return found
}

/** The first rows below the title that are sentences; the page's metadata between are passed over. */
const belowTitle = (rows: readonly SourceRow[], from: number, to: number): Stretch => {
  let start = from
  while (start < to) {
    const cells = rows[start]?.cells ?? []
    const key = cells[0]?.key ?? ""
    if (cells.length === 1 && !furniture.test(key) && key.length > 12) break
    start++
  }
  return { from: start, to }
}

/** The prose chapters as printed: null where not even a heading stands, "" where only that. */
export type Prose = Record<ProseId, string | null>

/**
 * Cuts the prose chapters out of a document.
 * @param outlined where headings and tables stand
 * @param titleEnd the row after the title
 * @param end the row after the report's last
 */
export const proseOf = (source: SourceDocument, outlined: Outline, titleEnd: number, end: number): Prose => {
  const { rows } = source
  const { headings, disclosure, requests, disputes } = outlined
  const order = formSections.map(({ id }) => headings.get(id) ?? null)
  const nextAfter = (at: number): number => {
    const stops = [...order, disclosure?.from ?? null, requests?.from ?? null, disputes?.from ?? null].filter(
      (mark): mark is number => mark !== null && mark > at,
    )
    return Math.min(end, ...stops)
  }
  const chapter = (id: ProseId, without: Stretch | null): string | null => {
    const heading = headings.get(id)
    const inline = outlined.inline.get(id)
    if (heading !== undefined) {
      const text = paragraphs(rows, { from: heading + 1, to: nextAfter(heading) })
      return (inline === undefined ? text : [inline, ...text]).join("\n")
    }
    if (without === null || without.from >= without.to) return null
    const text = paragraphs(rows, without).join("\n")
    return text === "" ? null : text
  }
  const firstTable = Math.min(
    ...[disclosure, requests, disputes].map((table) => table?.from ?? Infinity),
    ...order.map((mark) => mark ?? Infinity),
    end,
  )
  const lastTable = disputes?.to ?? requests?.to ?? disclosure?.to ?? null
  return {
    overview: chapter("overview", belowTitle(rows, titleEnd, firstTable)),
    problems: chapter("problems", lastTable === null ? null : { from: lastTable, to: nextAfter(lastTable - 1) }),
    other: chapter("other", null),
  }
}
