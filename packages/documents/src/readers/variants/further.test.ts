import { describe, expect, test } from "vitest"
import { figuresOf } from "@gongkai/report"
import { plainReport, plainWith } from "../../../test/plain-report.ts"
import { readCase } from "../../../test/read-case.ts"

const lines = plainReport.split("\n")
const plain = new Map(figuresOf(readCase(plainReport).report!))
const relaid = (change: (cells: readonly string[]) => string): string =>
  lines.map((line) => (line.includes("\t") ? change(line.split("\t")) : line)).join("\n")
const isValue = (text: string): boolean => /^[\d.]+$/u.test(text)
const split = (cells: readonly string[]): readonly [readonly string[], readonly string[]] => {
  const at = cells.findIndex(isValue)
  return at < 0 ? [cells, []] : [cells.slice(0, at), cells.slice(at)]
}
const glyphs = (text: string): number => [...text].reduce((sum, glyph) => sum + (glyph > "\u2000" ? 2 : 1), 0)
const unbroken = (text: string): string => {
  const out: string[] = []
  let table: string[] = []
  for (const line of [...text.split("\n"), ""]) {
    if (line.includes("\t") || /^第二十条|^行政(?:许可|处罚|强制|事业)/u.test(line)) table.push(line.replaceAll("\t", " "))
    else {
      if (table.length > 0) out.push(table.join(" "))
      table = []
      out.push(line)
    }
  }
  return out.join("\n")
}
const disputeValues = "1\t0\t0\t1\t2\t0\t0\t1\t0\t1\t0\t0\t0\t0\t0"
const disputeHeads = lines.slice(lines.indexOf("行政复议\t行政诉讼"), lines.indexOf(disputeValues)).join("\n")

describe("21 更多的文本", () => {
  test.each([
    ["制表线画的表", relaid((cells) => `│ ${cells.join(" │ ")} │\n├────┼────┤`)],
    ["逗号分隔", relaid((cells) => cells.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(","))],
    ["整张表在一行里", unbroken(plainReport)],
    ["预排版的网页", `<html><body><div><pre>${plainReport}</pre></div></body></html>`],
    [
      "数分在两行",
      relaid((cells) => (cells.length > 7 && cells.length < 10 ? `${cells.slice(0, -3).join(" ")}\n${cells.slice(-3).join(" ")}` : cells.join(" "))),
    ],
    ["每个数后面有“件”", relaid((cells) => cells.map((cell) => (/^\d+$/u.test(cell) ? `${cell}件` : cell)).join(" "))],
  ])("%s", (_, text) => {
    expect(new Map(figuresOf(readCase(text).report!))).toEqual(plain)
  })

  const inColumns = (text: string): string =>
    text
      .split("\n")
      .map((line) => {
        const [labels, values] = line.includes("\t") ? split(line.split("\t")) : [[line], []]
        const label = labels.join("  ")
        return values.length === 0 ? label : label + " ".repeat(88 - glyphs(label)) + values.map((value) => value.padStart(9)).join("")
      })
      .join("\n")

  test("PDF 按版面对齐：空格子由上下各行的位置定出", () => {
    const { row, keys } = readCase(
      inColumns(plainReport).replace(
        /(一、本年新收政府信息公开申请数量 +)7 {8}1 {8}0 {8}0/u,
        (_, start: string) => `${start}7        1         `.padEnd(0) + "        0",
      ),
    )
    expect(row("received")).toEqual([7, 1, null, 0, 1, 0, 9])
    expect(keys).toContain("repair.columnShift:requests.received")
  })

  test("单个空格隔开的短行没有版面：整行不读", () => {
    const { row } = readCase(plainWith(["2.重复申请\t0\t0\t0\t0\t0\t0\t0", "2.重复申请\t0 0 1"]).replaceAll("\t", " "))
    expect(row("notProcessed.repeated")).toEqual([null, null, null, null, null, null, null])
  })
})

describe("23 表四的栏目次序与格式不同", () => {
  test("行政诉讼在前：各归其栏", () => {
    const heads = disputeHeads.replace("行政复议\t行政诉讼", "行政诉讼\t行政复议")
    const { figure } = readCase(plainWith([disputeHeads, heads], [disputeValues, "0\t0\t1\t0\t1\t0\t0\t0\t0\t0\t1\t0\t0\t1\t2"]))
    expect([figure("disputes.reconsideration.total"), figure("disputes.litigationDirect.other"), figure("disputes.reconsideration.pending")]).toEqual(
      [2, 1, 1],
    )
  })

  test("复议后起诉在前", () => {
    const heads = disputeHeads.replace("未经复议直接起诉\t复议后起诉", "复议后起诉\t未经复议直接起诉")
    const { figure } = readCase(plainWith([disputeHeads, heads], [disputeValues, "1\t0\t0\t1\t2\t0\t0\t0\t0\t0\t0\t0\t1\t0\t1"]))
    expect([figure("disputes.litigationDirect.other"), figure("disputes.litigationAfterReconsideration.total")]).toEqual([1, 0])
  })

  test("总计排在各栏之首", () => {
    const heads = disputeHeads.replaceAll("结果维持\t结果纠正\t其他结果\t尚未审结\t总计", "总计\t结果维持\t结果纠正\t其他结果\t尚未审结")
    const { figure, keys } = readCase(plainWith([disputeHeads, heads], [disputeValues, "2\t1\t0\t0\t1\t1\t0\t0\t1\t0\t0\t0\t0\t0\t0"]))
    expect([figure("disputes.reconsideration.total"), figure("disputes.reconsideration.upheld"), figure("disputes.litigationDirect.other")]).toEqual([
      2, 1, 1,
    ])
    expect(keys.filter((key) => key.startsWith("relation."))).toEqual([])
  })

  test("没有表头：按章节标题下的十五个数读", () => {
    const { figure } = readCase(plainWith([`${disputeHeads}\n`, ""]))
    expect(figure("disputes.litigationDirect.total")).toBe(1)
  })
})

describe("22 更多的网页", () => {
  const rows = (from: number, to: number, cells: (cells: readonly string[], at: number) => string): string =>
    `<table>${lines
      .slice(from, to)
      .map((line, at) => `<tr>${cells(line.split("\t"), at)}</tr>`)
      .join("")}</table>`
  const page = (cells: (cells: readonly string[], at: number) => string): string =>
    `<html><body><h1>${lines[0]!}</h1><p>${lines[1]!}</p><p>${lines[2]!}</p><p>${lines[3]!}</p>${rows(4, 18, cells)}<p>${lines[18]!}</p>${rows(19, 47, cells)}<p>${lines[47]!}</p>${rows(48, 52, cells)}<p>${lines[52]!}</p></body></html>`
  const td = (text: string): string => `<td>${text}</td>`

  test("每列后面隔一空列", () => {
    expect(new Map(figuresOf(readCase(page((cells) => cells.map((cell) => `${td(cell)}<td></td>`).join(""))).report!))).toEqual(plain)
  })

  test("表三前面有序号列", () => {
    let serial = 0
    const counted = page((cells) => (cells.length > 7 && cells.length < 10 ? `<td>${String(++serial)}</td>` : "") + cells.map(td).join(""))
    expect(serial).toBe(25)
    expect(new Map(figuresOf(readCase(counted).report!))).toEqual(plain)
  })

  test("表头的合并行跨过空处：不再落到下面各行", () => {
    const head = "<tr><td>（勾稽关系）</td><td colspan=8>申请人情况</td><td rowspan=3>总计</td></tr><tr><td>自然人</td></tr>"
    const { row } = readCase(page((cells) => cells.map(td).join("")).replace(/<tr><td>（本列数据.*?<\/tr>/u, head))
    expect(row("received")).toEqual([7, 1, 0, 0, 1, 0, 9])
  })
})

describe("同一个文件里印了两次", () => {
  const other = plainReport.replace("四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1", "四、结转下年度继续办理\t2\t0\t0\t0\t0\t0\t2")

  test("两份相同：读一次", () => {
    expect(new Map(figuresOf(readCase(`${plainReport}\n${plainReport}`).report!))).toEqual(plain)
  })

  test("两份不同的报告：不读", () => {
    const { report, keys } = readCase(`${plainReport}\n${other}`)
    expect([report, keys]).toEqual([null, ["file.unreadable:several-reports"]])
  })

  test.each(["三、收到和处理政府信息公开申请情况", "自然人\t法人或其他组织\t总计"])("表三印了两张而数不同，第二张从“%s”起：只有表三不读", (start) => {
    const [from, to] = [lines.indexOf(start), lines.findIndex((line) => line.startsWith("四、结转")) + 1]
    const second = other.split("\n").slice(from, to)
    const { report, keys, figure } = readCase([...lines.slice(0, to), ...second, ...lines.slice(to)].join("\n"))
    expect(report!.requests).toBeNull()
    expect(figure("disputes.reconsideration.total")).toBe(2)
    expect(keys).toContain("table.unreadable:requests")
  })
})

describe("格里的数", () => {
  test.each([
    ["12.5万", 12.5],
    ["人民币12.5万元整", 12.5],
    ["0.00125亿元", 12.5],
    ["1\u200b2.5", 12.5],
  ])("收费金额印作“%s”", (printed, amount) => {
    expect(readCase(plainWith(["行政事业性收费\t12.5", `行政事业性收费\t${printed}`])).figure("disclosure.fees.amount")).toBe(amount)
  })

  test("件数栏里的“1.2万”说不清是多少件：不读", () => {
    const { figure, keys } = readCase(plainWith(["行政许可\t31", "行政许可\t1.2万"]))
    expect(figure("disclosure.licensing.decisions")).toBeNull()
    expect(keys).toContain("value.implausible:disclosure.licensing.decisions")
  })

  test("全角数字之间有空格，是几个数，不是一个", () => {
    const { figure } = readCase(plainWith(["行政许可\t31", "行政许可\t３ １"]))
    expect(figure("disclosure.licensing.decisions")).toBeNull()
  })

  test.each([
    ["— 0 0 — — — —", [null, 0, 0, null, null, null, null]],
    ["1 0 1 / 0 0 2", [1, 0, 1, null, 0, 0, 2]],
  ])("“%s”是表里的一行，不是页码", (printed, figures) => {
    const { row } = readCase(plainWith(["2.重复申请\t0\t0\t0\t0\t0\t0\t0", `2.重复申请\n${printed}`]).replaceAll("\t", " "))
    expect(row("notProcessed.repeated")).toEqual(figures)
  })
})

test("8 行末空格被截去，剩下的格数恰好与列数相同：仍从左边对齐", () => {
  const wide = relaid((cells) => {
    const [labels, values] = split(cells)
    return values.length === 7 ? [...labels, ...["", "", ""].slice(labels.length), ...values].join("\t") : cells.join("\t")
  })
  const whole = "四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1"
  expect(wide).toContain(whole)
  const { row } = readCase(wide.replace(whole, "四、结转下年度继续办理\t\t\t1\t\t0\t\t0"))
  expect(row("carriedOut")).toEqual([1, null, 0, null, 0, null, null])
})

test("行的次序颠倒而标签完整：各归其行", () => {
  const [repeated, publication] = ["2.重复申请\t0\t0\t0\t0\t0\t0\t0", "3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0"]
  const { row } = readCase(plainWith([`${repeated}\n${publication}`, `${publication}\n${repeated}`]))
  expect([row("notProcessed.repeated"), row("notProcessed.publication")]).toEqual([Array(7).fill(0), Array(7).fill(0)])
})

test("文字里逐条列出办理结果：不当作表三的开头", () => {
  const { figure, row } = readCase(plainWith(["办理申请九件。\n", "办理申请九件。\n1.予以公开\n2.部分公开\n3.不予公开\n"]))
  expect([figure("disclosure.licensing.decisions"), row("granted")[0]]).toEqual([31, 3])
})

test.each([
  "【年报】青河市民政局2022年政府信息公开工作年度报告",
  "青河市民政局2022年政府信息公开工作年度报告（全文）",
  "青河市民政局2022年政府信息公开工作年度报告公示",
  "关于公布青河市民政局2022年政府信息公开工作年度报告的公告",
  "2022年政府信息公开工作年度报告（青河市民政局）",
  "青河市民政局2022年政府信息公开工作年度报告.docx",
  "青河市民政局\n2022年1月1日至12月31日政府信息公开工作年度报告",
])("25 标题“%s”", (printed) => {
  const { report } = readCase(plainWith(["青河市民政局2022年政府信息公开工作年度报告", printed]))
  expect([report!.agency, report!.year]).toEqual(["青河市民政局", 2022])
})
