import { expect, test } from "vitest"
import { makePublished } from "@gongkai/demo"
import { figuresOf } from "@gongkai/report"
import { readReport } from "@gongkai/documents"
import { blocksOf } from "../../../test/pdf/page-blocks.ts"
import { printedPdf, type PrintWish } from "../../../test/pdf/printed-pdf.ts"
import { figuresUnder } from "../../../test/truth.ts"

/** Ways in which office programs, browsers and printers set the same report. */
const wishes: readonly (readonly [string, PrintWish])[] = [
  ["每格画一个框", {}],
  ["边框是四条细填充，字一个一个地写，有页码", { ruling: "fills", manner: "glyphs", numbers: "dashed" }],
  ["线一条一条地画，页码只有数字", { ruling: "strokes", manner: "array", numbers: "bare" }],
  ["虚线，字距拉开", { ruling: "dashes", manner: "spaced" }],
  ["不画线，只有底色", { ruling: "shading" }],
  ["只有横线", { ruling: "level", numbers: "bare" }],
  ["没有线", { ruling: "none" }],
  ["没有线，靠左，行距紧", { ruling: "none", centred: false, padding: 1 }],
  ["字体用 GBK 编码，没有字符对照表", { encoding: "GBK-EUC-H", ruling: "fills" }],
  ["重影加粗", { bold: true, manner: "glyphs" }],
  ["换页切开一行，两页都封口", { splitsRows: true, numbers: "bare", tableSize: 11 }],
  ["换页切开一行，两页都不封口", { splitsRows: true, closesPages: false, ruling: "strokes", tableSize: 11 }],
  ["换页切开一行，表头每页重印", { splitsRows: true, repeats: 3, tableSize: 11 }],
  ["没有线，表头每页重印，有页眉", { ruling: "none", splitsRows: true, repeats: 3, head: "云岭县人民政府网站" }],
  ["页眉、页脚", { repeats: 3, head: "政府信息公开工作年度报告", numbers: "words" }],
  ["分类竖排，一行一字", { groups: "down", ruling: "fills", splitsRows: true, tableSize: 10.5 }],
  ["分类转过来写", { groups: "turned" }],
  ["横页", { landscape: "sheet", numbers: "bare" }],
  ["转过来的横页", { landscape: "rotated", ruling: "fills", numbers: "dashed" }],
  ["竖页上转着写", { landscape: "turned", groups: "turned", ruling: "strokes", numbers: "bare" }],
  ["字很小", { tableSize: 5.5, padding: 1 }],
  ["每格画一个框，框与框之间留空", { ruling: "apart", numbers: "bare" }],
  ["没有线，行距大，“行政复议”低于“行政诉讼”", { ruling: "none", leading: 2, padding: 6 }],
  ["只有横线，表头和项目有底色，数没有", { ruling: "level", shadesLabels: true }],
  ["没有线，表头和项目有底色，数没有", { ruling: "none", shadesLabels: true }],
  ["没有线，数折成几行", { ruling: "none", figureShare: 0.3, tableSize: 10, padding: 3 }],
  ["没有线，靠左靠上，数折成几行", { ruling: "none", figureShare: 0.3, tableSize: 10, padding: 3, centred: false }],
]

const printed = (layout: string, seed: number, wish: PrintWish) => {
  const made = makePublished({ seed, layout })
  return { truth: made.truth, pdf: printedPdf(blocksOf(new TextDecoder().decode(made.bytes)), wish) }
}

test.each(wishes.map(([name, wish], i) => [name, wish, i] as const))("%s：每一格都对", async (_, wish, i) => {
  for (const layout of ["proper-html", "blank-noughts-html"]) {
    const { truth, pdf } = printed(layout, 300 + i, wish)
    const { report } = await readReport(pdf)
    const figures = report === null ? new Map() : figuresOf(report)
    for (const table of ["disclosure", "requests", "disputes"] as const)
      for (const [id, wanted] of figuresUnder(truth[table], table)) expect.soft([id, figures.get(id) ?? null]).toEqual([id, wanted])
    expect.soft(report?.agency).toBe(truth.agency)
    expect.soft(report?.year).toBe(truth.year)
    for (const ends of Object.entries(truth.ends))
      for (const end of ends[1]) expect.soft(report?.sections[ends[0] as "overview"]?.replace(/\s+/gu, "")).toContain(end.replace(/\s+/gu, ""))
  }
})

test("出处是第几页、离左上角多少点", async () => {
  const { pdf } = printed("proper-html", 5, {})
  const { report } = await readReport(pdf, { provenance: true })
  const at = report?.cells["disclosure.licensing.decisions"]?.at
  expect(at).toMatchObject({ page: expect.any(Number), x: expect.any(Number), y: expect.any(Number) })
  // The sheet is A4 upright: 595 by 842 points.
  const places = Object.values(report?.cells ?? {}).flatMap((note) => (note.at !== null && "page" in note.at ? [note.at] : []))
  expect(places.every(({ x, y }) => x > 60 && x < 540 && y > 60 && y < 780)).toBe(true)
})

test("扫描件：不给识别程序就不读；给了，每一格都标明须核对", async () => {
  const scanned = printed("proper-html", 7, {})
  const words = scanned.pdf
  const hidden = Uint8Array.from(Buffer.from(Buffer.from(words).toString("latin1").replaceAll("BT /F", "BT 3 Tr/F").replaceAll("ET", "  "), "latin1"))
  const { report, findings } = await readReport(hidden)
  if (report === null) throw new Error("the words that a scanner lays over its picture are read")
  expect(findings.map(({ code }) => code)).toContain("repair.recognised")
  expect(report.cells["requests.received.total"]?.repaired).toBe("repair.recognised")
})
