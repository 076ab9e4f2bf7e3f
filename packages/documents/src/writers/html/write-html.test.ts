import { parse, type DefaultTreeAdapterMap } from "parse5"
import { describe, expect, test } from "vitest"
import { readReport, writeReport } from "@gongkai/documents"
import { reportWith } from "../../../test/reports.ts"

type Element = DefaultTreeAdapterMap["element"]

const text = (report: Parameters<typeof writeReport>[0]): string => new TextDecoder().decode(writeReport(report, "html"))

const below = (node: DefaultTreeAdapterMap["node"]): Element[] =>
  "childNodes" in node ? node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...below(child)] : [])) : []

const words = (node: DefaultTreeAdapterMap["node"]): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(words).join("") : ""

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value

const elements = (html: string, name: string): Element[] => below(parse(html)).filter(({ tagName }) => tagName === name)

/** Columns that each row of a table covers, cells from above included. */
const widths = (table: Element): number[] => {
  const reaching: number[] = []
  return below(table)
    .filter(({ tagName }) => tagName === "tr")
    .map((row) => {
      let at = 0
      const skip = (): void => {
        for (; (reaching[at] ?? 0) > 0; at++) reaching[at]!--
      }
      for (const cell of below(row).filter(({ tagName }) => tagName === "td" || tagName === "th")) {
        skip()
        for (let i = Number(attribute(cell, "colspan") ?? "1"); i > 0; i--) reaching[at++] = Number(attribute(cell, "rowspan") ?? "1") - 1
      }
      skip()
      return at
    })
}

const html = text(reportWith({ figures: { "requests.received.total": 9 } }))
const tables = elements(html, "table")

describe("官方表样的网页", () => {
  test("语言、标题、A4 纸，不带脚本，不取外部资源", () => {
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="zh-CN">')).toBe(true)
    expect(words(elements(html, "title")[0]!)).toBe("青河市民政局2023年政府信息公开工作年度报告")
    expect(html).toMatch(/@page \{ size: A4 portrait/u)
    expect(elements(html, "script").concat(elements(html, "link"), elements(html, "img"))).toEqual([])
    expect(html).not.toMatch(/url\(|@import|https?:/u)
  })

  test("六个部分、三张有名称的表", () => {
    expect(elements(html, "h2").map(words)).toEqual([
      "一、总体情况",
      "二、主动公开政府信息情况",
      "三、收到和处理政府信息公开申请情况",
      "四、政府信息公开行政复议、行政诉讼情况",
      "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
    ])
    expect(elements(html, "caption").map((caption) => words(caption).slice(0, 2))).toEqual(["表二", "表三", "表四"])
  })

  test.each([
    [0, 4],
    [1, 10],
    [2, 15],
  ])("第 %i 张表每一行都占满 %i 列", (at, columns) => {
    expect(new Set(widths(tables[at]!))).toEqual(new Set([columns]))
  })

  test("每个表头格都有 scope，合并的格与格式一致", () => {
    for (const table of tables)
      for (const head of below(table).filter(({ tagName }) => tagName === "th"))
        expect(attribute(head, "scope"), words(head)).toMatch(/^(?:col|row)(?:group)?$/u)
    const spanOf = (label: string): unknown => {
      const head = elements(html, "th").find((one) => words(one) === label)!
      return [attribute(head, "rowspan") ?? "1", attribute(head, "colspan") ?? "1"]
    }
    expect(spanOf("三、本年度办理结果")).toEqual(["22", "1"])
    expect(spanOf("（三）不予公开")).toEqual(["8", "1"])
    expect(spanOf("一、本年新收政府信息公开申请数量")).toEqual(["1", "3"])
    expect(spanOf("申请人情况")).toEqual(["1", "6"])
    expect(spanOf("法人或其他组织")).toEqual(["1", "5"])
    expect(spanOf("行政诉讼")).toEqual(["1", "10"])
  })

  test("表二的每个数都指明它的表头", () => {
    const ids = new Set(below(tables[0]!).flatMap((element) => attribute(element, "id") ?? []))
    const cells = below(tables[0]!).filter(({ tagName }) => tagName === "td")
    expect(cells).toHaveLength(10)
    for (const cell of cells) for (const id of attribute(cell, "headers")!.split(" ")) expect(ids).toContain(id)
  })
})

const hostile = `<script>alert("1")</script>&amp;'</title></style>`

describe("不怀好意的文字", () => {
  const report = reportWith({
    agency: hostile,
    title: hostile,
    sections: { overview: `${hostile}\n<table><tr><td>0`, problems: "a\u0000b", other: "" },
  })

  test("标题和正文里的标记都当作文字", () => {
    const written = text(report)
    expect(elements(written, "script")).toEqual([])
    expect(elements(written, "table")).toHaveLength(3)
    expect(words(elements(written, "h1")[0]!)).toBe(hostile)
    expect(words(elements(written, "title")[0]!)).toBe(hostile)
    expect(elements(written, "p").map(words)).toEqual([hostile, "<table><tr><td>0", "ab"])
  })

  test("Markdown 里也不成标记，不成表格", async () => {
    const marked = reportWith({ sections: { overview: "| a | b |\n# 一、总体情况 **重**\n- 甲\n1. 乙\n<b>丙</b> [丁](x)" } })
    const written = new TextDecoder().decode(writeReport(marked, "markdown"))
    expect(written).toContain("\\| a \\| b \\|\n\n\\# 一、总体情况 \\*\\*重\\*\\*\n\n\\- 甲\n\n1\\. 乙\n\n&lt;b&gt;丙&lt;/b&gt; \\[丁\\](x)")
    expect((await readReport(writeReport(marked, "markdown"))).report!.requests).toEqual(marked.requests)
  })
})

test("没有的部分不印，没有的表只印标题", () => {
  const written = text(reportWith({ absent: ["disputes"], sections: { other: null, problems: "" } }))
  expect(elements(written, "h2")).toHaveLength(5)
  expect(elements(written, "table")).toHaveLength(2)
})
