import { expect, test } from "vitest"
import { normal } from "./normal.ts"
import { readable } from "./readable.ts"
import { marked, snippet } from "./snippet.ts"
import { askedOf, soughtOf, withSynonyms } from "./sought.ts"

test.each([
  ["全角与半角、大写与小写相同", "ＡＢＣ－２０２４　Ｗｔｏ", "abc 2024 wto"],
  ["文号里各种括号相同", "清政办发〔2024〕12号", "清政办发 2024 12号"],
  ["方括号写的文号也一样", "清政办发[2024]12号", "清政办发 2024 12号"],
  ["汉字之间的空格不算", "供 水　管网", "供水管网"],
  ["汉字与数字之间的空格不算", "2024 年 3 月", "2024年3月"],
  ["英文词之间的空格算", "Open  Data", "open data"],
  ["标点隔开", "供水、排水。管网", "供水 排水 管网"],
  ["换行隔开，强于标点", "供水。\n排水", "供水\n排水"],
  ["首尾的标点不留", "《办法》", "办法"],
  ["平方米符号拆开", "100㎡", "100m2"],
])("%s", (_, given, compared) => {
  expect(normal(given)).toBe(compared)
})

test("网页里的正文：段落和单元格各成一行，行内标记不断开，实体还原", () => {
  expect(
    readable(
      '<h2>一、目标</h2><p>供<strong>水</strong>管网&amp;泵站&#x4E2D;</p><table><tr><th scope="col">项</th><td title="a>b">甲</td></tr></table>',
    ),
  ).toBe("一、目标\n供水管网&泵站中\n项\n甲")
})

test.each([
  ["空格隔开的各要有", "供水 管网", ["供水", "管网"]],
  ["引号内是一个短语", '"供水 管网" 改造', ["供水管网", "改造"]],
  ["中文引号也是", "“老旧小区 改造”", ["老旧小区改造"]],
  ["文号是一个短语", "〔2024〕12号", ["2024 12号"]],
  ["重复的算一次", "供水 供水", ["供水"]],
  ["只有标点的什么也不找", "。，、", []],
])("检索词：%s", (_, given, phrases) => {
  expect(soughtOf(given)).toEqual(phrases)
})

test("三个字以内索引说了算，四个字以上还要在原文里核对；同义词任一即可", () => {
  expect(askedOf(withSynonyms(["供水管"], []), [])).toMatchObject({ mustHave: [], anyOf: [] })
  expect(askedOf(withSynonyms(["供水"], []), [])).toMatchObject({ query: "(('\u{f8fe}供水':*))", mustHave: [], anyOf: [] })
  expect(askedOf(withSynonyms(["供水管网"], []), [])).toMatchObject({ mustHave: ["供水管网"], anyOf: [] })
  expect(askedOf(withSynonyms(["社保"], [["社保", "社会保险"]]), [])).toMatchObject({ mustHave: [], anyOf: ["社保\n社会保险"] })
})

test("标出的位置在原来的文字上，跨过空格和全角", () => {
  const { text, marks } = marked("关于供 水和ＷＴＯ的通知", ["供水", "wto"])
  expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(["供 水", "ＷＴＯ"])
})

test("摘要取第一处前后，标出其中各处；没有找到时取开头", () => {
  const content = `${"甲".repeat(300)}供水管网${"乙".repeat(300)}`
  const { text, marks } = snippet(content, ["管网"])
  expect(text).toBe(`…${"甲".repeat(22)}供水管网${"乙".repeat(94)}…`)
  expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(["管网"])
  expect(snippet("没有这个词", ["管网"])).toEqual({ text: "没有这个词", marks: [] })
})

test("上一行末和下一行首不连成一个词", () => {
  expect(marked("供\n水", ["供水"]).marks).toEqual([])
  expect(snippet("供\n水", ["供水"])).toEqual({ text: "供 水", marks: [] })
})
