import { describe, expect, test } from "vitest"
import { figuresOf } from "@gongkai/report"
import { readReport } from "@gongkai/documents"
import { gbk } from "../../../test/encodings.ts"
import { plainReport, plainWith } from "../../../test/plain-report.ts"
import { readCase } from "../../../test/read-case.ts"

const rowLine = /^(?:[^\t\n]*\t){7,9}[^\t\n]*$/u
const lines = plainReport.split("\n")
const relaid = (change: (cells: readonly string[]) => string): string =>
  lines.map((line) => (line.includes("\t") ? change(line.split("\t")) : line)).join("\n")

const table = (from: number, to: number, cell: (text: string) => string): string =>
  `<table>${lines
    .slice(from, to)
    .map((line) => `<tr>${line.split("\t").map(cell).join("")}</tr>`)
    .join("")}</table>`

/** The report as a page; how a table cell is written differs. */
const page = (cell: (text: string) => string, between = "", head = ""): string =>
  `<html><head>${head}<title>青河市民政局2022年政府信息公开工作年度报告-青河市人民政府</title></head><body>${between}<h1>${lines[0]!}</h1>` +
  `<h2>${lines[1]!}</h2><p>${lines[2]!}</p><h2>${lines[3]!}</h2>${table(4, 16, cell)}<h2>${lines[16]!}</h2>${table(17, 46, cell)}` +
  `<h2>${lines[46]!}</h2>${table(47, 51, cell)}<h2>${lines[51]!}</h2><p>${lines[52]!}</p><h2>${lines[53]!}</h2><p>${lines[54]!}</p></body></html>`

const td = (text: string): string => `<td>${text}</td>`
const plain = new Map(figuresOf(readCase(plainReport).report!))

test("底本：三张表共二百格，手工核过几格", () => {
  expect(plain.size).toBe(200)
  expect(plain.get("requests.notProcessed.petition.naturalPerson")).toBe(1)
  expect(plain.get("disputes.litigationDirect.other")).toBe(1)
  expect(lines.filter((line) => rowLine.test(line)).length).toBe(25)
})

describe("21 同一份报告的各种文本", () => {
  test.each([
    ["Markdown，一行一排", relaid((cells) => `| ${cells.join(" | ")} |`)],
    ["一格一行", relaid((cells) => cells.join("\n"))],
    ["一格一行，行尾有竖线", relaid((cells) => cells.map((cell) => `${cell} |`).join("\n"))],
    ["格与竖线隔行", relaid((cells) => cells.join("\n|\n") + "\n|")],
    ["一格一段", relaid((cells) => cells.join("\n\n"))],
    ["空格隔开（PDF）", relaid((cells) => cells.join(" "))],
  ])("%s", (_, text) => {
    const { report, figure, row } = readCase(text)
    expect(row("received")).toEqual([7, 1, 0, 0, 1, 0, 9])
    expect(figure("disclosure.normativeDocuments.inForce")).toBe(5)
    expect(new Map(figuresOf(report!))).toEqual(plain)
  })
})

describe("22 同一份报告的各种网页", () => {
  test.each([
    ["最简单的表格", page(td)],
    ["Word 的 MsoNormal 和 o:p", page((text) => `<td><p class="MsoNormal"><span lang="EN-US">${text}<o:p></o:p></span></p></td>`)],
    ["词中间有换行", page((text) => td(text.length > 3 ? `${text.slice(0, 2)}<br>${text.slice(2)}` : text))],
    ["版面套表格", page(td).replace("<body>", "<body><table><tr><td>").replace("</body>", "</td></tr></table></body>")],
    ["四周有导航、页脚和字号按钮", page(td, "<nav><a>首页</a><a>政务公开</a></nav><div>字号：大 中 小</div><button>打印</button>")],
  ])("%s", (_, text) => {
    expect(new Map(figuresOf(readCase(text).report!))).toEqual(plain)
  })

  test.each(["", '<meta charset="gb2312">'])("GBK 编码，声明“%s”", async (head) => {
    const { report } = await readReport(gbk(page(td, "", head)))
    expect(new Map(figuresOf(report!))).toEqual(plain)
    expect(report!.agency).toBe("青河市民政局")
  })

  test("一张表分成两张", () => {
    const split = page(td).replace("<tr><td>（五）不予处理", "</table><p></p><table><tr><td>（五）不予处理")
    expect(new Map(figuresOf(readCase(split).report!))).toEqual(plain)
  })

  test("用合并单元格，或者在合并处重复标签", () => {
    const group = "<td>三、本年度办理结果</td><td>（一）予以公开</td>"
    const merged = page(td).replace(group, `<td rowspan="23">三、本年度办理结果</td><td colspan="2">（一）予以公开</td>`)
    expect(readCase(merged).row("granted")).toEqual([3, 1, 0, 0, 0, 0, 4])
    const repeated = page(td).replace("<td>2.其他法律行政法规禁止公开</td>", "<td>（三）不予公开</td><td>2.其他法律行政法规禁止公开</td>")
    expect(readCase(repeated).row("refused.prohibitedByLaw")).toEqual([0, 0, 0, 0, 0, 0, 0])
  })
})

const fifteen = "1\t0\t0\t1\t2\t0\t0\t1\t0\t1\t0\t0\t0\t0\t0"
const headsOf4 =
  "行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计"

describe("23 表四压平", () => {
  test("十五个数排成一行，表头粘连", () => {
    const { figure } = readCase(plainWith([headsOf4, "行政复议行政诉讼"], [fifteen, fifteen.replaceAll("\t", " ")]))
    expect([
      figure("disputes.reconsideration.upheld"),
      figure("disputes.reconsideration.pending"),
      figure("disputes.litigationDirect.other"),
    ]).toEqual([1, 1, 1])
  })

  test("按列打散，次序已失：只有表四不读", () => {
    const byColumn = [
      ...["结果维持", "结果维持", "结果维持", "1", "0", "0"],
      ...["结果纠正", "结果纠正", "结果纠正", "0", "0", "0"],
      ...["其他结果", "其他结果", "其他结果", "0", "1", "0"],
      ...["尚未审结", "尚未审结", "尚未审结", "1", "0", "0"],
      ...["总计", "总计", "总计", "2", "1", "0"],
    ]
    const { report, keys } = readCase(plainWith([`${headsOf4}\n${fifteen}`, `行政复议\n行政诉讼\n${byColumn.join("\n")}`]))
    expect(report!.disputes).toBeNull()
    expect(report!.requests).not.toBeNull()
    expect(keys).toContain("table.unreadable:disputes")
  })
})

test("24 两个年度并列在一行：三张表都不读", () => {
  const text = lines
    .map((line) => (/\d$/u.test(line) ? line.replace(/((?:\t?\d+(?:\.\d+)?)+)$/u, (figures: string) => `${figures}\t${figures.trim()}`) : line))
    .join("\n")
  const { report, keys } = readCase(text)
  expect([report!.disclosure, report!.requests, report!.disputes]).toEqual([null, null, null])
  expect(keys).toEqual(expect.arrayContaining(["table.unreadable:disclosure", "table.unreadable:requests", "table.unreadable:disputes"]))
})
