import { makePublished, randomFrom, type Truth } from "@gongkai/demo"
import { checkForm, figuresOf, tables } from "@gongkai/report"
import { readReport, type ReadOutcome } from "@gongkai/documents"
import { expect, test } from "vitest"
import { pageBlocks } from "../../../test/office/page-blocks.ts"
import { inSheets, type SheetManner } from "../../../test/office/sheet-manners.ts"
import { inWord, type WordManner } from "../../../test/office/word-manners.ts"
import { figuresUnder } from "../../../test/truth.ts"

const wordManners: Readonly<Record<string, WordManner>> = {
  合并单元格: {},
  旧式横向合并: { spans: "old" },
  不合并留空: { spans: "blank" },
  手工画的表格线对不齐: { byHand: true },
  表格断成两段: { split: true },
  竖排分类名称: { upright: true },
  标签折行: { wrapped: true },
  "修订、隐藏文字和域": { tracked: true },
  一字一段格式: { glyphs: true },
  自动编号: { numbered: true },
  "标题在文本框里，表格行在内容控件里": { boxed: true },
  "严格的 OOXML": { strict: true },
}
const sheetManners: Readonly<Record<string, SheetManner>> = {
  合并单元格: {},
  空格不写: { sparse: true },
  不合并留空: { blank: true },
  不合并也不写空格: { blank: true, sparse: true },
  一表一页: { apart: true },
  "从C3开始，旁边有隐藏列": { shifted: true },
  数写成文字: { texts: true },
  文字在单元格里: { inline: true },
  "富文本、注音和公式": { rich: true },
  隐藏的行和工作表: { hidden: true },
}

/** The layouts whose pages stand for themselves: plain, with blanks, with marks, of either edition, with doubtful places, refused. */
const layouts = ["proper-html", "old-form-html", "blank-parts-html", "slash-html", "total-first-html", "mixed-forms-html", "two-years-html-blank"]

const wantedOf = (truth: Truth): Record<string, unknown> =>
  Object.fromEntries(tables.filter(({ id }) => !truth.refuse.includes(id)).flatMap(({ id }) => figuresUnder(truth[id], id)))

const holds = ({ report, findings }: ReadOutcome, truth: Truth): void => {
  const figures = new Map<string, unknown>(report === null ? [] : figuresOf(report))
  const wanted = wantedOf(truth)
  expect.soft(Object.fromEntries(Object.keys(wanted).map((id) => [id, figures.get(id) ?? null]))).toEqual(wanted)
  for (const table of truth.refuse) expect.soft(findings.map(({ key }) => key)).toContain(`table.unreadable:${table}`)
  if (truth.refuse.length === 3) return
  expect.soft([report?.form, report?.year, report?.agency]).toEqual([truth.form, truth.year, truth.agency])
  const broken = report === null ? [] : checkForm(report).filter(({ code, severity }) => code.startsWith("relation.") && severity === "error")
  expect.soft(broken.length > 0).toBe(truth.planted.length > 0 || truth.anyBroken === true)
  for (const [section, ends] of Object.entries(truth.ends))
    for (const end of ends) expect.soft(report?.sections[section as "other"]?.replace(/\s+/gu, "")).toContain(end.replace(/\s+/gu, ""))
}

const published = layouts.map((layout, seed) => {
  const { bytes, truth } = makePublished({ seed: 40 + seed, layout, planted: seed % 3 === 0 })
  return { layout, seed, truth, blocks: pageBlocks(new TextDecoder().decode(bytes)) }
})

test.each(Object.entries(wordManners))("DOCX，%s", async (name, manner) => {
  for (const { seed, truth, blocks } of published) holds(await readReport(await inWord(blocks, manner, randomFrom(seed, name))), truth)
})

test.each(Object.entries(sheetManners))("XLSX，%s", async (name, manner) => {
  for (const { seed, truth, blocks } of published) holds(await readReport(await inSheets(blocks, manner, randomFrom(seed, name))), truth)
})
